import type { Card, Definition } from '../activation.ts'
import { productError } from '../../math/exact-product.ts'
import { polynomial } from '../../math/polynomial.ts'
import { timesExp } from '../../math/exponential.ts'

/** ln((3 + √5)/2), where the second derivative is largest and lowest. */
const BEND = 0.9624236501192069
/** Beyond it exp(−exp(x)) is 0. */
const FAR = 7
/** 1/3!, 1/4!, … of e^h − 1 = h + h²/2 + h³ (1/6 + h/24 + …). */
const SERIES = [1 / 6, 1 / 24, 1 / 120, 1 / 720, 1 / 5040]
const DOUBLINGS = 10

/**
 * exp(x) in two parts, for 0 ≤ x < 8, since exp(−exp(x)) magnifies an error of exp(x) by exp(x): the series of e^h − 1 at
 * h = x/2¹⁰, then (1 + u)² − 1 = u (2 + u) ten times.
 */
function exponential(x: number): readonly [e: number, low: number] {
  const h = x / 2 ** DOUBLINGS
  const square = h * h
  const rest = h * square * polynomial(SERIES, h)
  let [u, low] = sum(h, square / 2, productError(h, h, square) / 2 + rest)
  for (let i = 0; i < DOUBLINGS; i++) {
    const product = u * u
    const more = productError(u, u, product) + 2 * low * (1 + u)
    ;[u, low] = sum(2 * u, product, more)
  }
  return sum(1, u, low)
}

/** a + b + low with what rounding takes from it. */
function sum(a: number, b: number, low: number): readonly [number, number] {
  const s = a + b
  const back = s - a
  const rest = a - (s - back) + (b - back) + low
  const all = s + rest
  return [all, s - all + rest]
}

/** `factor` times exp(x − exp(x)). The factor goes in first, so that only the result is rounded to the subnormal numbers. */
function slope(x: number, factor: number): number {
  if (!(Math.abs(x) < FAR)) return x > 0 ? 0 * factor : Math.exp(x) * Math.exp(-Math.exp(x)) * factor
  if (x < 0) return Math.exp(x - Math.exp(x)) * factor
  const [e, low] = exponential(x)
  return timesExp(e * factor, -e, -low)
}

export default {
  id: 'cloglog',
  name: 'complementary log-log',
  family: 'sigmoidal',
  slot: 9,
  params: {},
  f: (x) => -Math.expm1(-Math.exp(x)),
  df: (x) => slope(x, 1),
  d2f: (x) => (x > FAR ? -0 : slope(x, -Math.expm1(x))),
  breaks: () => [],
  turns: () => [[], [0], [-BEND, BEND]],
  range: () => [{ min: 0, max: 1, minReached: false, maxReached: false }],
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
