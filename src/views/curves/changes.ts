import type { Stretch } from '../../plot/viewport.ts'
import type { AppState, Order } from '../../state/app-state.ts'

/** What a person can do to what the Curves view shows of its curves; all pure. */

export const stretched = (state: AppState, { start, stop }: Stretch): AppState => ({ ...state, start, stop })

/** f is always possible to switch off, but never the last line: then f comes back. */
export function withOrder(state: AppState, order: Order, on: boolean): AppState {
  const others = state.d.filter((o) => o !== order)
  const d = on ? [...others, order].toSorted((a, b) => a - b) : others
  return { ...state, d: d.length > 0 ? d : [0] }
}
