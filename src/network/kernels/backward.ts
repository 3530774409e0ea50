import type { LayerLayout } from '../layout.ts'

/*
 * The deltas of the layer before from those of a layer: Wᵀ δ, times f′(z). Sums go over the units in their order, as those of
 * `descendOne` do: the same bits.
 */

/** Of all lanes, of which there are `width`, an even number. */
export function backward(
  layer: LayerLayout,
  parameters: Float64Array,
  slopes: Float64Array,
  deltas: Float64Array,
  width: number,
) {
  const { inputs, weights, biases } = layer
  const target = layer.target * width
  const stop = target + width
  const end = weights + inputs
  let column = weights
  let to = layer.source * width
  for (; column + 3 < end; column += 4, to += 3 * width)
    for (let lane = target; lane < stop; lane += 2, to += 2) {
      let p0 = 0
      let p1 = 0
      let p2 = 0
      let p3 = 0
      let q0 = 0
      let q1 = 0
      let q2 = 0
      let q3 = 0
      for (let i = column, from = lane; i < biases; i += inputs, from += width) {
        const p = deltas[from] ?? 0
        const q = deltas[from + 1] ?? 0
        const w0 = parameters[i] ?? 0
        const w1 = parameters[i + 1] ?? 0
        const w2 = parameters[i + 2] ?? 0
        const w3 = parameters[i + 3] ?? 0
        p0 += w0 * p
        q0 += w0 * q
        p1 += w1 * p
        q1 += w1 * q
        p2 += w2 * p
        q2 += w2 * q
        p3 += w3 * p
        q3 += w3 * q
      }
      deltas[to] = p0 * (slopes[to] ?? 0)
      deltas[to + 1] = q0 * (slopes[to + 1] ?? 0)
      const to1 = to + width
      deltas[to1] = p1 * (slopes[to1] ?? 0)
      deltas[to1 + 1] = q1 * (slopes[to1 + 1] ?? 0)
      const to2 = to1 + width
      deltas[to2] = p2 * (slopes[to2] ?? 0)
      deltas[to2 + 1] = q2 * (slopes[to2 + 1] ?? 0)
      const to3 = to2 + width
      deltas[to3] = p3 * (slopes[to3] ?? 0)
      deltas[to3 + 1] = q3 * (slopes[to3 + 1] ?? 0)
    }
  for (; column < end; column++)
    for (let lane = target; lane < stop; lane += 2, to += 2) {
      let p = 0
      let q = 0
      for (let i = column, from = lane; i < biases; i += inputs, from += width) {
        const w = parameters[i] ?? 0
        p += w * (deltas[from] ?? 0)
        q += w * (deltas[from + 1] ?? 0)
      }
      deltas[to] = p * (slopes[to] ?? 0)
      deltas[to + 1] = q * (slopes[to + 1] ?? 0)
    }
}
