import { quotient, sum } from './double-double.ts'
import { beyondRoot, rootOf, stepsOf, timesExp } from './exp.ts'
import { power } from './powers-of-two.ts'

/** Up to here the series is used. */
const NEAR = 1 / 16
/** From here on e^−x is nothing against e^x. */
const FAR = 20

/** (e^a ± e^−a)/2 */
function half(a: number, sign: 1 | -1): number {
  if (a > FAR) return timesExp(0.5, a)
  const k = stepsOf(a)
  const scale = power(k >> 7)
  const rising = sum(rootOf(k) * scale, beyondRoot(a, 0, k) * scale)
  const falling = quotient({ high: sign, low: 0 }, rising)
  const both = sum(rising.high, falling.high)
  return 0.5 * (both.high + (both.low + rising.low + falling.low))
}

/** sinh x, within 0.6 units in the last place. */
export function sinh(x: number): number {
  const a = Math.abs(x)
  if (a < NEAR) {
    if (a < 1e-9) return x
    const square = x * x
    return x + x * square * (1 / 6 + square * (1 / 120 + square * (1 / 5040 + square * (1 / 362880))))
  }
  const y = half(a, -1)
  return x < 0 ? -y : y
}

/** cosh x, within 0.6 units in the last place. */
export const cosh = (x: number): number => half(Math.abs(x), 1)
