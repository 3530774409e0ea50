import { learner } from '../../engine/learner.ts'
import { deadUnits } from '../../engine/picture.ts'
import { samplesOf } from '../../engine/samples.ts'
import type { Outcome } from './outcome.ts'
import type { SeedSetup } from './seed-setup.ts'

/** Epochs between two words on how far a run is. */
const WORD = 64

/**
 * One run, whole: until it is solved, diverges or has had its epochs. It is the run that the race has with this seed.
 * @param tell hears now and then how far it is, 0 … 1
 */
export function seedRun({ unit, epochs, ...rest }: SeedSetup, seed: number, tell?: (part: number) => void): Outcome {
  const run = { ...rest, seed, networks: [[unit]] }
  const data = samplesOf(run)
  const { network, standing, advance } = learner(run, [unit], data)
  const { parameters, layout } = network
  const hidden = layout.layers.at(-1)?.weights ?? 0
  const first = parameters.slice(0, hidden)
  let now = standing()
  while (now.solved === null && now.end === null && now.epoch < epochs) {
    advance()
    now = standing()
    if (now.epoch % WORD === 0) tell?.(now.epoch / epochs)
  }
  return {
    seed,
    solved: now.solved,
    moved: first.some((value, i) => value !== parameters[i]),
    dead: deadUnits(network, data).includes(1),
    diverged: now.end === 'diverged',
  }
}
