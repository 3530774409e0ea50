import type { Limits } from './limits.ts'
import { Path } from './path.ts'
import { countOf, hasPlace, placeOn, type Points, type Trace, type TraceScale } from './trace.ts'

/**
 * The line of a trace in units of the axes. Of each pixel column only the first, lowest, highest and last point are taken (M4, Jugel et al.,
 * VLDB 2014), so that what is drawn does not grow with what was measured.
 * @param columns of pixels between the limits of x
 */
export function linePath(path: Path, trace: Points, [lo, hi]: Limits, scale: TraceScale, columns: number): void {
  path.clear()
  const { x, y } = trace
  const count = countOf(trace)
  const perColumn = columns / (hi - lo)
  let column = Number.NaN
  let [first, low, high, last] = [-1, -1, -1, -1]
  let [lowest, highest] = [0, 0]
  const flush = (): void => {
    if (first < 0) return
    push(first)
    if (low < high) {
      if (low > first) push(low)
      if (high > low && high > first) push(high)
    } else {
      if (high > first) push(high)
      if (low > high && low > first) push(low)
    }
    if (last > Math.max(low, high)) push(last)
    first = -1
  }
  const push = (i: number): void => path.push(x[i] ?? Number.NaN, placeOn(scale, y[i] ?? Number.NaN))
  for (let i = 0; i < count; i++) {
    // The axis keeps the order of values: only those that are drawn need its logarithms.
    const v = y[i] ?? Number.NaN
    if (!hasPlace(scale, v)) {
      flush()
      path.lift()
      continue
    }
    const mine = Math.floor(((x[i] ?? Number.NaN) - lo) * perColumn)
    if (first < 0 || mine !== column) {
      flush()
      column = mine
      first = low = high = i
      lowest = highest = v
    } else if (v < lowest) {
      low = i
      lowest = v
    } else if (v > highest) {
      high = i
      highest = v
    }
    last = i
  }
  flush()
}

const upper = new Path()
const lower = new Path()

/** The outline of a trace's band: along its upper edge and back along the lower one, for each stretch without a gap. */
export function bandPath(
  path: Path,
  { band, x, y, count }: Trace,
  limits: Limits,
  scale: TraceScale,
  columns: number,
): void {
  path.clear()
  if (!band) return
  const there = countOf({ x, y, count })
  const isThere = (i: number): boolean =>
    hasPlace(scale, band.lo[i] ?? Number.NaN) && hasPlace(scale, band.hi[i] ?? Number.NaN)
  for (let from = 0; from < there; from++) {
    if (!isThere(from)) continue
    let to = from
    while (to < there && isThere(to)) to++
    linePath(upper, stretch(x, band.hi, from, to), limits, scale, columns)
    linePath(lower, stretch(x, band.lo, from, to), limits, scale, columns)
    for (let i = 0; i < upper.length; i++) path.push(upper.x[i] ?? 0, upper.y[i] ?? 0)
    for (let i = lower.length - 1; i >= 0; i--) path.push(lower.x[i] ?? 0, lower.y[i] ?? 0)
    path.lift()
    from = to
  }
}

const stretch = (x: ArrayLike<number>, y: ArrayLike<number>, from: number, to: number): Points => {
  return { x: Array.prototype.slice.call(x, from, to), y: Array.prototype.slice.call(y, from, to) }
}
