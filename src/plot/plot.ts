import { arange, ArangeError, type Grid } from '../math/arange.ts'
import type { AppState } from '../state/app-state.ts'
import { comparisons } from './comparison.ts'
import { xLimits, yLimits, type Limits } from './limits.ts'
import { series, type Series } from './series.ts'

/** All that a state draws: what chart, legend, table and texts read. */
export interface Plot {
  /** null where NumPy raises. */
  readonly grid: Grid | null
  readonly error: ArangeError | null
  /** In legend order, with the hidden ones; then what is drawn of a comparison. */
  readonly series: readonly Series[]
  readonly x: Limits
  readonly y: Limits
  readonly join: boolean
  readonly points: boolean
}

export function plot(state: AppState): Plot {
  const { start, stop, step, join, points } = state
  let grid: Grid | null = null
  let error: ArangeError | null = null
  try {
    grid = arange(start, stop, step)
  } catch (e) {
    if (!(e instanceof ArangeError)) throw e
    error = e
  }
  const curves = series(state.curves, state.d)
  const x = xLimits(grid, start, stop)
  const slots = curves.map(({ slot }) => slot)
  const all = [...curves, ...comparisons(state, x, slots)]
  const y = state.y === 'auto' ? yLimits(visible(all), grid) : state.y
  return { grid, error, series: all, x, y, join, points }
}

export const visible = (all: readonly Series[]): readonly Series[] => all.filter((s) => !s.hidden)
