/** A share that is less than rounding can tell from 0. */
const NOTHING = 2 ** -50

/**
 * The nearest point among those with entries ≥ 0 and sum 1: what lies above the one level τ that leaves a sum of 1. Of infinite
 * entries equal ones share. A share of at most 2⁻⁵⁰ is 0.
 * Martins & Astudillo (2016), Algorithm 1.
 */
export function simplexProjection(v: readonly number[]): readonly number[] {
  const max = Math.max(...v)
  // Only differences count, and none below −1: nothing overflows.
  const z = v.map((x) => (x === max ? 0 : x - max))
  const sorted = z.toSorted((a, b) => b - a)
  let sum = 0
  let level = -1
  for (const [i, x] of sorted.entries()) {
    if (!((i + 1) * (x - NOTHING) > sum + x - 1)) break
    sum += x
    level = (sum - 1) / (i + 1)
  }
  return z.map((x) => (Number.isNaN(x) || x - level > NOTHING ? x - level : 0))
}
