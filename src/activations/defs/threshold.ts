import type { Card, Definition, Interval } from '../activation.ts'

export default {
  id: 'threshold',
  name: 'threshold',
  family: 'rectifier',
  slot: 8,
  params: {
    threshold: { symbol: 'θ', value: 0.1, min: -5, max: 5, step: 0.1 },
    value: { symbol: 'v', value: 20, min: -20, max: 20, step: 0.5 },
  },
  f: (x, { threshold = 0.1, value = 20 }) => (x > threshold ? x : Number.isNaN(x) ? x : value),
  df: (x, { threshold = 0.1 }) => (Number.isNaN(x) ? x : x > threshold ? 1 : 0),
  d2f: (x) => (Number.isNaN(x) ? x : 0),
  breaks: ({ threshold = 0.1, value = 20 }) => [{ x: threshold, order: value === threshold ? 1 : 0 }],
  turns: () => [[], [], []],
  range: ({ threshold = 0.1, value = 20 }): readonly Interval[] => {
    const above = { min: threshold, max: Infinity, minReached: value === threshold, maxReached: false }
    return value < threshold ? [{ min: value, max: value, minReached: true, maxReached: true }, above] : [above]
  },
  ulps: { f: 0, df: 0, d2f: 0 },
} satisfies Definition

export const card = {
  formula: 'x > threshold ? x : value',
  derivative: 'x > threshold ? 1 : 0',
  names: ['hard threshold', '임계값 함수', '문턱값 함수', '역치 함수'],
  about: {
    en: 'Keeps x above a threshold θ and puts the fixed value v in the place of everything else. θ = v = 0 is ReLU.',
    ko: '문턱값 θ보다 큰 x는 그대로 두고 나머지는 정해진 값 v로 바꿉니다. θ = v = 0이면 ReLU입니다.',
  },
  good: {
    en: 'Simple and general: weak signals are replaced, strong ones pass unchanged with slope 1.',
    ko: '간단하고 쓰임이 넓습니다. 약한 신호는 바꿔 버리고, 강한 신호는 기울기 1로 그대로 통과시킵니다.',
  },
  bad: {
    en: 'It jumps at θ unless v = θ, its gradient below θ is 0, and for v > θ it is not monotone: the values drawn first fall from 20 to 0.1.',
    ko: 'v = θ가 아니면 θ에서 끊어지고, θ 아래에서는 기울기가 0입니다. v > θ이면 단조 함수도 아닙니다. 처음 값에서는 20에서 0.1로 떨어집니다.',
  },
  conventions: {
    en: 'x = θ belongs to the left: f(θ) = v and f′(θ) = 0, as PyTorch and Keras have it. Where f jumps there is no derivative in mathematics.',
    ko: 'x = θ는 왼쪽에 속합니다. PyTorch와 Keras를 따라 f(θ) = v, f′(θ) = 0으로 정합니다. 수학에서는 함수가 끊어진 점에 도함수가 없습니다.',
  },
  frameworks: {
    PyTorch: {
      name: 'torch.nn.Threshold',
      code: 'torch.nn.functional.threshold(x, threshold, value)',
      note: { en: 'both must be given', ko: '두 값 모두 꼭 지정해야 합니다' },
    },
    Keras: {
      name: 'keras.activations.threshold',
      code: 'keras.activations.threshold(x, threshold, value)',
      note: {
        en: 'v is called default_value, and both must be given',
        ko: 'v의 이름이 default_value이며, 두 값 모두 꼭 지정해야 합니다',
      },
    },
  },
  source: {
    title: 'PyTorch documentation, Threshold',
    url: 'https://docs.pytorch.org/docs/stable/generated/torch.nn.Threshold.html',
  },
} satisfies Card
