import type { Card, Definition } from '../activation.ts'

/** From here on 1 + s² is s² to the last place. */
const FAR = 1e8

export default {
  id: 'isru',
  name: 'ISRU',
  family: 'sigmoidal',
  slot: 9,
  params: { alpha: { symbol: 'α', value: 1, min: 0.1, max: 10, step: 0.1 } },
  f: (x, { alpha = 1 }) => {
    const s = Math.sqrt(alpha) * Math.abs(x)
    return s > FAR ? Math.sign(x) / Math.sqrt(alpha) : x / Math.sqrt(1 + alpha * x * x)
  },
  df: (x, { alpha = 1 }) => {
    const r = 1 / (Math.sqrt(alpha) * Math.abs(x))
    if (r < 1 / FAR) return r * r * r
    const q = 1 + alpha * x * x
    return 1 / (q * Math.sqrt(q))
  },
  d2f: (x, { alpha = 1 }) => {
    const r = 1 / (Math.sqrt(alpha) * Math.abs(x))
    if (r < 1 / FAR) return -3 * Math.sqrt(alpha) * Math.sign(x) * r * r * r * r
    const q = 1 + alpha * x * x
    return (-3 * alpha * x) / (q * q * Math.sqrt(q))
  },
  breaks: () => [],
  turns: ({ alpha = 1 }) => [[], [0], [-0.5 / Math.sqrt(alpha), 0.5 / Math.sqrt(alpha)]],
  range: ({ alpha = 1 }) => [
    { min: -1 / Math.sqrt(alpha), max: 1 / Math.sqrt(alpha), minReached: false, maxReached: false },
  ],
  ulps: { f: 2, df: 5, d2f: 7 },
} satisfies Definition

export const card = {
  formula: 'x / sqrt(1 + alpha * x^2)',
  derivative: '1 / (1 + alpha * x^2)^(3 / 2)',
  names: ['inverse square root unit', '역제곱근 유닛', '역제곱근 함수'],
  about: {
    en: 'A stand-in for tanh without an exponential: an S between ±1/√α with slope 1 at 0.',
    ko: '지수 함수 없이 tanh를 대신하는 함수입니다. ±1/√α 사이의 S자 곡선이며 0에서의 기울기는 1입니다.',
  },
  good: {
    en: 'A reciprocal square root is all it takes, which many processors do quickly. Smooth everywhere; α sets the limits without changing the slope at 0.',
    ko: '많은 프로세서가 빨리 계산하는 제곱근의 역수만 있으면 됩니다. 어디서나 매끄럽고, α로 0에서의 기울기는 그대로 둔 채 극한값을 정할 수 있습니다.',
  },
  bad: {
    en: 'It saturates: with α = 1 its slope at 3 is 0.03 and falls off as 1/x³.',
    ko: '포화됩니다. α = 1이면 x = 3에서 기울기가 0.03이고, 그 뒤로 1/x³로 줄어듭니다.',
  },
  frameworks: {
    PyTorch: {
      name: 'torch.rsqrt',
      code: 'x * torch.rsqrt(1 + alpha * x ** 2)',
      note: { en: 'no function of its own: written with rsqrt', ko: '전용 함수가 없어 rsqrt로 씁니다' },
    },
  },
  source: { title: 'Carlile et al., 2017', url: 'https://arxiv.org/abs/1710.09967' },
} satisfies Card
