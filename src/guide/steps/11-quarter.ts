import type { Step } from '../step.ts'

export default {
  id: 'quarter',
  title: { en: 'The sigmoid’s slope: σ′ = σ(1 − σ)', ko: '시그모이드의 기울기: σ′ = σ(1 − σ)' },
  text: [
    {
      en: 'The sigmoid’s derivative comes from its own value: σ′(x) = σ(x) · (1 − σ(x)). What was computed on the way forward serves again on the way back.',
      ko: '시그모이드의 도함수는 함숫값으로 바로 구합니다. σ′(x) = σ(x) · (1 − σ(x))입니다. 순전파에서 구한 값을 역전파에서 그대로 다시 씁니다.',
    },
  ],
  link: 'f=sigmoid&d=0,1',
  task: {
    kind: 'number',
    ask: {
      en: 'What is the largest value of σ′? Reckon it, or read it from the plot.',
      ko: 'σ′의 최댓값은 얼마일까요? 계산하거나 그래프에서 읽어 보세요.',
    },
    answer: 0.25,
    tolerance: 0.001,
    hint: {
      en: 'No. s(1 − s) is largest where both factors are the same. Move x to 0 and read the thinner curve.',
      ko: '아닙니다. s(1 − s)는 두 인수가 같을 때 가장 큽니다. x를 0으로 옮기고 가는 곡선의 값을 읽어 보세요.',
    },
    solved: {
      en: '¼, at x = 0, where σ = ½. Nowhere is the sigmoid steeper, and that will matter in deep networks.',
      ko: 'σ = ½인 x = 0에서 ¼입니다. 시그모이드는 어디서도 이보다 가파르지 않습니다. 깊은 신경망에서는 이것이 문제가 됩니다.',
    },
  },
} satisfies Step
