import { timesExp } from './exp.ts'
import { logarithm } from './log.ts'
import { quotient } from './double-double.ts'

/** The cube root, within 0.51 units in the last place: whole where it should be. */
export function cbrt(x: number): number {
  const a = Math.abs(x)
  if (!(a > 0 && a < Infinity)) return x
  const { high, low } = quotient(logarithm(a), { high: 3, low: 0 })
  const root = timesExp(1, high, low)
  return x < 0 ? -root : root
}
