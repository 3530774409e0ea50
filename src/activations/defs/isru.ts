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
