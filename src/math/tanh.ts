import { beyondRoot, rootOf, stepsOf } from './exp.ts'
import { power } from './powers-of-two.ts'

/** Up to here the series is used. */
const NEAR = 1 / 16
/** From here on it is 1. */
const FAR = 20

/** tanh x, within 0.7 units in the last place. */
export function tanh(x: number): number {
  const a = Math.abs(x)
  if (a < NEAR) {
    if (a < 1e-9) return x
    const square = x * x
    const rest = 17 / 315 - square * (62 / 2835 - square * (1382 / 155925))
    return x - x * square * (1 / 3 - square * (2 / 15 - square * rest))
  }
  if (a > FAR) return Math.sign(x)
  // 1 − 2/(e^2a + 1), the divisor in two parts.
  const k = stepsOf(2 * a)
  const scale = power(k >> 7)
  const s = rootOf(k) * scale
  const beyond = beyondRoot(2 * a, 0, k) * scale
  const e = s + beyond
  const under = e + 1
  const low = e - under + 1 + (s - e + beyond)
  // The quotient is cut to 24 bits: its products with halves of the divisor, and what it leaves of 1, are exact.
  const q = 2 / under
  const cut = Math.fround(q)
  const half = Math.fround(under)
  const rest = 2 - cut * half - cut * (under - half) - cut * low
  const y = 1 - cut - rest * q * 0.5
  return x < 0 ? -y : y
}
