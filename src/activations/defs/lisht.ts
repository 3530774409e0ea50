import type { Card, Definition } from '../activation.ts'
import { timesExp } from '../../math/exponential.ts'
import { oneMinusZTanh, SWISH_TURNS } from '../../math/swish.ts'

/** Where x tanh x = 1, and where the second derivative is lowest. */
const BEND = SWISH_TURNS.df / 2
const OUTER = SWISH_TURNS.d2f / 2

export default {
  id: 'lisht',
  name: 'LiSHT',
  family: 'smooth',
  slot: 5,
  params: {},
  f: (x) => x * Math.tanh(x),
  df: (x) => {
    if (Math.abs(x) > 400) return Math.sign(x)
    const e = Math.exp(-2 * Math.abs(x))
    return Math.tanh(x) + x * ((4 * e) / (1 + e * (2 + e)))
  },
  d2f: (x) => {
    if (Math.abs(x) > 400) return -0
    const h = -2 * Math.abs(x)
    const e = Math.exp(h)
    return timesExp((8 * oneMinusZTanh(x)) / (1 + e * (2 + e)), h)
  },
  breaks: () => [],
  turns: () => [[0], [-BEND, BEND], [-OUTER, 0, OUTER]],
  range: () => [{ min: 0, max: Infinity, minReached: true, maxReached: false }],
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
