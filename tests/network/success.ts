import type { Data } from '../../src/network/data.ts'
import { initialise, type Initialiser } from '../../src/network/initialisers.ts'
import { network, type NetworkSetup } from '../../src/network/network.ts'
import { random } from '../../src/network/random.ts'
import { LEARNT, training } from '../../src/network/training.ts'

interface SuccessSetup extends NetworkSetup {
  readonly data: Data
  readonly initialiser: Initialiser
  readonly rate: number
  /** The whole of the data, if not said. */
  readonly batch?: number
  /** After so many it is given up. */
  readonly epochs: number
}

/**
 * Whether a network learns its data, seed by seed: the epoch at which every sample is right and the mean loss is below LEARNT, or undefined
 * where that does not come about. The seed makes the initial weights and the order, so that it is the run that `training` has with it.
 */
export function success(setup: SuccessSetup): (seed: number) => number | undefined {
  const { data, initialiser, rate, batch = data.count, epochs } = setup
  const net = network(setup)
  return (seed) => {
    initialise(net.parameters, net.layout, initialiser, random(seed))
    const run = training({ network: net, data, batch, rate, seed })
    for (let state = run.progress(); ; state = run.advance(1)) {
      if (state.right === data.count && state.loss < LEARNT) return state.epoch
      if (state.diverged || state.epoch >= epochs) return undefined
    }
  }
}
