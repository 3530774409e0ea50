import type { Data } from './data.ts'
import type { Network } from './network.ts'
import { random, streams } from './random.ts'

export interface TrainingSetup {
  /** With its initial parameters in it. */
  readonly network: Network
  readonly data: Data
  /** Samples a step; what is left at the end of an epoch is a smaller batch. As many as there are: a full batch. */
  readonly batch: number
  /** Of plain gradient descent. */
  readonly rate: number
  /** Of the order of the samples. */
  readonly seed: number
  /** Epochs that the parameters have behind them: a run goes on where it was. */
  readonly epoch?: number
  /** `shuffled`: another order each epoch, but the given one for a full batch. Shuffled, if not said. */
  readonly order?: 'shuffled' | 'given'
}

/** Learnt: every sample right and the mean loss below this. */
export const LEARNT = 0.05

export interface Progress {
  /** Times that all samples were learnt from. */
  readonly epoch: number
  /** Mean loss of all samples, now. */
  readonly loss: number
  /** Samples on the right side of ½, now. */
  readonly right: number
  /** The loss or a parameter is no finite number any more: nothing is learnt after it. */
  readonly diverged: boolean
}

/** A run: what it learns is in the network. The same setup gives the same bits, in however many parts it is run. */
export interface Training {
  readonly network: Network
  readonly progress: () => Progress
  /** Goes on by so many epochs, or to where it diverges. */
  readonly advance: (epochs: number) => Progress
}

export function training(setup: TrainingSetup): Training {
  const { network, data, rate, seed } = setup
  const batch = Math.min(setup.batch, data.count)
  const shuffles = setup.order !== 'given' && batch < data.count
  const samples = shuffles ? { ...data, x: data.x.slice(), y: data.y.slice() } : data
  const order = Uint32Array.from({ length: data.count }, (_, i) => i)
  let epoch = setup.epoch ?? 0
  let diverged = false

  /** Puts the samples into the order of this epoch, which depends on no other. */
  function shuffle(): void {
    const { below } = random(seed, streams.order + epoch)
    for (let i = 0; i < order.length; i++) order[i] = i
    for (let i = order.length - 1; i > 0; i--) {
      const j = below(i + 1)
      const swapped = order[i] ?? 0
      order[i] = order[j] ?? 0
      order[j] = swapped
    }
    copyRows(data.x, samples.x, order)
    copyRows(data.y, samples.y, order)
  }

  const finite = (): boolean => {
    for (let i = 0; i < network.parameters.length; i++) if (!Number.isFinite(network.parameters[i])) return false
    return true
  }

  const progress = (): Progress => {
    const { loss, right } = network.score(data)
    diverged ||= !Number.isFinite(loss) || !finite()
    return { epoch, loss, right, diverged }
  }

  return {
    network,
    progress,
    advance: (epochs) => {
      for (const end = epoch + epochs; epoch < end && !diverged; epoch++) {
        if (shuffles) shuffle()
        for (let from = 0; from < data.count; from += batch)
          network.step(samples, from, Math.min(from + batch, data.count), rate)
        diverged = !finite()
      }
      return progress()
    },
  }
}

/** Puts row `order[i]` of one array where row i of the other is. */
function copyRows(from: Float64Array, to: Float64Array, order: Uint32Array): void {
  const width = from.length / order.length
  for (let i = 0; i < order.length; i++)
    for (let k = 0; k < width; k++) to[i * width + k] = from[(order[i] ?? 0) * width + k] ?? 0
}
