import type { AppState } from '../../../state/app-state.ts'
import type { Run } from '../engine/run.ts'
import { settingsOf } from '../engine/settings-of.ts'

/** The run in which every activation that is to be seen has all hidden layers of a network of its own, in the legend's order. */
export const raceRun = (state: AppState): Run => ({
  ...settingsOf(state),
  rule: 'gradient',
  networks: state.curves.filter((curve) => !curve.hidden).map(({ id, params }) => [{ id, params }]),
})
