import type { Card, Definition } from '../activation.ts'
import isru from './isru.ts'

export default {
  id: 'isrlu',
  name: 'ISRLU',
  family: 'rectifier',
  slot: 6,
  params: { alpha: { symbol: 'α', value: 1, min: 0.1, max: 10, step: 0.1 } },
  f: (x, p) => (x >= 0 ? x : isru.f(x, p)),
  df: (x, p) => (x >= 0 ? 1 : isru.df(x, p)),
  d2f: (x, p) => (x >= 0 ? 0 : isru.d2f(x, p)),
  // The third derivative jumps from −3α to 0.
  breaks: () => [{ x: 0, order: 3 }],
  turns: ({ alpha = 1 }) => [[], [], [-0.5 / Math.sqrt(alpha)]],
  range: ({ alpha = 1 }) => [{ min: -1 / Math.sqrt(alpha), max: Infinity, minReached: false, maxReached: false }],
  ulps: { f: 2, df: 4, d2f: 6 },
} satisfies Definition

export const card = {
  formula: 'x >= 0 ? x : x / sqrt(1 + alpha * x^2)',
  derivative: 'x >= 0 ? 1 : (1 + alpha * x^2)^(-(3 / 2))',
  names: ['inverse square root linear unit', '역제곱근 선형 유닛', '역제곱근 선형 함수'],
  about: {
    en: 'The shape of ELU with a square root in place of the exponential; on the left it levels off at −1/√α.',
    ko: '지수 대신 제곱근으로 ELU와 비슷한 모양을 만든 함수입니다. 왼쪽에서 −1/√α로 잦아듭니다.',
  },
  good: {
    en: 'f, f′ and f″ are all continuous, for every α; negative outputs bring the mean near 0, without an exponential.',
    ko: '모든 α에서 f, f′, f″이 모두 이어집니다. 지수 계산 없이도 음수 출력으로 평균을 0에 가깝게 합니다.',
  },
  bad: {
    en: 'It saturates: with α = 1 the slope at x = −5 is 0.0075. No common framework has it ready-made.',
    ko: '왼쪽에서 포화됩니다. α = 1일 때 x = −5에서 기울기는 0.0075입니다. 널리 쓰는 프레임워크에는 들어 있지 않습니다.',
  },
  frameworks: {
    PyTorch: {
      name: 'torch.where',
      code: 'torch.where(x >= 0, x, x * torch.rsqrt(1 + alpha * x * x))',
      note: { en: 'no function of its own: written out', ko: '전용 함수가 없어 식으로 씁니다' },
    },
  },
  source: { title: 'Carlile et al., Inverse Square Root Linear Units, 2017', url: 'https://arxiv.org/abs/1710.09967' },
} satisfies Card
