import type { AppState } from '../../../state/app-state.ts'
import { MAX_HIDDEN, type Task } from '../../../state/lab-state.ts'

/** A layer that is added has as many units as the one before it, or so many. */
const UNITS = 4

/** For each hidden layer its activation's key; the last one named goes on. */
const spread = ({ act, hidden }: AppState): readonly string[] => hidden.map((_, i) => act[i] ?? act.at(-1) ?? '')

/** As short as it can be named. */
function shortened(act: readonly string[]): readonly string[] {
  let end = act.length
  while (end > 1 && act[end - 1] === act[end - 2]) end--
  return act.slice(0, end)
}

/** Whatever a run is made of, it begins anew. */
export const anew = (state: AppState): AppState => ({ ...state, epoch: 0 })

export const withTask = (state: AppState, task: Task): AppState => anew({ ...state, task })

export const withNoise = (state: AppState, noise: number): AppState => anew({ ...state, noise })

export function withLayer(state: AppState): AppState {
  const { hidden } = state
  return hidden.length >= MAX_HIDDEN ? state : anew({ ...state, hidden: [...hidden, hidden.at(-1) ?? UNITS] })
}

export function withoutLayer(state: AppState, layer: number): AppState {
  const act = spread(state).filter((_, i) => i !== layer)
  return anew({
    ...state,
    hidden: state.hidden.filter((_, i) => i !== layer),
    // What the only layer had is there again when there is one again.
    act: act.length > 0 ? shortened(act) : state.act,
  })
}

export const withUnits = (state: AppState, layer: number, units: number): AppState =>
  anew({ ...state, hidden: state.hidden.map((n, i) => (i === layer ? units : n)) })

export const withAct = (state: AppState, layer: number, curve: string): AppState =>
  anew({ ...state, act: shortened(spread(state).map((key, i) => (i === layer ? curve : key))) })
