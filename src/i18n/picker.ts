import type { Language } from './index.ts'

const en = {
  search: 'Search by any name',
  example: 'e.g. relu, nn.GELU, HardSwish',
  family: 'Family',
  all: 'All',
  families: {
    threshold: 'Steps',
    sigmoidal: 'S-shaped',
    rectifier: 'ReLU-like',
    smooth: 'Smooth',
    shrinkage: 'Shrinkage',
    other: 'Others',
  },
  recent: 'Recently used',
  found: (n: number) => (n === 1 ? '1 function' : `${n} functions`),
  told: (n: number) => `No name fits. ${n === 1 ? '1 description' : `${n} descriptions`} mention it`,
  near: (query: string) => `No function is called “${query}”. The nearest names:`,
  none: (query: string) => `No function is called “${query}”.`,
  noneHint: 'Try another spelling or a name from PyTorch, Keras, JAX or ONNX, or look through a family.',
  elsewhere: (n: number) => `Show ${n === 1 ? '1 function' : `${n} functions`} of other families`,
  enter: (name: string) => `Enter adds ${name}`,
  called: (name: string) => `also ${name}`,
  another: (name: string) => `Add another ${name}`,
  anotherHint: 'Once more, for other parameters',
  already: (name: string) => `${name} is in the plot already`,
  times: (n: number) => `${n} in the plot`,
  count: (n: number, most: number) => `${n} of at most ${most} curves in the plot`,
  done: 'Done',
}

/** The words of the picker, which come with it and not before. */
export type PickerWords = typeof en

const ko: PickerWords = {
  search: '함수 이름으로 찾기',
  example: '예: 시그모이드, ㅅㄱㅁㅇㄷ, nn.GELU',
  family: '종류',
  all: '전체',
  families: {
    threshold: '계단형',
    sigmoidal: 'S자형',
    rectifier: 'ReLU 계열',
    smooth: '매끄러운 함수',
    shrinkage: '수축형',
    other: '그 밖',
  },
  recent: '최근에 쓴 함수',
  found: (n: number) => `함수 ${n}개`,
  told: (n: number) => `맞는 이름이 없어 설명에서 찾았습니다: 함수 ${n}개`,
  near: (query: string) => `‘${query}’라는 이름의 함수가 없습니다. 비슷한 이름:`,
  none: (query: string) => `‘${query}’라는 이름의 함수가 없습니다.`,
  noneHint: '철자를 바꾸거나 PyTorch, Keras, JAX, ONNX에서 쓰는 이름으로 찾아보세요. 종류별로 살펴봐도 됩니다.',
  elsewhere: (n: number) => `다른 종류에서 찾은 함수 ${n}개 보기`,
  enter: (name: string) => `Enter 키를 누르면 ${name} 추가`,
  called: (name: string) => `다른 이름: ${name}`,
  another: (name: string) => `${name} 하나 더 추가`,
  anotherHint: '매개변수를 달리해 하나 더 그리기',
  already: (name: string) => `${name}: 이미 그래프에 있습니다`,
  times: (n: number) => `그래프에 ${n}개`,
  count: (n: number, most: number) => `그래프에 곡선 ${n}개(최대 ${most}개)`,
  done: '완료',
}

export const pickerWords: Readonly<Record<Language, PickerWords>> = { en, ko }
