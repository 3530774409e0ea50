import type { LabMessages } from '../en/labs.ts'

export const ko: LabMessages = {
  learning: {
    title: '무엇을 어떻게 배우는가',
    labs: { neuron: '뉴런 하나', layers: '두 층', train: '학습', race: '비교 경주' },
    none: '활성화 함수가 있어야 합니다. 함수를 추가하세요.',
  },
  gradients: {},
  neuron: {},
  layers: {},
  train: {},
  race: {},
}
