/** One layer of weights: where it stands in the flat array of parameters, and its units among all units. */
export interface LayerLayout {
  /** Units of the layer before it. */
  readonly inputs: number
  /** Its own units. */
  readonly outputs: number
  /** Offset of its weights: row-major, a row a unit, [output][input]. */
  readonly weights: number
  /** Offset of its biases, right behind the weights. */
  readonly biases: number
  /** Number of the first unit of the layer before it, counted from the inputs. */
  readonly source: number
  /** Number of the first one of its own. */
  readonly target: number
}

/** How the parameters of a fully connected network lie in one flat array: for each layer the weights, then the biases. */
export interface Layout {
  /** Units from the inputs to the outputs: `[2, 4, 1]`. */
  readonly sizes: readonly number[]
  /** One less than there are sizes. */
  readonly layers: readonly LayerLayout[]
  /** All parameters together. */
  readonly count: number
  /** All units together, the inputs among them. */
  readonly units: number
}

export function layout(sizes: readonly number[]): Layout {
  let count = 0
  let units = 0
  const layers = sizes.slice(1).map((outputs, i): LayerLayout => {
    const inputs = sizes[i] ?? 0
    const weights = count
    const biases = weights + inputs * outputs
    const source = units
    count = biases + outputs
    units += inputs
    return { inputs, outputs, weights, biases, source, target: units }
  })
  return { sizes, layers, count, units: units + (sizes.at(-1) ?? 0) }
}
