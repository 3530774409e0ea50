import sigmoid from '../activations/defs/sigmoid.ts'
import type { Data } from './data.ts'
import { layout, type Layout } from './layout.ts'
import { outputLoss, type Loss } from './loss.ts'
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

/**
 * A fully connected network. Its arrays are made once and belong to whoever reads them between two calls. `z`, `a`, `slopes` and `deltas`
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
  /** ∂ loss of the sample / ∂z. */
  readonly deltas: Float64Array
  /** Takes one sample through: its inputs begin at `x[from]`. Gives the first output. */
  readonly forward: (x: Float64Array, from: number) => number
  /** Takes one sample of the data through and back: `deltas` too. Gives its loss. */
  readonly backward: (data: Data, sample: number) => number
  /** Fills `gradients` with those of the mean loss of the samples [from, to), and gives that loss. */
  readonly gradient: (data: Data, from: number, to: number) => number
  /** One step down the gradient of the mean loss of the samples [from, to): `rate` times it is taken off the parameters. */
  readonly step: (data: Data, from: number, to: number, rate: number) => void
  readonly meanLoss: (data: Data) => number
  /** How many samples have every output on the target's side of ½. */
  readonly right: (data: Data) => number
}

export function network({ sizes, hidden, loss, output = unit(sigmoid, {}) }: NetworkSetup): Network {
  const plan = layout(sizes)
  const { layers, count } = plan
  const units = [...hidden, output]
  const last = layers.length
  const offsets = sizes.map((_, l) => sizes.slice(0, l).reduce((sum, size) => sum + size, 0))
  const [inputs, outputs, out] = [sizes[0] ?? 0, sizes[last] ?? 0, offsets[last] ?? 0]
  const all = out + outputs
  const parameters = new Float64Array(count)
  const gradients = new Float64Array(count)
  const [z, a, slopes, deltas] = [
    new Float64Array(all),
    new Float64Array(all),
    new Float64Array(all),
    new Float64Array(all),
  ]
  const { value, slope } = outputLoss(loss, output)

  function forward(x: Float64Array, from: number): number {
    for (let i = 0; i < inputs; i++) a[i] = x[from + i] ?? 0
    layers.forEach((layer, l) => {
      const [source, target] = [offsets[l] ?? 0, offsets[l + 1] ?? 0]
      for (let o = 0; o < layer.outputs; o++) {
        let sum = parameters[layer.biases + o] ?? 0
        const row = layer.weights + o * layer.inputs
        for (let i = 0; i < layer.inputs; i++) sum += (parameters[row + i] ?? 0) * (a[source + i] ?? 0)
        z[target + o] = sum
      }
      units[l]?.apply(z, a, slopes, target, target + layer.outputs)
    })
    return a[out] ?? 0
  }

  const lossOf = (y: Float64Array, from: number): number => {
    let sum = 0
    for (let o = 0; o < outputs; o++) sum += value(z[out + o] ?? 0, a[out + o] ?? 0, y[from + o] ?? 0)
    return sum
  }

  function backward({ x, y }: Data, sample: number): number {
    forward(x, sample * inputs)
    for (let o = 0; o < outputs; o++)
      deltas[out + o] = slope(a[out + o] ?? 0, slopes[out + o] ?? 0, y[sample * outputs + o] ?? 0)
    for (let l = last - 1; l > 0; l--) {
      const layer = layers[l]
      const [source, target] = [offsets[l] ?? 0, offsets[l + 1] ?? 0]
      if (!layer) break
      for (let i = 0; i < layer.inputs; i++) {
        let sum = 0
        for (let o = 0; o < layer.outputs; o++)
          sum += (parameters[layer.weights + o * layer.inputs + i] ?? 0) * (deltas[target + o] ?? 0)
        deltas[source + i] = sum * (slopes[source + i] ?? 0)
      }
    }
    return lossOf(y, sample * outputs)
  }

  /** The sums of the gradients over the samples, and of their losses. */
  function sums(data: Data, from: number, to: number): number {
    gradients.fill(0)
    let sum = 0
    for (let sample = from; sample < to; sample++) {
      sum += backward(data, sample)
      layers.forEach((layer, l) => {
        const [source, target] = [offsets[l] ?? 0, offsets[l + 1] ?? 0]
        for (let o = 0; o < layer.outputs; o++) {
          const delta = deltas[target + o] ?? 0
          const row = layer.weights + o * layer.inputs
          for (let i = 0; i < layer.inputs; i++)
            gradients[row + i] = (gradients[row + i] ?? 0) + delta * (a[source + i] ?? 0)
          gradients[layer.biases + o] = (gradients[layer.biases + o] ?? 0) + delta
        }
      })
    }
    return sum
  }

  return {
    layout: plan,
    units,
    parameters,
    gradients,
    offsets,
    z,
    a,
    slopes,
    deltas,
    forward,
    backward,
    gradient: (data, from, to) => {
      const sum = sums(data, from, to)
      for (let i = 0; i < count; i++) gradients[i] = (gradients[i] ?? 0) / (to - from)
      return sum / (to - from)
    },
    step: (data, from, to, rate) => {
      sums(data, from, to)
      const scale = rate / (to - from)
      for (let i = 0; i < count; i++) parameters[i] = (parameters[i] ?? 0) - scale * (gradients[i] ?? 0)
    },
    meanLoss: ({ x, y, count: samples }) => {
      let sum = 0
      for (let sample = 0; sample < samples; sample++) {
        forward(x, sample * inputs)
        sum += lossOf(y, sample * outputs)
      }
      return sum / samples
    },
    right: ({ x, y, count: samples }) => {
      let sum = 0
      for (let sample = 0; sample < samples; sample++) {
        forward(x, sample * inputs)
        let good = 1
        for (let o = 0; o < outputs; o++) if ((a[out + o] ?? 0) > 0.5 !== (y[sample * outputs + o] ?? 0) > 0.5) good = 0
        sum += good
      }
      return sum
    },
  }
}
