import step from '../../../activations/defs/step.ts'
import type { Data } from '../../../network/data.ts'
import { initialise } from '../../../network/initialisers.ts'
import { network, type Network } from '../../../network/network.ts'
import { perceptronEpoch } from '../../../network/perceptron.ts'
import { random } from '../../../network/random.ts'
import { LEARNT, training, type Progress } from '../../../network/training.ts'
import { unit } from '../../../network/unit.ts'
import { isPerceptron, type End, type Run, type UnitChoice } from './run.ts'
import { unitOf } from './unit-of.ts'

/** How far a network has come; what the numbers are, `NetworkSnapshot` says. */
interface Standing {
  readonly epoch: number
  readonly loss: number
  readonly right: number
  readonly mistakes: number
  readonly solved: number | null
  readonly end: End | null
}

/** One network of a run. */
export interface Learner {
  readonly network: Network
  readonly standing: () => Standing
  /** One more epoch. */
  readonly advance: () => void
}

/** The network that has these activations, with the first weights of the run's seed. */
export const learner = (run: Run, units: readonly UnitChoice[], data: Data): Learner =>
  isPerceptron(run) ? byRule(run, data) : byGradient(run, units, data)

function byGradient(run: Run, choices: readonly UnitChoice[], data: Data): Learner {
  const units = choices.map(unitOf)
  const net = network({
    sizes: [data.inputs, ...run.hidden, 1],
    hidden: run.hidden.flatMap((_, layer) => units[Math.min(layer, units.length - 1)] ?? []),
    loss: run.loss === 'ce' ? 'cross-entropy' : 'squared',
  })
  initialise(net.parameters, net.layout, run.init, random(run.seed))
  const teacher = training({ network: net, data, batch: run.batch || data.count, rate: run.rate, seed: run.seed })
  let solved: number | null = null
  const judged = (progress: Progress): Standing => {
    if (progress.right === data.count && progress.loss < LEARNT) solved ??= progress.epoch
    return { ...progress, mistakes: 0, solved, end: progress.diverged ? 'diverged' : null }
  }
  let standing = judged(teacher.progress())
  return {
    network: net,
    standing: () => standing,
    advance: () => {
      standing = judged(teacher.advance(1))
    },
  }
}

function byRule(run: Run, data: Data): Learner {
  const net = network({ sizes: [data.inputs, 1], hidden: [], loss: 'squared', output: unit(step, { h0: 0 }) })
  initialise(net.parameters, net.layout, run.init, random(run.seed))
  let standing: Standing = {
    epoch: 0,
    loss: Number.NaN,
    right: net.right(data),
    mistakes: 0,
    solved: null,
    end: null,
  }
  return {
    network: net,
    standing: () => standing,
    advance: () => {
      const loss = perceptronEpoch(net.parameters, data, run.rate)
      const epoch = standing.epoch + 1
      const end = loss === 0 ? 'converged' : null
      const mistakes = standing.mistakes + loss
      standing = { epoch, loss, right: net.right(data), mistakes, solved: end && epoch, end }
    },
  }
}
