import type { Card, Definition } from '../activation.ts'

export default {
  id: 'softsign',
  aliases: ['soft_sign'],
  name: 'softsign',
  family: 'sigmoidal',
  slot: 5,
  params: {},
  // From 10¹⁷ on it is 1 to the last place; the quotient would end as ∞/∞.
  f: (x) => (Math.abs(x) > 1e17 ? Math.sign(x) : x / (1 + Math.abs(x))),
  df: (x) => {
    const r = 1 / (1 + Math.abs(x))
    return r * r
  },
  d2f: (x) => {
    const r = 1 / (1 + Math.abs(x))
    return -2 * Math.sign(x) * r * r * r
  },
  breaks: () => [{ x: 0, order: 2 }],
  turns: () => [[], [], []],
  range: () => [{ min: -1, max: 1, minReached: false, maxReached: false }],
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
