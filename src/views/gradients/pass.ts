import type { Numbers, Params } from '../../activations/activation.ts'
import type { Data } from '../../network/data.ts'
import { initialise } from '../../network/initialisers.ts'
import { network } from '../../network/network.ts'
import { random, streams } from '../../network/random.ts'
import { signals, type Signals } from '../../network/signals.ts'
import { unit } from '../../network/unit.ts'
import { measures, type Measure } from '../../state/lab-state.ts'
import { FLAT, SAMPLES, type Setup } from './setup.ts'

/** What one network measures: for each measure, in the order of `measures`, a number a layer, the output's last. */
export type Pass = Float64Array

/** Two inputs of N(0, 1); the target is 1 where their product is above 0. */
function samples(seed: number): Data {
  const { normal } = random(seed, streams.data)
  const x = Float64Array.from({ length: 2 * SAMPLES }, normal)
  const y = Float64Array.from({ length: SAMPLES }, (_, i) => ((x[2 * i] ?? 0) * (x[2 * i + 1] ?? 0) > 0 ? 1 : 0))
  return { x, y, count: SAMPLES, inputs: 2 }
}

/**
 * One true forward and backward pass of a fully connected network 2–width×depth–1 with a sigmoid output and cross-entropy. Networks of the same
 * seed and size begin with the same weights and see the same samples, whatever their activation.
 */
export function signalsOf({ depth, width, init }: Setup, activation: Numbers, params: Params, seed: number): Signals {
  const sizes = [2, ...Array.from({ length: depth }, () => width), 1]
  const net = network({
    sizes,
    hidden: Array.from({ length: depth }, () => unit(activation, params)),
    loss: 'cross-entropy',
  })
  initialise(net.parameters, net.layout, init, random(seed))
  return signals(net, samples(seed), FLAT)
}

const NAMES = {
  gradient: 'weightGradient',
  delta: 'delta',
  activation: 'activation',
  saturated: 'saturated',
  dead: 'dead',
} as const satisfies Record<Measure, keyof Signals['layers'][number]>

export const passOf = ({ layers }: Signals): Pass =>
  Float64Array.from(measures.flatMap((measure) => layers.map((layer) => layer[NAMES[measure]])))
