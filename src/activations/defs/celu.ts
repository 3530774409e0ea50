import type { Card, Definition } from '../activation.ts'
import { productError } from '../../math/exact-product.ts'
import { timesExp } from '../../math/exponential.ts'

/** a · exp(x/α) with the rounding of x/α. */
function decay(a: number, x: number, alpha: number): number {
  const h = x / alpha
  if (h < -1e6) return a * 0
  const product = alpha * h
  return timesExp(a, h, (x - product - productError(alpha, h, product)) / alpha)
}

export default {
  id: 'celu',
  name: 'CELU',
  family: 'rectifier',
  slot: 8,
  params: { alpha: { symbol: 'α', value: 1, min: 0.1, max: 5, step: 0.1 } },
  f: (x, { alpha = 1 }) => (x > 0 ? x : alpha * Math.expm1(x / alpha)),
  df: (x, { alpha = 1 }) => (x > 0 ? 1 : decay(1, x, alpha)),
  d2f: (x, { alpha = 1 }) => (x >= 0 ? 0 : decay(1 / alpha, x, alpha)),
  breaks: () => [{ x: 0, order: 2 }],
  turns: () => [[], [], []],
  range: ({ alpha = 1 }) => [{ min: -alpha, max: Infinity, minReached: false, maxReached: false }],
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
