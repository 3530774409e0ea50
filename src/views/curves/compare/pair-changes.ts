import type { AppState, Comparison, Pair } from '../../../state/app-state.ts'
import { curveKeys } from '../../../state/curves.ts'
import { COMPARISONS } from '../../../state/pair.ts'

/** The first two curves that are to be seen, and their difference; null where there are not two. */
export function firstPair({ curves }: AppState): Pair | null {
  const keys = curveKeys(curves)
  const seen = keys.filter((_, i) => !curves[i]?.hidden)
  const [a, b] = [...seen, ...keys.filter((key) => !seen.includes(key))]
  return a === undefined || b === undefined ? null : { a, b, show: ['difference'] }
}

/** With another curve as A or B; the one that is the other side already changes places with it. */
export function withSide(state: AppState, side: 'a' | 'b', curve: string): AppState {
  const { pair } = state
  if (!pair) return state
  const other = side === 'a' ? 'b' : 'a'
  const opposite = pair[other] === curve ? pair[side] : pair[other]
  return { ...state, pair: { ...pair, [side]: curve, [other]: opposite } }
}

export function withComparison(state: AppState, one: Comparison, on: boolean): AppState {
  if (!state.pair) return state
  const { show } = state.pair
  return {
    ...state,
    pair: { ...state.pair, show: COMPARISONS.filter((each) => (each === one ? on : show.includes(each))) },
  }
}

/** The curves hidden and the y axis free: what is left fills the plot. */
export const onlyDifference = (state: AppState): AppState => ({
  ...state,
  curves: state.curves.map((curve) => ({ ...curve, hidden: true })),
  y: 'auto',
})
