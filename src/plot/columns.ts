import type { Grid } from '../math/arange.ts'
import { indexAtOrAfter } from '../math/index-at-or-after.ts'
import type { Limits } from './limits.ts'
import type { Path } from './path.ts'
import { isKnown } from './known.ts'
import type { Series } from './series.ts'
import { thin } from './thin.ts'

/** What the plot's area shows, and its size in device pixels. */
export interface View {
  readonly x: Limits
  readonly y: Limits
  readonly width: number
  readonly height: number
}

/** Device pixels: one part in 255 of a pixel, less than a shade of grey. */
const TOLERANCE = 0.004
/** So many samples of a pixel column are looked at where it is not known what lies between them. */
export const LOOKS = 8
/** Device pixels: no chord is halved that is narrower. It bounds the work where the y axis is magnified beyond sense. */
const NARROWEST = 1 / 32

/**
 * The line through all samples of a series, from few of them: what is drawn cannot be told from drawing each one.
 *
 * Of the samples in one pixel column a line needs the first, the lowest, the highest and the last (M4: Jugel, Jerzak,
 * Hackenbroich, Markl, "M4: a visualization-oriented time series data aggregation", VLDB 2014). Where a series is monotone the
 * lowest and the highest are the first and the last, so two evaluations do for a column; a column with a turn or a
 * break in it also takes the samples on both sides of that place. Where the line bends within a column so much that the chord
 * is off by more than TOLERANCE, it is halved. The work follows columns and breaks; the number of samples never enters it.
 *
 * Where breaks and turns are not known, LOOKS samples of each column stand for all: what is narrower than that may be missed.
 *
 * `join` false lifts the pen at each gap and runs both branches up to their limits there.
 */
export function columns(series: Series, grid: Grid, view: View, join: boolean, path: Path): void {
  path.clear()
  const down = grid.delta < 0
  let first = 0
  if (!join) {
    for (const b of down ? series.breaks.toReversed() : series.breaks) {
      if (!b.gap) continue
      const i = indexAtOrAfter(grid, b.x)
      // Left of all samples, or right of them: no gap to show.
      if (i === grid.length || (i === 0 && grid.at(0) !== b.x)) continue
      if (i > first) {
        piece(series, grid, view, first, i - 1, path)
        path.push(b.x, down ? b.right : b.left)
      }
      path.lift()
      path.push(b.x, down ? b.left : b.right)
      first = grid.at(i) === b.x ? i + 1 : i
    }
  }
  if (first < grid.length) piece(series, grid, view, first, grid.length - 1, path)
  // A path that holds every sample keeps every sample: they are the vertices that matplotlib has.
  if (grid.length > 2 * view.width) thin(path, (TOLERANCE * (view.y[1] - view.y[0])) / view.height)
}

/** Appends what the samples `from` to `to`, both included, show. */
function piece(series: Series, grid: Grid, view: View, from: number, to: number, path: Path): void {
  const { value } = series
  const [xMin, xMax] = view.x
  const [yMin, yMax] = view.y
  if (grid.length < 2 * view.width) {
    for (let i = from; i <= to; i++) {
      const x = grid.at(i)
      path.push(x, value(x))
    }
    return
  }
  const down = grid.delta < 0
  const column = (xMax - xMin) / view.width
  const yScale = view.height / (yMax - yMin)
  const stations = stationsOf(series, grid, from, to)
  let s = 0
  let last = from
  let lastX = grid.at(from)
  let lastY = value(lastX)
  path.push(lastX, lastY)
  const go = (i: number): void => {
    const x = grid.at(i)
    const y = value(x)
    refine(last, lastX, lastY, i, x, y)
    path.push(x, y)
    last = i
    lastX = x
    lastY = y
  }
  const refine = (i0: number, x0: number, y0: number, i1: number, x1: number, y1: number): void => {
    if (i1 - i0 < 2 || (y0 > yMax && y1 > yMax) || (y0 < yMin && y1 < yMin)) return
    const w = (x1 - x0) / column
    if (Math.abs(w) < NARROWEST) return
    const i = i0 + Math.floor((i1 - i0) / 2)
    const x = grid.at(i)
    const y = value(x)
    const h = (y1 - y0) * yScale
    const off = (y - y0 - (y1 - y0) * ((x - x0) / (x1 - x0))) * yScale
    if (!(Math.abs(off * w) > TOLERANCE * Math.hypot(w, h))) return
    refine(i0, x0, y0, i, x, y)
    path.push(x, y)
    refine(i, x, y, i1, x1, y1)
  }
  const own = Math.floor((down ? xMax - lastX : lastX - xMin) / column) + 1
  for (let c = Math.max(1, own); c <= view.width && last < to; c++) {
    // The last sample before the column's far edge.
    const edge = down ? xMax - c * column : xMin + c * column
    const end = c === view.width ? to : Math.min(to, indexAtOrAfter(grid, edge) - 1)
    if (end <= last) continue
    // A column's first sample, so that the segment that crosses its edge is the true one.
    if (last + 1 < end) go(last + 1)
    const looks = isKnown(series, grid.at(last), grid.at(end)) ? 1 : LOOKS
    const begin = last
    for (let look = 1; look <= looks; look++) {
      const next = begin + Math.floor((look * (end - begin)) / looks)
      for (; s < stations.length && (stations[s] ?? to) <= next; s++) {
        const station = stations[s] ?? to
        if (station > last) go(station)
      }
      if (next > last) go(next)
    }
  }
}

/** The samples next to each turn and break, ascending, within `from` … `to`. */
function stationsOf({ breaks, turns }: Series, grid: Grid, from: number, to: number): readonly number[] {
  const [a, b] = [grid.at(from), grid.at(to)]
  const [lo, hi] = a < b ? [a, b] : [b, a]
  const at = [...turns, ...breaks.map((one) => one.x)].flatMap((x) => {
    if (x < lo || x > hi) return []
    const i = indexAtOrAfter(grid, x)
    return [i - 1, i, i + 1]
  })
  return at.filter((i) => i >= from && i <= to).toSorted((i, j) => i - j)
}
