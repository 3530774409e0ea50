import type { Card, Definition } from '../activation.ts'
import { productError } from '../../math/exact-product.ts'

/** Scaled so that f(±1) = ±1 and the second derivative is largest at ±1. */
const HEIGHT = 1.7159
/** Where the second derivative is largest. */
const BEND = 0.9877184226936126

/** exp(−4|x|/3) with the rounding of 4|x|/3. */
function decay(x: number): number {
  const a = 4 * Math.abs(x)
  const third = a / 3
  const product = 3 * third
  const low = Number.isFinite(third) ? (a - product - productError(3, third, product)) / 3 : 0
  return Math.exp(-third) * (1 - low)
}

export default {
  id: 'lecun_tanh',
  name: 'LeCun tanh',
  family: 'sigmoidal',
  slot: 8,
  params: {},
  f: (x) => HEIGHT * Math.tanh((2 * x) / 3),
  df: (x) => {
    const e = decay(x)
    return (((8 * HEIGHT) / 3) * e) / (1 + e * (2 + e))
  },
  d2f: (x) => {
    const e = decay(x)
    const rise = Math.expm1((-4 * Math.abs(x)) / 3)
    return (((32 * HEIGHT) / 9) * Math.sign(x) * rise * e) / (1 + e * (3 + e * (3 + e)))
  },
  breaks: () => [],
  turns: () => [[], [0], [-BEND, BEND]],
  range: () => [{ min: -HEIGHT, max: HEIGHT, minReached: false, maxReached: false }],
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
