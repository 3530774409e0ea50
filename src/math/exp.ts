import { power, root, rootLow, STEP, STEP_LOW } from './powers-of-two.ts'

// eˣ = 2^(k/128) · eʳ with the whole number k nearest to 128 x / ln 2, so that |r| ≤ ln 2 / 256: a power of two, a root of it from a
// table, and a short series. The same bits everywhere, since only what the language defines to the last bit has a part in it.

const STEPS_PER_ONE = 184.6649652337873
/** Added and taken away again it leaves the nearest whole number: at 1.5 · 2⁵² doubles are 1 apart. */
export const ROUND = 6755399441055744

/** k */
export const stepsOf = (x: number): number => x * STEPS_PER_ONE + ROUND - ROUND

/** The table's part of e^(x + low). */
export const rootOf = (k: number): number => root(k & 127)

/** What e^(x + low) has beyond that, with 60 bits of their sum right: 2^−(k >> 7) e^(x + low) = rootOf(k) + beyondRoot(x, low, k). */
export function beyondRoot(x: number, low: number, k: number): number {
  const r = x - k * STEP + (low - k * STEP_LOW)
  const square = r * r
  return rootLow(k & 127) + rootOf(k) * (r + square * (0.5 + r * (1 / 6) + square * (1 / 24 + r * (1 / 120))))
}

/** eˣ, within 0.51 units in the last place (of subnormal numbers 0.8). */
export function exp(x: number): number {
  if (!(Math.abs(x) < 708)) return x > 710 ? Infinity : x < -746 ? 0 : timesExp(1, x)
  const k = stepsOf(x)
  return (rootOf(k) + beyondRoot(x, 0, k)) * power(k >> 7)
}

/** a · e^(h + low) with a small low. Only the result is rounded to the subnormal numbers, not its factors. */
export function timesExp(a: number, h: number, low = 0): number {
  // Beyond it the result is 0 for any a, as small on the other side it is infinite.
  if (h < -1600) return a < 0 ? -0 : 0
  if (h > 1400) return a * Infinity
  const k = stepsOf(h)
  const e = rootOf(k) + beyondRoot(h, low, k)
  const m = k >> 7
  if (Math.abs(m) < 1000) return a * (e * power(m))
  // In two halves.
  return a * power(m >> 1) * e * power(m - (m >> 1))
}
