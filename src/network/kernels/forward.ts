import type { LayerLayout } from '../layout.ts'

/*
 * z = W a + b for one layer. Sums go over the inputs in their order, beginning with the bias, whichever of the two is called and however many
 * lanes there are: the same bits. Four units and two lanes at a time are what sixteen registers can hold.
 */

/** Of all lanes, of which there are `width`, an even number. */
export function forward(layer: LayerLayout, parameters: Float64Array, a: Float64Array, z: Float64Array, width: number) {
  const { inputs, biases, outputs } = layer
  const row2 = 2 * inputs
  const row3 = 3 * inputs
  const row4 = 4 * inputs
  const source = layer.source * width
  const stop = source + width
  const last = biases + outputs
  let row = layer.weights
  let to = layer.target * width
  let unit = biases
  for (; unit + 3 < last; unit += 4, row += row4, to += 3 * width) {
    const end = row + inputs
    const b0 = parameters[unit] ?? 0
    const b1 = parameters[unit + 1] ?? 0
    const b2 = parameters[unit + 2] ?? 0
    const b3 = parameters[unit + 3] ?? 0
    for (let lane = source; lane < stop; lane += 2, to += 2) {
      let p0 = b0
      let p1 = b1
      let p2 = b2
      let p3 = b3
      let q0 = b0
      let q1 = b1
      let q2 = b2
      let q3 = b3
      for (let i = row, from = lane; i < end; i++, from += width) {
        const p = a[from] ?? 0
        const q = a[from + 1] ?? 0
        const w0 = parameters[i] ?? 0
        const w1 = parameters[i + inputs] ?? 0
        const w2 = parameters[i + row2] ?? 0
        const w3 = parameters[i + row3] ?? 0
        p0 += w0 * p
        q0 += w0 * q
        p1 += w1 * p
        q1 += w1 * q
        p2 += w2 * p
        q2 += w2 * q
        p3 += w3 * p
        q3 += w3 * q
      }
      z[to] = p0
      z[to + 1] = q0
      const to1 = to + width
      z[to1] = p1
      z[to1 + 1] = q1
      const to2 = to1 + width
      z[to2] = p2
      z[to2 + 1] = q2
      const to3 = to2 + width
      z[to3] = p3
      z[to3 + 1] = q3
    }
  }
  for (; unit < last; unit++, row += inputs) {
    const end = row + inputs
    const bias = parameters[unit] ?? 0
    for (let lane = source; lane < stop; lane += 2, to += 2) {
      let p = bias
      let q = bias
      for (let i = row, from = lane; i < end; i++, from += width) {
        const w = parameters[i] ?? 0
        p += w * (a[from] ?? 0)
        q += w * (a[from + 1] ?? 0)
      }
      z[to] = p
      z[to + 1] = q
    }
  }
}

/** Of one sample. */
export function forwardOne(layer: LayerLayout, parameters: Float64Array, a: Float64Array, z: Float64Array) {
  const { inputs, biases, outputs, source, target } = layer
  const row2 = 2 * inputs
  const row3 = 3 * inputs
  const row4 = 4 * inputs
  const last = biases + outputs
  let row = layer.weights
  let unit = biases
  let to = target
  for (; unit + 3 < last; unit += 4, row += row4, to += 4) {
    let p0 = parameters[unit] ?? 0
    let p1 = parameters[unit + 1] ?? 0
    let p2 = parameters[unit + 2] ?? 0
    let p3 = parameters[unit + 3] ?? 0
    for (let i = row, from = source, end = row + inputs; i < end; i++, from++) {
      const p = a[from] ?? 0
      p0 += (parameters[i] ?? 0) * p
      p1 += (parameters[i + inputs] ?? 0) * p
      p2 += (parameters[i + row2] ?? 0) * p
      p3 += (parameters[i + row3] ?? 0) * p
    }
    z[to] = p0
    z[to + 1] = p1
    z[to + 2] = p2
    z[to + 3] = p3
  }
  for (; unit < last; unit++, row += inputs, to++) {
    let p = parameters[unit] ?? 0
    for (let i = row, from = source, end = row + inputs; i < end; i++, from++)
      p += (parameters[i] ?? 0) * (a[from] ?? 0)
    z[to] = p
  }
}
