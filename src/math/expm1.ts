import { beyondRoot, exp, rootOf, stepsOf } from './exp.ts'
import { power } from './powers-of-two.ts'

/** Up to here the series is used. */
const NEAR = 1 / 16

/** eˣ − 1, within 0.6 units in the last place. */
export function expm1(x: number): number {
  const a = Math.abs(x)
  if (a < NEAR) {
    if (a < 1e-17) return x
    const square = x * x
    const rest = 1 / 120 + x * (1 / 720) + square * (1 / 5040 + x * (1 / 40320) + square * (1 / 362880))
    return x + square * (0.5 + x * (1 / 6) + square * (1 / 24 + x * rest))
  }
  if (!(a < 40)) return x < 0 ? -1 : exp(x)
  const k = stepsOf(x)
  const scale = power(k >> 7)
  const s = rootOf(k) * scale
  const high = s - 1
  const back = high - s
  return high + (s - (high - back) - (1 + back) + beyondRoot(x, 0, k) * scale)
}
