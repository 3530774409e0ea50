import type { Card, Definition } from '../activation.ts'
import { productError } from '../../math/exact-product.ts'
import { timesExp } from '../../math/exponential.ts'
import { polynomial } from '../../math/polynomial.ts'

/** 2 √(2/π) in two parts, and the cubic's coefficient. It is x σ(v) with v = C (x + K x³). */
const C = 1.5957691216057308
const C_LOW = -9.96930880911092e-17
const K = 0.044715
/** Where the derivative is 0, in two parts, and exp(v) there. */
const ROOT = -0.7524614220710163
const ROOT_LOW = 3.4358218314355225e-17
const E_ROOT = 0.29195521191476714
/** Where the second derivative is 0, in two parts, and its series from there, divided by the distance, for ±0.3. */
const BEND = 1.4185040087908283
const BEND_LOW = 8.553562981044113e-17
const CURVATURE = [
  -0.4095488174124191, 0.432081111593848, -0.008168951883945076, -0.16109481693213495, 0.05675054097522285,
  0.020035361162723496, -0.016711507566297676, 0.0007632001121407082, 0.0026434613849645344, -0.0007514200201431299,
  -0.000261743239356211, 0.00017619821763398405, 6.213849194978606e-6, -2.9172195463180978e-5, 4.364782865753556e-6,
  3.4784096176795577e-6,
]
/** Beyond it exp(−|v|) is 0. */
const FAR = 30

/** v in two parts: the exponential of it would magnify its rounding. */
function argument(x: number): readonly [v: number, low: number] {
  const square = x * x
  const squareLow = productError(x, x, square)
  const k = K * square
  const kLow = productError(K, square, k) + K * squareLow
  const sum = 1 + k
  const sumLow = (k > 1 ? k - sum + 1 : 1 - sum + k) + kLow
  const c = C * sum
  const cLow = productError(C, sum, c) + C * sumLow + C_LOW * sum
  const v = x * c
  return [v, productError(x, c, v) + x * cLow]
}

export default {
  id: 'gelu_tanh',
  name: 'GELU (tanh)',
  family: 'smooth',
  slot: 3,
  params: {},
  f: (x) => {
    if (Math.abs(x) > FAR) return x > 0 ? x : -0
    const [v, low] = argument(x)
    return x >= 0 ? x / (1 + Math.exp(-v) * (1 - low)) : timesExp(x / (1 + Math.exp(v)), v, low)
  },
  // On the left e^v (1 + e^v + x v′) / (1 + e^v)², its middle factor written round its root: both terms have the sign of t.
  df: (x) => {
    if (Math.abs(x) > FAR) return x > 0 ? 1 : -0
    const [v, low] = argument(x)
    if (x >= 0) {
      const n = Math.exp(-v) * (1 - low)
      return (1 + n * (1 + x * C * (1 + 3 * K * x * x))) / (1 + n * (2 + n))
    }
    const t = x - ROOT - ROOT_LOW
    const z = x * x + x * ROOT + ROOT * ROOT
    const e = Math.exp(v)
    const factor = t * C * (1 + 3 * K * z) + E_ROOT * Math.expm1(t * C * (1 + K * z))
    return timesExp(factor / (1 + e * (2 + e)), v, low)
  },
  // Even in x.
  d2f: (x) => {
    const a = Math.abs(x)
    if (a > FAR) return -0
    const t = a - BEND - BEND_LOW
    if (Math.abs(t) < 0.3) return t * polynomial(CURVATURE, t)
    const [v, low] = argument(a)
    const e = Math.exp(-v)
    const slope = C * (1 + 3 * K * a * a)
    const bend = 6 * C * K * a
    const tanh = -Math.expm1(-v) / (1 + e)
    return timesExp((2 * slope + a * (bend - slope * slope * tanh)) / (1 + e * (2 + e)), -v, -low)
  },
  breaks: () => [],
  turns: () => [[ROOT], [-BEND, BEND], [-2.013480724624258, 0, 2.013480724624258]],
  range: () => [{ min: -0.17004075057125406, max: Infinity, minReached: true, maxReached: false }],
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
