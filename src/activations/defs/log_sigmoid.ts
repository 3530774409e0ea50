import type { Card, Definition } from '../activation.ts'

export default {
  id: 'log_sigmoid',
  name: 'LogSigmoid',
  family: 'smooth',
  slot: 9,
  params: {},
  f: (x) => (x < 0 ? x : 0) - Math.log1p(Math.exp(-Math.abs(x))),
  df: (x) => {
    const e = Math.exp(-Math.abs(x))
    return x > 0 ? e / (1 + e) : 1 / (1 + e)
  },
  d2f: (x) => {
    const e = Math.exp(-Math.abs(x))
    return -e / (1 + e * (2 + e))
  },
  breaks: () => [],
  turns: () => [[], [], [0]],
  range: () => [{ min: -Infinity, max: 0, minReached: false, maxReached: false }],
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
