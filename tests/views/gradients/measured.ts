import { numbersById } from '../../../src/activations/numbers.ts'
import { defaultsOf } from '../../../src/state/curves.ts'
import { passOf, signalsOf } from '../../../src/views/gradients/pass.ts'
import { profileOf, type Profile } from '../../../src/views/gradients/profile.ts'
import type { Setup } from '../../../src/views/gradients/setup.ts'

/** What the view shows of a function of the catalogue, measured over the seeds from 1. */
export function measured(id: string, setup: Setup, seeds: number): Profile {
  const activation = numbersById.get(id)
  if (!activation) throw new Error(`no ${id}`)
  const params = defaultsOf(activation.params)
  return profileOf(Array.from({ length: seeds }, (_, i) => passOf(signalsOf(setup, activation, params, 1 + i))))
}
