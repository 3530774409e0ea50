import type { Series } from '../../../plot/series.ts'
import type { AppState } from '../../../state/app-state.ts'
import type { Run } from '../engine/run.ts'
import { settingsOf } from '../engine/settings-of.ts'

/** The place in the legend of each hidden layer's activation: the last one named goes on, and one that is not there is the first curve. */
export const actPlaces = (
  { hidden, act }: Pick<AppState, 'hidden' | 'act'>,
  curves: readonly Series[],
): readonly number[] =>
  hidden.map((_, layer) => {
    const key = act[layer] ?? act.at(-1)
    return Math.max(
      0,
      curves.findIndex(({ curve }) => curve === key),
    )
  })

/** The run that a link asks for. */
export function runOf(state: AppState, curves: readonly Series[]): Run {
  const units = actPlaces(state, curves).flatMap((place) => curves[place] ?? [])
  const network = units.map(({ activation, params }) => ({ id: activation.id, params }))
  return { ...settingsOf(state), networks: [network] }
}
