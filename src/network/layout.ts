/** One layer of weights: where it stands in the flat array of parameters. */
export interface LayerLayout {
  /** Units of the layer before it. */
  readonly inputs: number
  /** Its own units. */
  readonly outputs: number
  /** Offset of its weights: row-major, a row a unit, [output][input]. */
  readonly weights: number
  /** Offset of its biases, right behind the weights. */
  readonly biases: number
}

/** How the parameters of a fully connected network lie in one flat array: for each layer the weights, then the biases. */
export interface Layout {
  /** Units from the inputs to the outputs: `[2, 4, 1]`. */
  readonly sizes: readonly number[]
  /** One less than there are sizes. */
  readonly layers: readonly LayerLayout[]
  /** All parameters together. */
  readonly count: number
}

export function layout(sizes: readonly number[]): Layout {
  let count = 0
  const layers = sizes.slice(1).map((outputs, i): LayerLayout => {
    const inputs = sizes[i] ?? 0
    const weights = count
    const biases = weights + inputs * outputs
    count = biases + outputs
    return { inputs, outputs, weights, biases }
  })
  return { sizes, layers, count }
}
