import type { Grid } from '../math/arange.ts'
import { indexAtOrAfter } from '../math/index-at-or-after.ts'
import { isKnown } from './known.ts'
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
  const looks = Math.min(LOOKS, Math.ceil(ALL_LOOKS / lines.length))
  for (const series of grid && grid.length > 0 ? lines : []) {
    if (!grid) break
    const { value } = series
    for (const i of stations(series, grid, looks)) {
      if (i < 0 || i >= grid.length) continue
      const y = value(grid.at(i))
      if (!Number.isFinite(y)) continue
      lo = Math.min(lo, y)
      hi = Math.max(hi, y)
    }
  }
  return lo <= hi ? widened(lo, hi) : [0, 1]
}

/** Samples that are looked at where it is not known what lies between: of one line, and of all together. */
const LOOKS = 4096
const ALL_LOOKS = 8 * LOOKS

/** The samples among which the lowest and the highest are: beside breaks and turns, since the line is monotone between them. */
function stations(series: Series, grid: Grid, most: number): readonly number[] {
  const last = grid.length - 1
  const [a, b] = [grid.at(0), grid.at(last)]
  const [lo, hi] = a < b ? [a, b] : [b, a]
  const places = [...series.turns, ...series.breaks.map((one) => one.x)]
    .filter((x) => x >= lo && x <= hi)
    .map((x) => indexAtOrAfter(grid, x))
  const beside = [0, last, ...places.flatMap((p) => [p - 1, p, p + 1])]
  if (isKnown(series, a, b)) return beside
  const looks = Math.min(most, last)
  return [...beside, ...Array.from({ length: looks }, (_, i) => Math.round((i * last) / looks))]
}

/** A margin on both sides, after matplotlib's `nonsingular` has made room where there is none. */
export function widened(lo: number, hi: number): Limits {
  const tiny = hi - lo <= Math.max(Math.abs(lo), Math.abs(hi)) * 1e-13
  const room = tiny ? 0.05 * Math.max(Math.abs(lo), Math.abs(hi)) || 0.05 : 0
  const margin = MARGIN * (hi - lo + 2 * room)
  return [lo - room - margin, hi + room + margin]
}
