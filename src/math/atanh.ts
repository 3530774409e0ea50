import { sum } from './double-double.ts'
import { logarithm } from './log.ts'

/** The inverse of tanh, half the logarithm of (1 + x)/(1 − x), within 0.6 units in the last place. */
export function atanh(x: number): number {
  const a = Math.abs(x)
  if (a < 1e-8) return x
  if (!(a < 1)) return a === 1 ? x * Infinity : Number.NaN
  const [over, under] = [sum(1, x), sum(1, -x)]
  const p = logarithm(over.high, over.low)
  const q = logarithm(under.high, under.low)
  const high = p.high - q.high
  const back = high - p.high
  return 0.5 * (high + (p.high - (high - back) - (q.high + back) + (p.low - q.low)))
}
