import sigmoid from '../activations/defs/sigmoid.ts'
import type { Data } from './data.ts'
import { backward } from './kernels/backward.ts'
import { descend } from './kernels/descend.ts'
import { descendFirst, descendOne } from './kernels/descend-one.ts'
import { forward } from './kernels/forward.ts'
import { forwardOne } from './kernels/forward-one.ts'
import { lanes, room, type Lanes } from './lanes.ts'
import { layout, type Layout } from './layout.ts'
import { outputLoss, type Loss } from './loss.ts'
import { isRight } from './right.ts'
import { unit, type Unit } from './unit.ts'

export interface NetworkSetup {
  /** Units from the inputs to the outputs: `[2, 4, 1]`. */
  readonly sizes: readonly number[]
  /** One for each hidden layer. */
  readonly hidden: readonly Unit[]
  readonly loss: Loss
  /** The sigmoid, if none is given. */
  readonly output?: Unit
}

/** How well a network does on some data. */
interface Score {
  /** Mean loss. */
  readonly loss: number
  /** How many samples have every output on the target's side of ½. */
  readonly right: number
}

/**
 * A fully connected network. Its arrays are made once and belong to whoever reads them between two calls. `z`, `a` and `slopes`
 * hold one sample, the one that was last computed alone, layer after layer: layer l (0 = the inputs) from `offsets[l]`.
 */
export interface Network {
  readonly layout: Layout
  /** For each layer of weights its units, the output's last. */
  readonly units: readonly Unit[]
  /** May be written to. */
  readonly parameters: Float64Array
  /** Of the mean loss, one for each parameter, from the last `gradient`. */
  readonly gradients: Float64Array
  readonly offsets: readonly number[]
  /** What enters a unit: the weighted sum and the bias. Nothing for the inputs. */
  readonly z: Float64Array
  /** What leaves a unit: f(z); for layer 0 the inputs themselves. */
  readonly a: Float64Array
  /** f′(z). */
  readonly slopes: Float64Array
  /** Takes one sample through: its inputs begin at `x[from]`. Gives the first output. */
  readonly forward: (x: Float64Array, from: number) => number
  /** Takes the samples [from, to) through and back together, and gives them as they stand then: until the next batch. */
  readonly pass: (data: Data, from: number, to: number) => Lanes
  /** Fills `gradients` with those of the mean loss of the samples of a pass, and gives that loss. */
  readonly gradientOf: (batch: Lanes) => number
  /** The same of the samples [from, to). */
  readonly gradient: (data: Data, from: number, to: number) => number
  /** One step down the gradient of the mean loss of the samples [from, to): `rate` times it is taken off the parameters. */
  readonly step: (data: Data, from: number, to: number, rate: number) => void
  readonly score: (data: Data) => Score
  readonly meanLoss: (data: Data) => number
  readonly right: (data: Data) => number
}

/** Puts rows of numbers, a sample a row, side by side. */
function fill(to: Float64Array, rows: Float64Array, first: number, size: number, { width, samples }: Lanes): void {
  for (let lane = 0, from = first * size; lane < samples; lane++)
    for (let at = lane, i = 0; i < size; i++, at += width, from++) to[at] = rows[from] ?? 0
  if (samples < width) for (let at = samples, i = 0; i < size; i++, at += width) to[at] = to[at - 1] ?? 0
}

/** So many samples are scored together, and batches of up to so many share the memory of the network. */
const TOGETHER = 32

