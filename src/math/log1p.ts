import { sum } from './double-double.ts'
import { unfinishedLog } from './log.ts'

/** log(1 + x), within 0.51 units in the last place. */
export function log1p(x: number): number {
  if (!(Math.abs(x) > 1e-17)) return x
  if (!(x > -1 && x < Infinity)) return x === -1 ? -Infinity : x > 0 ? x : Number.NaN
  const all = sum(1, x)
  const { high, low, r } = unfinishedLog(all.high, all.low)
  return high + (low - r * r * 0.5)
}
