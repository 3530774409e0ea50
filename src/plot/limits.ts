import type { Grid } from '../math/arange.ts'
import { indexAtOrAfter } from '../math/index-at-or-after.ts'
import type { Series } from './series.ts'

export type Limits = readonly [lo: number, hi: number]

/** matplotlib's `axes.xmargin` and `axes.ymargin`. */
const MARGIN = 0.05

/** The x limits that matplotlib gives a line over these samples; over an empty grid those of `start` and `stop`. */
export function xLimits(grid: Grid | null, start: number, stop: number): Limits {
  const [a, b] = grid && grid.length > 0 ? [grid.at(0), grid.at(grid.length - 1)] : [start, stop]
  return widened(Math.min(a, b), Math.max(a, b))
}

/** The y limits that matplotlib gives these lines: all their finite values and a margin. */
export function yLimits(lines: readonly Series[], grid: Grid | null): Limits {
  let lo = Infinity
  let hi = -Infinity
  for (const { value, breaks, turns } of grid && grid.length > 0 ? lines : []) {
    if (!grid) break
    const places = [...turns, ...breaks.map((b) => b.x)].map((x) => indexAtOrAfter(grid, x))
    // Between these samples the line is monotone: its extremes are among them.
    for (const i of [0, grid.length - 1, ...places.flatMap((p) => [p - 1, p, p + 1])]) {
      if (i < 0 || i >= grid.length) continue
      const y = value(grid.at(i))
      if (!Number.isFinite(y)) continue
      lo = Math.min(lo, y)
      hi = Math.max(hi, y)
    }
  }
  return lo <= hi ? widened(lo, hi) : [0, 1]
}

/** A margin on both sides, after matplotlib's `nonsingular` has made room where there is none. */
function widened(lo: number, hi: number): Limits {
  const tiny = hi - lo <= Math.max(Math.abs(lo), Math.abs(hi)) * 1e-13
  const room = tiny ? 0.05 * Math.max(Math.abs(lo), Math.abs(hi)) || 0.05 : 0
  const margin = MARGIN * (hi - lo + 2 * room)
  return [lo - room - margin, hi + room + margin]
}
