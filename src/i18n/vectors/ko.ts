import type { VectorMessages } from './en.ts'

export const ko: VectorMessages = {
  title: '벡터 함수',
  lead: '벡터 전체를 한꺼번에 받는 활성화 함수도 있습니다. 출력 하나가 여러 입력에 따라 달라집니다. 하나를 골라 살펴보세요.',
  choose: '벡터 함수',
  close: '닫기',
  input: '입력 x',
  output: '출력 y',
  jacobian: '야코비 행렬',
  values: '입력값',
  add: { single: '성분 추가', halves: '한 쌍 추가', groups: '한 묶음 추가' },
  remove: { single: '마지막 성분 빼기', halves: '마지막 쌍 빼기', groups: '마지막 묶음 빼기' },
  lengths: (least: string, most: string) => `성분 ${least}개부터 ${most}개까지`,
  params: { temperature: '온도 T', beta: 'Swish의 β', size: '묶음 크기 k' },
  value: (x: string, y: string) => `${x}, ${y}의 값`,
  gate: (x: string, y: string) => `${x}, ${y}의 게이트`,
  member: (x: string, y: string) => `${x}, ${y} 묶음`,
  valuesHalf: '값',
  gateHalf: '게이트',
  group: (y: string) => `${y} 묶음`,
  inputNumber: '입력',
  outputNumber: '출력',
  outputValue: '값',
  outputsCaption: '출력과 그 값',
  jacobianCaption: '야코비 행렬. 행은 출력, 열은 입력이고, 입력이 변할 때 출력이 얼마나 빨리 변하는지 나타냅니다',
  scale: (limit: string) => `색: −${limit}부터 0을 지나 +${limit}까지`,
  bars: (lo: string, hi: string) => `막대 눈금 ${lo}부터 ${hi}까지`,
  cell: (y: string, x: string, slope: string, step: string, change: string) =>
    `∂${y}/∂${x} = ${slope}: ${x} 값을 ${step} 올리면 ${y} 값은 약 ${change}만큼 변합니다.`,
  hint: '막대나 출력, 칸을 가리키거나 Tab 키로 옮겨 가면 무엇이 무엇에 따라 변하는지 볼 수 있습니다.',
  effect: (x: string, up: string, down: string) => {
    const parts =
      up && down
        ? `${up} 값은 커지고 ${down} 값은 작아집니다`
        : up
          ? `${up} 값이 커집니다`
          : down && `${down} 값이 작아집니다`
    return `${x} 값을 조금 올리면 ${parts || '어느 출력도 변하지 않습니다'}.`
  },
  depends: (y: string, up: string, down: string) => {
    const parts =
      up && down
        ? `${up} 값이 커지면 커지고 ${down} 값이 커지면 작아집니다`
        : up
          ? `${up} 값이 커지면 커집니다`
          : down && `${down} 값이 커지면 작아집니다`
    return `${y} 값은 ${parts || '어느 입력을 조금 올려도 그대로입니다'}.`
  },
  also: (names: string) => `다른 이름: ${names}`,
  see: '살펴볼 점',
  ties: '같은 값, 경계, 무한대에서',
  bound: (f: string, jacobian: string) => `출력 오차 ${f} 이내, 야코비 행렬 오차 ${jacobian} 이내`,
  ulps: (n: string) => `${n} ulp`,
}
