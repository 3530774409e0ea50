import type { Data } from './data.ts'
import type { LayerLayout } from './layout.ts'
import type { Network } from './network.ts'

/** What one layer of weights and its units send on, either way. Means are over samples and units or weights. */
interface LayerSignals {
  /** Mean |∂L/∂W| of the weights that lead into it, L the mean loss. */
  readonly weightGradient: number
  /** Mean |∂L/∂z| of single samples, L the loss of the sample. */
  readonly delta: number
  /** Mean |a|. */
  readonly activation: number
  /** Share of samples and units whose slope |f′(z)| is at most the threshold. */
  readonly saturated: number
  /** Share of its units through which no sample's gradient passes: f′(z) is 0 for all of them. */
  readonly dead: number
}

/** What it gives of single values it reads from the network: until that takes other samples through. */
export interface Signals {
  /** Mean loss. */
  readonly loss: number
  /** The hidden layers and the output, from the first. */
  readonly layers: readonly LayerSignals[]
  /** Every a of one layer (0 = the first hidden one), sample after sample: for a histogram. */
  readonly activations: (layer: number) => Float64Array
  /** Every ∂L/∂W of the weights that lead into it. */
  readonly weightGradients: (layer: number) => Float64Array
}

/** Mean |∂L/∂W| over the weights that lead into a layer, of the network's last gradient. */
export function meanWeightGradient({ gradients }: Network, { weights, biases }: LayerLayout): number {
  let sum = 0
  for (let i = weights; i < biases; i++) sum += Math.abs(gradients[i] ?? 0)
  return sum / (biases - weights)
}

/**
 * One true forward and backward pass of all samples: nothing is learnt. The network's gradients are those of the mean loss afterwards.
 * @param threshold a slope of at most this size counts as saturated
 */
export function signals(network: Network, data: Data, threshold = 0.01): Signals {
  const { layout, gradients } = network
  const n = data.count
  const batch = network.pass(data, 0, n)
  const loss = network.gradientOf(batch)
  const { width, a, slopes, deltas } = batch

  const layers = layout.layers.map((layer): LayerSignals => {
    const { outputs, target } = layer
    const [from, to] = [target * width, (target + outputs) * width]
    let [delta, size] = [0, 0]
    for (let sample = 0; sample < n; sample++)
      for (let i = from + sample; i < to; i += width) {
        delta += Math.abs(deltas[i] ?? 0)
        size += Math.abs(a[i] ?? 0)
      }
    let [flat, dead] = [0, 0]
    for (let unit = from; unit < to; unit += width) {
      let alive = false
      for (let i = unit; i < unit + n; i++) {
        const slope = Math.abs(slopes[i] ?? 0)
        if (slope <= threshold) flat++
        if (slope !== 0) alive = true
      }
      if (!alive) dead++
    }
    return {
      weightGradient: meanWeightGradient(network, layer),
      delta: delta / (n * outputs),
      activation: size / (n * outputs),
      saturated: flat / (n * outputs),
      dead: dead / outputs,
    }
  })

  return {
    loss,
    layers,
    activations: (layer) => {
      const { outputs, target } = layout.layers[layer] ?? { outputs: 0, target: 0 }
      const values = new Float64Array(n * outputs)
      for (let sample = 0; sample < n; sample++)
        for (let o = 0; o < outputs; o++) values[sample * outputs + o] = a[(target + o) * width + sample] ?? 0
      return values
    },
    weightGradients: (layer) => {
      const { weights, biases } = layout.layers[layer] ?? { weights: 0, biases: 0 }
      return gradients.slice(weights, biases)
    },
  }
}
