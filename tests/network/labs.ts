import { numbersById } from '../../src/activations/numbers.ts'
import { wilson } from '../../src/math/wilson.ts'
import { gate, type Data } from '../../src/network/data.ts'
import { initialise, type Initialiser } from '../../src/network/initialisers.ts'
import { network } from '../../src/network/network.ts'
import { random, streams } from '../../src/network/random.ts'
import { signals } from '../../src/network/signals.ts'
import { unit, type Unit } from '../../src/network/unit.ts'
import { defaultsOf } from '../../src/state/curves.ts'
import { best, orderAlike, sharesAlike } from './exact-tests.ts'
import { success } from './success.ts'
import { GRADIENT_SEEDS, SEEDS, type GradientCell, type Rounded, type XorCell } from './labs-reference.ts'

export { gradientCells, layerRows, xorCells } from './labs-reference.ts'

/** What is measured in a cell of the tables of labs.md, and whether it may be of one kind with what stands there. */

export const xor: Data = gate([0, 1, 1, 0])

function unitOf(id: string): Unit {
  const activation = numbersById.get(id)
  if (!activation) throw new Error(`no function ${id}`)
  return unit(activation, defaultsOf(activation.params))
}

const ascending = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b)

/** The epochs at which XOR was solved, of the seeds from 0 with which it was. */
export const solvedEpochs = (cell: Pick<XorCell, 'width' | 'hidden' | 'initialiser' | 'rate'>, seeds: number) => {
  const run = success({
    sizes: cell.width ? [2, cell.width, 1] : [2, 1],
    hidden: cell.width ? [unitOf(cell.hidden)] : [],
    loss: 'cross-entropy',
    data: xor,
    initialiser: cell.initialiser as Initialiser,
    rate: cell.rate,
    epochs: 2000,
  })
  return Array.from({ length: seeds }, (_, seed) => run(seed)).filter((epoch) => epoch !== undefined)
}

/** The chance of success rates that far apart, if both engines do the same. */
export const successAlike = (cell: XorCell, epochs: readonly number[], seeds: number): number =>
  best(...cell.solved, (theirs) => sharesAlike(epochs.length, seeds, theirs, SEEDS))

/** The chance of epochs that far apart; 1 where a median was told by neither or by one of them. */
export function epochsAlike(cell: XorCell, epochs: readonly number[]): number {
  const theirs = Math.round((cell.solved[0] + cell.solved[1]) / 2)
  const { epoch } = cell
  if (epoch === undefined || epochs.length === 0) return 1
  return best(epochs.filter((e) => e < epoch).length, epochs.filter((e) => e <= epoch).length, (k) =>
    orderAlike(k, epochs.length, (theirs >> 1) + 1, theirs),
  )
}

const SAMPLES = 64

/** mean |∂L/∂W| of each layer of weights: 2–16×depth–1, inputs N(0, 1), the target 1 where their signs differ. */
export function weightGradients(cell: Pick<GradientCell, 'hidden' | 'initialiser' | 'depth'>, seed: number) {
  const one = unitOf(cell.hidden)
  const hidden = Array.from({ length: cell.depth }, () => one)
  const net = network({ sizes: [2, ...hidden.map(() => 16), 1], hidden, loss: 'cross-entropy' })
  initialise(net.parameters, net.layout, cell.initialiser as Initialiser, random(seed))
  const { normal } = random(seed, streams.data)
  const x = Float64Array.from({ length: 2 * SAMPLES }, normal)
  const y = Float64Array.from({ length: SAMPLES }, (_, i) => ((x[2 * i] ?? 0) * (x[2 * i + 1] ?? 0) > 0 ? 0 : 1))
  return signals(net, { x, y, count: SAMPLES, inputs: 2 }).layers.map((layer) => layer.weightGradient)
}

/** The first layer's over the last one's, for the seeds from 0, ascending. */
export const gradientRatios = (cell: Pick<GradientCell, 'hidden' | 'initialiser' | 'depth'>, seeds: number) =>
  ascending(
    Array.from({ length: seeds }, (_, seed) => {
      const layers = weightGradients(cell, seed)
      return (layers[0] ?? Number.NaN) / (layers.at(-1) ?? Number.NaN)
    }),
  )

/** The chance of medians that far apart. Theirs is the mean of the two values in the middle, rounded. */
export const mediansAlike = ([low, high]: Rounded, values: readonly number[]): number =>
  best(values.filter((v) => v < low).length, values.filter((v) => v <= high).length, (k) =>
    Math.max(...[0, 1].map((more) => orderAlike(k, values.length, GRADIENT_SEEDS / 2 + more, GRADIENT_SEEDS))),
  )

/** A cell as labs.md has it: percent (95 % interval of Wilson) median epoch. */
export function xorText(epochs: readonly number[], seeds: number): string {
  const share = (part: number): string =>
    part >= 0.9995 ? '100' : part < 0.0005 ? '0' : (100 * part).toFixed(part < 0.0995 ? 1 : 0)
  const [low, high] = wilson(epochs.length, seeds)
  const median = ascending(epochs)[epochs.length >> 1]
  return `${share(epochs.length / seeds)} (${share(low)}–${share(high)})${median === undefined ? '' : ` ${median}`}`
}

export function ratioText(ratios: readonly number[]): string {
  const middle = ratios.length >> 1
  const median = ratios.length % 2 ? (ratios[middle] ?? 0) : ((ratios[middle - 1] ?? 0) + (ratios[middle] ?? 0)) / 2
  return median === 0 ? '0' : median >= 0.095 && median < 100 ? median.toPrecision(2) : median.toExponential(1)
}
