import type { LayerLayout } from '../layout.ts'

/*
 * Takes rate · ∂L/∂W and rate · ∂L/∂b, summed over samples, off an array of parameters: δ aᵀ for the weights, δ for the biases. Two samples
 * are added to each other before they are taken off.
 */

/** Of all lanes, of which there are `width`, an even number. */
export function descend(
  layer: LayerLayout,
  parameters: Float64Array,
  a: Float64Array,
  deltas: Float64Array,
  width: number,
  rate: number,
) {
  const { inputs, biases, outputs } = layer
  const row2 = 2 * inputs
  const row3 = 3 * inputs
  const row4 = 4 * inputs
  const source = layer.source * width
  const stop = source + width
  const last = biases + outputs
  let row = layer.weights
  let from = layer.target * width
  let unit = biases
  for (; unit + 3 < last; unit += 4, row += row4, from += 3 * width) {
    const end = row + inputs
    for (let lane = source; lane < stop; lane += 2, from += 2) {
      const from1 = from + width
      const from2 = from1 + width
      const from3 = from2 + width
      const p0 = rate * (deltas[from] ?? 0)
      const q0 = rate * (deltas[from + 1] ?? 0)
      const p1 = rate * (deltas[from1] ?? 0)
      const q1 = rate * (deltas[from1 + 1] ?? 0)
      const p2 = rate * (deltas[from2] ?? 0)
      const q2 = rate * (deltas[from2 + 1] ?? 0)
      const p3 = rate * (deltas[from3] ?? 0)
      const q3 = rate * (deltas[from3 + 1] ?? 0)
      for (let i = row, at = lane; i < end; i++, at += width) {
        const p = a[at] ?? 0
        const q = a[at + 1] ?? 0
        parameters[i] = (parameters[i] ?? 0) - (p0 * p + q0 * q)
        parameters[i + inputs] = (parameters[i + inputs] ?? 0) - (p1 * p + q1 * q)
        parameters[i + row2] = (parameters[i + row2] ?? 0) - (p2 * p + q2 * q)
        parameters[i + row3] = (parameters[i + row3] ?? 0) - (p3 * p + q3 * q)
      }
      parameters[unit] = (parameters[unit] ?? 0) - (p0 + q0)
      parameters[unit + 1] = (parameters[unit + 1] ?? 0) - (p1 + q1)
      parameters[unit + 2] = (parameters[unit + 2] ?? 0) - (p2 + q2)
      parameters[unit + 3] = (parameters[unit + 3] ?? 0) - (p3 + q3)
    }
  }
  for (; unit < last; unit++, row += inputs) {
    const end = row + inputs
    for (let lane = source; lane < stop; lane += 2, from += 2) {
      const p = rate * (deltas[from] ?? 0)
      const q = rate * (deltas[from + 1] ?? 0)
      for (let i = row, at = lane; i < end; i++, at += width)
        parameters[i] = (parameters[i] ?? 0) - (p * (a[at] ?? 0) + q * (a[at + 1] ?? 0))
      parameters[unit] = (parameters[unit] ?? 0) - (p + q)
    }
  }
}

/**
 * Of one sample, and the deltas of the layer before on the way, since each weight is at hand: of the weights as they were.
 */
export function descendOne(
  layer: LayerLayout,
  parameters: Float64Array,
  a: Float64Array,
  slopes: Float64Array,
  deltas: Float64Array,
  rate: number,
) {
  const { inputs, outputs, biases, target } = layer
  const stop = target + outputs
  const end = layer.weights + inputs
  let column = layer.weights
  let to = layer.source
  for (; column + 3 < end; column += 4, to += 4) {
    const a0 = rate * (a[to] ?? 0)
    const a1 = rate * (a[to + 1] ?? 0)
    const a2 = rate * (a[to + 2] ?? 0)
    const a3 = rate * (a[to + 3] ?? 0)
    let p0 = 0
    let p1 = 0
    let p2 = 0
    let p3 = 0
    for (let from = target, i = column; from < stop; from++, i += inputs) {
      const delta = deltas[from] ?? 0
      const w0 = parameters[i] ?? 0
      const w1 = parameters[i + 1] ?? 0
      const w2 = parameters[i + 2] ?? 0
      const w3 = parameters[i + 3] ?? 0
      p0 += w0 * delta
      p1 += w1 * delta
      p2 += w2 * delta
      p3 += w3 * delta
      parameters[i] = w0 - a0 * delta
      parameters[i + 1] = w1 - a1 * delta
      parameters[i + 2] = w2 - a2 * delta
      parameters[i + 3] = w3 - a3 * delta
    }
    deltas[to] = p0 * (slopes[to] ?? 0)
    deltas[to + 1] = p1 * (slopes[to + 1] ?? 0)
    deltas[to + 2] = p2 * (slopes[to + 2] ?? 0)
    deltas[to + 3] = p3 * (slopes[to + 3] ?? 0)
  }
  for (; column < end; column++, to++) {
    const a0 = rate * (a[to] ?? 0)
    let p = 0
    for (let from = target, i = column; from < stop; from++, i += inputs) {
      const delta = deltas[from] ?? 0
      const w = parameters[i] ?? 0
      p += w * delta
      parameters[i] = w - a0 * delta
    }
    deltas[to] = p * (slopes[to] ?? 0)
  }
  for (let from = target, i = biases; from < stop; from++, i++)
    parameters[i] = (parameters[i] ?? 0) - rate * (deltas[from] ?? 0)
}

/** Of one sample, for the layer that has only inputs before it. */
export function descendFirst(
  layer: LayerLayout,
  parameters: Float64Array,
  a: Float64Array,
  deltas: Float64Array,
  rate: number,
) {
  const { inputs, biases, outputs, target } = layer
  let i = layer.weights
  for (let o = 0; o < outputs; o++) {
    const delta = deltas[target + o] ?? 0
    for (let input = 0; input < inputs; input++, i++)
      parameters[i] = (parameters[i] ?? 0) - rate * (a[input] ?? 0) * delta
    parameters[biases + o] = (parameters[biases + o] ?? 0) - rate * delta
  }
}
