import type { AppState } from '../state/app-state.ts'
import { widened, type Limits } from './limits.ts'
import { isClear, NOWHERE, pixelOf, places } from './places.ts'
import type { Series } from './series.ts'
import { zerosOf } from './zeros.ts'

/** Where log |y| of 0 is put: far below the smallest double, so that a line to it leaves the picture at the bottom. */
const BOTTOM = -400

/** So many changes of sign are sought between places that are looked at, of all lines together. */
const CHANGES = 1200

const log = (y: number): number => (y === 0 ? BOTTOM : Math.log10(Math.abs(y)))

/**
 * The line of log₁₀ |y|, between the ends of a range. It turns where y does and where y passes 0, which is found between the turns;
 * where those are not known it may be missed.
 * @param lines how many there are that share the work
 */
export function logarithmic(series: Series, range: Limits, lines = 1): Series {
  const { value } = series
  const zeros = zerosOf(series, range, CHANGES / lines)
  return {
    ...series,
    value: (x) => log(value(x)),
    slope: (x) => series.slope(x) / value(x) / Math.LN10,
    breaks: series.breaks.map((b) => {
      return { ...b, left: log(b.left), right: log(b.right), at: b.at === null ? null : log(b.at) }
    }),
    turns: [...new Set([...series.turns, ...zeros])].toSorted((a, b) => a - b),
    known: isClear(series, range) ? range : NOWHERE,
  }
}

/** At most so many powers of ten are shown unless more are asked for, and at least so many. */
const DECADES = { most: 20, least: 1 } as const

/**
 * Limits for lines of log |y|: their values at the ends, at turns and breaks, and a margin. How far a line that passes 0 gets down between
 * two samples is the samples' chance: it is followed to within a pixel.
 */
export function logLimits(lines: readonly Series[], range: Limits): Limits {
  const pixel = pixelOf(range)
  let lo = Infinity
  let hi = -Infinity
  const take = (y: number): void => {
    if (!(y > BOTTOM) || y === Infinity) return
    lo = Math.min(lo, y)
    hi = Math.max(hi, y)
  }
  for (const series of lines) {
    for (const x of places(series, range)) {
      const y = series.value(x)
      const deep = [x - pixel, x + pixel].map(series.value)
      // What is ten times as high a pixel further is a dip to 0, or as good as.
      if (y > BOTTOM && !deep.some((beside) => beside - y > 1)) take(y)
      else for (const beside of deep) take(beside)
    }
  }
  if (!(lo <= hi)) return [-1, 0]
  return widened(Math.max(Math.min(lo, hi - DECADES.least), hi - DECADES.most), hi)
}

/** Own limits, where a logarithmic axis can have them. */
export function logOf(y: AppState['y']): Limits | null {
  if (y === 'auto' || y[0] <= 0) return null
  const [lo, hi] = y.map(Math.log10)
  return lo !== undefined && hi !== undefined && lo < hi ? [lo, hi] : null
}
