import type { DoubleDouble } from './double-double.ts'
import { productError } from './exact-product.ts'
import { power, root, rootLow, STEP, STEP_LOW, STEPS } from './powers-of-two.ts'

// x = 2^(n/128) · (1 + r) with the whole number n that the first eight binary places of x tell, and |r| < 1/200: log x is
// n · ln 2/128 + r − r²/2 + r³/3 …; around 1 n is 0, and nothing cancels.

/** For each way in which eight binary places go on after 1, the nearest step from 0 to 128. */
const nearest = new Uint8Array(256)
for (let i = 0, j = 0; i < nearest.length; i++) {
  // 2^(1/256): half a step.
  while (root(j) * 1.0027112750502025 < 1 + (i + 0.5) / nearest.length) j++
  nearest[i] = j
}

const bits = new DataView(new ArrayBuffer(8))

/** log(x + more) but for r²/2, which is to be taken from it, right to 70 bits. */
interface Unfinished extends DoubleDouble {
  readonly r: number
}

/** For a positive finite x, and what belongs to it beyond its last place. */
export function unfinishedLog(x: number, more: number): Unfinished {
  // Subnormal numbers have no first place.
  const lift = x < 2 ** -1000 ? 54 : 0
  const up = power(lift)
  bits.setFloat64(0, x * up)
  const word = bits.getInt32(0)
  const e = (word >> 20) - 1023
  const j = nearest[(word >> 12) & 255] ?? 0
  const scale = power(-e)
  const inverse = root(STEPS - j) * 0.5
  const above = x * up * scale - root(j)
  const r = above * inverse
  const rest =
    productError(above, inverse, r) + above * rootLow(STEPS - j) * 0.5 + (more * up * scale - rootLow(j)) * inverse
  const square = r * r
  const series = 1 / 3 - r * (1 / 4) + square * (1 / 5 - r * (1 / 6) + square * (1 / 7 - r * (1 / 8)))
  const n = STEPS * (e - lift) + j
  const main = n * STEP
  const high = main + r
  return { high, low: main - high + r + (rest - r * rest + (square * r * series + n * STEP_LOW)), r }
}

/** log(x + more), right to 60 bits. */
export function logarithm(x: number, more = 0): DoubleDouble {
  const { high, low, r } = unfinishedLog(x, more)
  return { high, low: low - r * r * 0.5 }
}

/** The natural logarithm, within 0.51 units in the last place. */
export function log(x: number): number {
  if (!(x > 0 && x < Infinity)) return x === 0 ? -Infinity : x > 0 ? x : Number.NaN
  const { high, low, r } = unfinishedLog(x, 0)
  return high + (low - r * r * 0.5)
}
