import type { Card, Definition } from '../activation.ts'
import { productError } from '../../math/exact-product.ts'
import { timesExp } from '../../math/exponential.ts'

const ALPHA = 1.6732632423543772
const SCALE = 1.0507009873554805

export default {
  id: 'selu',
  name: 'SELU',
  family: 'rectifier',
  slot: 6,
  params: {
    alpha: { symbol: 'α', value: ALPHA, min: 0, max: 3, step: 0.01 },
    scale: { symbol: 'λ', value: SCALE, min: 0.1, max: 3, step: 0.01 },
  },
  // The rounding of the product λα is carried along.
  f: (x, { alpha = ALPHA, scale = SCALE }) => {
    if (x > 0) return scale * x
    const height = scale * alpha
    const m = Math.expm1(x)
    return height * m + productError(scale, alpha, height) * m
  },
  df: (x, { alpha = ALPHA, scale = SCALE }) => (x > 0 ? scale : left(x, alpha, scale)),
  d2f: (x, { alpha = ALPHA, scale = SCALE }) => (x >= 0 ? 0 : left(x, alpha, scale)),
  breaks: ({ alpha = ALPHA }) => [{ x: 0, order: alpha === 1 ? 2 : 1 }],
  turns: () => [[], [], []],
  range: ({ alpha = ALPHA, scale = SCALE }) => [
    { min: -scale * alpha, max: Infinity, minReached: alpha === 0, maxReached: false },
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

/** λ α exp(x). */
function left(x: number, alpha: number, scale: number): number {
  const height = scale * alpha
  return alpha === 0 ? 0 : timesExp(height, x, productError(scale, alpha, height) / height)
}
