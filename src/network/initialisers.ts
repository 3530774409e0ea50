import type { Layout, LayerLayout } from './layout.ts'
import type { Random } from './random.ts'

/**
 * xavier: uniform in ±√(6 / (inputs + outputs)); he: normal of variance 2 / inputs; lecun: normal of variance 1 / inputs; normal: N(0, 1);
 * small: 0.01 · N(0, 1).
 * Sources: Glorot & Bengio 2010; He et al. 2015; LeCun et al. 1998.
 */
export type Initialiser = 'xavier' | 'he' | 'lecun' | 'normal' | 'small'

const weight: Record<Initialiser, (layer: LayerLayout, random: Random) => number> = {
  xavier: ({ inputs, outputs }, { uniform }) => Math.sqrt(6 / (inputs + outputs)) * (2 * uniform() - 1),
  he: ({ inputs }, { normal }) => Math.sqrt(2 / inputs) * normal(),
  lecun: ({ inputs }, { normal }) => Math.sqrt(1 / inputs) * normal(),
  normal: (_, { normal }) => normal(),
  small: (_, { normal }) => 0.01 * normal(),
}

/** Draws all weights, in the order in which they lie; biases are 0. */
export function initialise(parameters: Float64Array, layout: Layout, initialiser: Initialiser, random: Random): void {
  for (const layer of layout.layers) {
    for (let i = layer.weights; i < layer.biases; i++) parameters[i] = weight[initialiser](layer, random)
    parameters.fill(0, layer.biases, layer.biases + layer.outputs)
  }
}
