import type { Card, Definition } from '../activation.ts'
import { polynomial } from '../../math/polynomial.ts'

/** atanh(1/√3), where the second derivative is largest. */
const BEND = 0.6584789484624084

/** 2k/(2k + 1)! for k = 1 … 14: the series of (x cosh x − sinh x)/x³, whose terms all have one sign. */
const SERIES = Array.from({ length: 14 }, (_, i) => {
  let term = 2 * (i + 1)
  for (let n = 2; n <= 2 * i + 3; n++) term /= n
  return term
})

export default {
  id: 'tanhshrink',
  aliases: ['tanh_shrink'],
  name: 'tanhshrink',
  family: 'shrinkage',
  slot: 5,
  params: {},
  // x − tanh x = (x cosh x − sinh x) / cosh x: near 0 nothing cancels.
  f: (x) => {
    if (!(Math.abs(x) <= 2)) return x - Math.tanh(x)
    const square = x * x
    return (x * (square * polynomial(SERIES, square))) / Math.cosh(x)
  },
  df: (x) => {
    const t = Math.tanh(x)
    return t * t
  },
  d2f: (x) => {
    const e = Math.exp(-2 * Math.abs(x))
    return (8 * Math.tanh(x) * e) / (1 + e * (2 + e))
  },
  breaks: () => [],
  turns: () => [[], [0], [-BEND, BEND]],
  range: () => [{ min: -Infinity, max: Infinity, minReached: false, maxReached: false }],
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
