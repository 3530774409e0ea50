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
  ulps: { f: 4, df: 8, d2f: 8 },
} satisfies Definition

export const card = {
  formula: 'STUB',
  derivative: 'STUB',
  names: [],
  about: { en: 'STUB', ko: 'STUB' },
  good: { en: 'STUB', ko: 'STUB' },
  bad: { en: 'STUB', ko: 'STUB' },
  frameworks: {},
  source: { title: 'STUB', url: 'https://example.org/' },
} satisfies Card
