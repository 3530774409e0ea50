import { layout } from '../../../../network/layout.ts'
import { samplesOf } from '../../engine/samples.ts'
import type { Request } from './run-store.ts'

/** What is computed unasked: a few seconds on one core. */
const SHORT = 6e8

/** Weights and biases of the race's networks: two inputs, one output. */
export const weightsOf = (hidden: readonly number[]): number => layout([2, ...hidden, 1]).count

/** Whether a request is soon done, whatever it comes to: how often a weight is learnt by a sample if no run ends before its last epoch. */
export function isShort({ setups, seeds }: Request): boolean {
  const [setup] = setups
  if (!setup) return true
  const { count } = samplesOf({ ...setup, seed: 0 })
  return setups.length * seeds.length * setup.epochs * count * weightsOf(setup.hidden) <= SHORT
}
