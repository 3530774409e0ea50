import { arange, ArangeError, type Grid } from '../math/arange.ts'
import { MAX_ABS, type AppState } from '../state/app-state.ts'
import { comparisons } from './comparison.ts'
import { xLimits, yLimits, type Limits } from './limits.ts'
import { logarithmic, logLimits, logOf } from './log-axis.ts'
import { withoutPoles } from './poles.ts'
import { series, type Series } from './series.ts'

/** All that a state draws: what chart, legend, table and texts read. */
export interface Plot {
  /** null where NumPy raises. */
  readonly grid: Grid | null
  readonly error: ArangeError | null
  /** In legend order, with the hidden ones; then what is drawn of a comparison. All in units of y. */
  readonly series: readonly Series[]
  /** The visible ones in units of the y axis: log₁₀ |y| on a logarithmic one. */
  readonly lines: readonly Series[]
  readonly log: boolean
  readonly x: Limits
  /** In units of the y axis. */
  readonly y: Limits
  readonly join: boolean
  readonly points: boolean
}

export function plot(state: AppState): Plot {
  const { start, stop, step, log, join, points } = state
  let grid: Grid | null = null
  let error: ArangeError | null = null
  try {
    grid = arange(start, stop, step)
  } catch (e) {
    if (!(e instanceof ArangeError)) throw e
    error = e
  }
  const curves = series(state.curves, state.d, state.without)
  const x = xLimits(grid, start, stop)
  const slots = curves.map(({ slot }) => slot)
  const all = [...curves, ...comparisons(state, x, slots)]
  const shown = visible(all)
  const lines = log ? shown.map((one) => logarithmic(one, x, shown.length)) : shown
  const y = log
    ? (logOf(state.y) ?? logLimits(lines, endsOf(grid) ?? x))
    : state.y === 'auto'
      ? linearLimits(shown, grid, x)
      : state.y
  return { grid, error, series: all, lines, log, x, y, join, points }
}

function linearLimits(lines: readonly Series[], grid: Grid | null, x: Limits): Limits {
  return yLimits(
    lines.map((one) => (one.comparison === 'ratio' ? withoutPoles(one, x) : one)),
    grid,
  )
}

/** The lowest and the highest sample; null where there is none. */
export function endsOf(grid: Grid | null): Limits | null {
  if (!grid || grid.length === 0) return null
  const ends = [grid.at(0), grid.at(grid.length - 1)]
  return [Math.min(...ends), Math.max(...ends)]
}

/** The y at the ends of the y axis. */
export const yEnds = ({ y, log }: Pick<Plot, 'y' | 'log'>): Limits =>
  log ? [10 ** y[0], Math.min(10 ** y[1], MAX_ABS)] : y

export const visible = (all: readonly Series[]): readonly Series[] => all.filter((s) => !s.hidden)
