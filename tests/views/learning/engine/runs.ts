import { defaultsOf } from '../../../../src/state/curves.ts'
import { numbersById } from '../../../../src/activations/numbers.ts'
import type { Look, Run, UnitChoice } from '../../../../src/views/learning/engine/run.ts'

/** A function of the catalogue with its usual parameters. */
export const choice = (id: string): UnitChoice => ({ id, params: defaultsOf(numbersById.get(id)?.params ?? {}) })

export const XOR: Run = {
  task: 'xor',
  noise: 0,
  seed: 1,
  hidden: [4],
  networks: [[choice('sigmoid')]],
  loss: 'ce',
  rule: 'gradient',
  rate: 1,
  batch: 0,
  init: 'xavier',
}

export const SPIRAL: Run = {
  ...XOR,
  task: 'spiral',
  noise: 0.1,
  hidden: [8, 8],
  networks: [[choice('tanh'), choice('tanh')]],
  rate: 0.1,
  batch: 10,
}

export const LOOK: Look = { plane: [-0.5, 1.5], field: 4, units: 2 }
