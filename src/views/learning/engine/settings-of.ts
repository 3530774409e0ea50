import type { LabState } from '../../../state/lab-state.ts'
import type { Run } from './run.ts'

/** What a link says of a run, but for its activations. */
export const settingsOf = (state: LabState): Omit<Run, 'networks'> => {
  const { task, noise, seed, hidden, loss, rule, lr: rate, batch, init } = state
  return { task, noise, seed, hidden, loss, rule, rate, batch, init }
}