export function network({ sizes, hidden, loss, output = unit(sigmoid, {}) }: NetworkSetup): Network {
  const plan = layout(sizes)
  const { layers } = plan
  const units = [...hidden, output]
  const inputs = sizes[0] ?? 0
  const outputs = sizes.at(-1) ?? 0
  const out = plan.units - outputs
  // The parameters and the gradients, one sample, and the samples of a batch.
  const oneAt = 2 * plan.count
  const batchAt = oneAt + room(1, plan.units)
  const memory = new Float64Array(batchAt + room(TOGETHER, plan.units))
  const parameters = memory.subarray(0, plan.count)
  const gradients = memory.subarray(plan.count, oneAt)
  const one = lanes(1, plan.units, outputs, memory, oneAt)
  const { z, a, slopes, deltas } = one
  const { value, deltas: outputDeltas } = outputLoss(loss, output)

  function makeLanes(samples: number): Lanes {
    if (samples <= TOGETHER) return lanes(samples, plan.units, outputs, memory, batchAt)
    const own = new Float64Array(oneAt + room(samples, plan.units))
    return lanes(samples, plan.units, outputs, own, oneAt)
  }

  const made = new Map<number, Lanes>()
  let latest = one
  /** Those for so many samples; made when they are first asked for. */
  function lanesFor(samples: number): Lanes {
    if (latest.samples === samples && latest !== one) return latest
    latest = made.get(samples) ?? makeLanes(samples)
    made.set(samples, latest)
    return latest
  }

  function load(batch: Lanes, { x, y }: Data, from: number): void {
    fill(batch.a, x, from, inputs, batch)
    fill(batch.y, y, from, outputs, batch)
  }

  function through(batch: Lanes): void {
    const { width } = batch
    for (let l = 0; l < layers.length; l++) {
      const layer = layers[l]
      const own = units[l]
      if (!layer || !own) return
      forward(layer, batch)
      const to = layer.target * width
      own.layer(batch.z, batch.a, batch.slopes, to, to + layer.outputs * width, own.params)
    }
  }

  /** The deltas of the outputs, from which those of the other layers follow. */
  function begin(batch: Lanes): void {
    const { width, samples } = batch
    outputDeltas(batch.a, batch.slopes, batch.deltas, out * width, batch.y, 0, outputs * width)
    if (samples < width) for (let i = out * width + samples; i < plan.units * width; i += width) batch.deltas[i] = 0
  }

  function pass(data: Data, from: number, to: number): Lanes {
    const batch = lanesFor(to - from)
    // A large batch has a memory of its own, and a copy of the parameters there.
    if (batch.memory !== memory) batch.memory.set(parameters)
    load(batch, data, from)
    through(batch)
    begin(batch)
    for (let l = layers.length - 1; l > 0; l--) {
      const layer = layers[l]
      if (layer) backward(layer, batch)
    }
    return batch
  }

  function throughOne(x: Float64Array, from: number): void {
    for (let i = 0; i < inputs; i++) a[i] = x[from + i] ?? 0
    for (let l = 0; l < layers.length; l++) {
      const layer = layers[l]
      const own = units[l]
      if (!layer || !own) return
      forwardOne(layer, one)
      own.layer(z, a, slopes, layer.target, layer.target + layer.outputs, own.params)
    }
  }

  function stepOne({ x, y }: Data, sample: number, rate: number): void {
    throughOne(x, sample * inputs)
    outputDeltas(a, slopes, deltas, out, y, sample * outputs, outputs)
    for (let l = layers.length - 1; l >= 0; l--) {
      const layer = layers[l]
      if (l > 0 && layer) descendOne(layer, one, rate)
      else if (layer) descendFirst(layer, one, rate)
    }
  }

  function step(data: Data, from: number, to: number, rate: number): void {
    if (to - from === 1) {
      stepOne(data, from, rate)
      return
    }
    const batch = pass(data, from, to)
    for (let l = 0; l < layers.length; l++) {
      const layer = layers[l]
      if (layer) descend(layer, batch, 0, rate)
    }
    if (batch.memory !== memory) parameters.set(batch.memory.subarray(0, plan.count))
  }

  function lossOf(batch: Lanes): number {
    const { width, samples } = batch
    let sum = 0
    for (let lane = 0; lane < samples; lane++)
      for (let o = 0, i = out * width + lane, at = lane; o < outputs; o++, i += width, at += width)
        sum += value(batch.z[i] ?? 0, batch.a[i] ?? 0, batch.y[at] ?? 0)
    return sum
  }

  function rightOf({ width, samples, a: all, y }: Lanes): number {
    let sum = 0
    for (let lane = 0; lane < samples; lane++) {
      let good = 1
      for (let o = 0, i = out * width + lane, at = lane; o < outputs; o++, i += width, at += width)
        if (!isRight(all[i] ?? 0, y[at] ?? 0)) good = 0
      sum += good
    }
    return sum
  }

  function gradientOf(batch: Lanes): number {
    batch.memory.fill(0, plan.count, oneAt)
    for (const layer of layers) descend(layer, batch, plan.count, -1)
    if (batch.memory !== memory) gradients.set(batch.memory.subarray(plan.count, oneAt))
    return lossOf(batch) / batch.samples
  }

  function score(data: Data): Score {
    let [sum, right] = [0, 0]
    for (let from = 0; from < data.count; from += TOGETHER) {
      const batch = lanesFor(Math.min(TOGETHER, data.count - from))
      load(batch, data, from)
      through(batch)
      sum += lossOf(batch)
      right += rightOf(batch)
    }
    return { loss: sum / data.count, right }
  }

  return {
    layout: plan,
    units,
    parameters,
    gradients,
    offsets: [...layers.map(({ source }) => source), out],
    z,
    a,
    slopes,
    forward: (x, from) => {
      throughOne(x, from)
      return a[out] ?? 0
    },
    pass,
    gradientOf,
    gradient: (data, from, to) => gradientOf(pass(data, from, to)),
    step,
    score,
    meanLoss: (data) => score(data).loss,
    right: (data) => score(data).right,
  }
}
