import type { Card, Definition } from '../activation.ts'

/** atanh(1/√3), where the second derivative is largest. */
const BEND = 0.6584789484624084

export default {
  id: 'tanh',
  name: 'tanh',
  family: 'sigmoidal',
  slot: 3,
  params: {},
  f: (x) => Math.tanh(x),
  // With e = exp(−2|x|), as for the sigmoid: tanh x = 2σ(2x) − 1.
  df: (x) => {
    const e = Math.exp(-2 * Math.abs(x))
    return (4 * e) / (1 + e * (2 + e))
  },
  d2f: (x) => {
    const a = -2 * Math.abs(x)
    const e = Math.exp(a)
    return (8 * Math.sign(x) * Math.expm1(a) * e) / (1 + e * (3 + e * (3 + e)))
  },
  breaks: () => [],
  turns: () => [[], [0], [-BEND, BEND]],
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
