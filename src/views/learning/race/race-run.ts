import type { AppState } from '../../../state/app-state.ts'
import type { Run } from '../engine/run.ts'

/** The run in which every activation that is to be seen has all hidden layers of a network of its own, in the legend's order. */
export const raceRun = ({ curves, task, noise, seed, hidden, loss, lr, batch, init }: AppState): Run => ({
  task,
  noise,
  seed,
  hidden,
  networks: curves.filter((curve) => !curve.hidden).map(({ id, params }) => [{ id, params }]),
  loss,
  rule: 'gradient',
  rate: lr,
  batch,
  init,
})
