import { runs } from '../math/runs.ts'
import type { Limits } from './limits.ts'
import { around, places } from './places.ts'
import { shapeOf, type Series } from './series.ts'
import { zerosOf } from './zeros.ts'

/** A slope that changes its sign more often between the places that are looked at is taken as it is at those places. */
const ZEROS = 100

/**
 * Where the slope of a function is at most `threshold` in size: stretches of a range, ascending, from the first to the last such double. A
 * kink or a jump alone is none: there the slope is only agreed upon. Zeros of a slope that has very many are not sought.
 */
export function saturated(
  { activation, params }: Pick<Series, 'activation' | 'params'>,
  threshold: number,
  range: Limits,
): readonly Limits[] {
  const slope = shapeOf(activation, params, 1)
  const corners = new Set(slope.breaks.map(({ x }) => x))
  const low = (x: number): boolean => Math.abs(slope.value(x)) <= threshold
  // A corner is flat where both of its sides are.
  const flat = (x: number): boolean => (corners.has(x) ? around(x).every((one) => one === x || low(one)) : low(x))
  // |f′| is monotone between these: f′ is, and has no zero between.
  const at = places({ ...slope, turns: [...slope.turns, ...zerosOf(slope, range, ZEROS)] }, range)
  return runs(flat, at).flatMap(({ kind, from, to }) =>
    kind ? [[cornerAt(from, corners), cornerAt(to, corners)] as const] : [],
  )
}

/** A stretch that ends at the double beside a corner ends at the corner. */
const cornerAt = (x: number, corners: ReadonlySet<number>): number =>
  (around(x).find((beside) => corners.has(beside)) ?? x) + 0
