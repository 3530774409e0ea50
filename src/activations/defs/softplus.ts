import type { Card, Definition } from '../activation.ts'
import { productError } from '../../math/exact-product.ts'

/** exp(−|βx|) with the rounding of βx. */
function decay(x: number, beta: number): number {
  const y = beta * x
  const low = Math.abs(y) < 800 ? productError(beta, x, y) : 0
  return Math.exp(-Math.abs(y)) * (1 + (y > 0 ? -low : low))
}

export default {
  id: 'softplus',
  name: 'softplus',
  family: 'smooth',
  slot: 8,
  params: { beta: { symbol: 'β', value: 1, min: 0.1, max: 10, step: 0.1 } },
  f: (x, { beta = 1 }) => (x > 0 ? x : 0) + Math.log1p(decay(x, beta)) / beta,
  df: (x, { beta = 1 }) => {
    const e = decay(x, beta)
    return x >= 0 ? 1 / (1 + e) : e / (1 + e)
  },
  d2f: (x, { beta = 1 }) => {
    const e = decay(x, beta)
    return (beta * e) / (1 + e * (2 + e))
  },
  breaks: () => [],
  turns: () => [[], [], [0]],
  range: () => [{ min: 0, max: Infinity, minReached: false, maxReached: false }],
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
