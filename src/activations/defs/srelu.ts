import type { Card, Definition } from '../activation.ts'

export default {
  id: 'srelu',
  name: 'SReLU',
  family: 'rectifier',
  slot: 7,
  params: {
    t_l: { symbol: 't_l', value: -1, min: -5, max: -0.1, step: 0.1 },
    a_l: { symbol: 'a_l', value: 0.2, min: 0, max: 2, step: 0.05 },
    t_r: { symbol: 't_r', value: 1, min: 0.1, max: 5, step: 0.1 },
    a_r: { symbol: 'a_r', value: 0.2, min: 0, max: 2, step: 0.05 },
  },
  f: (x, { t_l = -1, a_l = 0.2, t_r = 1, a_r = 0.2 }) => {
    if (x <= t_l) return t_l + (a_l === 0 ? 0 : a_l * (x - t_l))
    return x >= t_r ? t_r + (a_r === 0 ? 0 : a_r * (x - t_r)) : x
  },
  df: (x, { t_l = -1, a_l = 0.2, t_r = 1, a_r = 0.2 }) => (Number.isNaN(x) ? x : x <= t_l ? a_l : x >= t_r ? a_r : 1),
  d2f: (x) => (Number.isNaN(x) ? x : 0),
  breaks: ({ t_l = -1, a_l = 0.2, t_r = 1, a_r = 0.2 }) => [
    ...(a_l === 1 ? [] : [{ x: t_l, order: 1 } as const]),
    ...(a_r === 1 ? [] : [{ x: t_r, order: 1 } as const]),
  ],
  turns: () => [[], [], []],
  range: ({ t_l = -1, a_l = 0.2, t_r = 1, a_r = 0.2 }) => [
    {
      min: a_l > 0 ? -Infinity : t_l,
      max: a_r > 0 ? Infinity : t_r,
      minReached: a_l === 0,
      maxReached: a_r === 0,
    },
  ],
  ulps: { f: 1, df: 0, d2f: 0 },
} satisfies Definition

export const card = {
  formula: 'x <= t_l ? t_l + a_l * (x - t_l) : x >= t_r ? t_r + a_r * (x - t_r) : x',
  derivative: 'x <= t_l ? a_l : x >= t_r ? a_r : 1',
  names: ['S-shaped ReLU', 'S-shaped rectified linear unit', 'S자형 ReLU', 'S자 렐루'],
  about: {
    en: 'Three straight pieces: x between two thresholds, a slope of its own beyond each. All four numbers are learned.',
    ko: '세 직선 조각으로 된 함수입니다. 두 문턱값 사이는 x이고, 그 바깥은 각각 다른 기울기입니다. 네 수를 모두 학습합니다.',
  },
  good: {
    en: 'It can become convex, concave or S-shaped as the data ask for: Leaky ReLU, hardtanh and the identity are special cases.',
    ko: '데이터에 따라 볼록, 오목, S자 모양이 될 수 있습니다. Leaky ReLU, hardtanh, 항등 함수가 특별한 경우입니다.',
  },
  bad: {
    en: 'Four more parameters a channel, and where they start matters: the paper holds them at a leaky ReLU for the first epochs.',
    ko: '채널마다 매개변수가 네 개 늘고 초깃값이 중요합니다. 논문에서는 처음 몇 에폭 동안 Leaky ReLU로 고정해 둡니다.',
  },
  conventions: {
    en: 'At the thresholds the slope is 1 on the inside. f′ takes the outer slope: a_l at t_l and a_r at t_r, as the paper’s ≤ and ≥ have it.',
    ko: '두 문턱값에서 안쪽 기울기는 1입니다. 논문의 ≤와 ≥를 따라 f′은 바깥쪽 기울기로, t_l에서 a_l, t_r에서 a_r로 정합니다.',
  },
  frameworks: {
    PyTorch: {
      name: 'torch.where',
      code: 'torch.where(x <= t_l, t_l + a_l * (x - t_l), torch.where(x >= t_r, t_r + a_r * (x - t_r), x))',
      note: { en: 'no function of its own: written out', ko: '전용 함수가 없어 식으로 씁니다' },
    },
  },
  source: {
    title: 'Jin et al., S-shaped Rectified Linear Activation Units, AAAI 2016',
    url: 'https://arxiv.org/abs/1512.07030',
  },
} satisfies Card
