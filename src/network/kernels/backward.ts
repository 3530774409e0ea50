import type { Lanes } from '../lanes.ts'
import type { LayerLayout } from '../layout.ts'

/*
 * The deltas of the layer before from those of a layer: Wᵀ δ, times f′(z). Sums go over the units in their order, as those of
 * `descendOne` do: the same bits.
 */

/** Of all lanes, of which there are `width`, an even number. */
export function backward(layer: LayerLayout, { memory, width, deltasAt, slopesAt }: Lanes) {
  const { inputs, weights, biases } = layer
  const step = width & 0x3fffffff
  const row = inputs & 0x3fffffff
  const target = (deltasAt + layer.target * width) & 0x3fffffff
  const stop = (target + width) & 0x3fffffff
  const end = (weights + inputs) & 0x3fffffff
  const past = biases & 0x3fffffff
  const slope = (slopesAt - deltasAt) | 0
  let column = weights & 0x3fffffff
  let to = (deltasAt + layer.source * width) & 0x3fffffff
  for (; column + 3 < end; column += 4, to = (to + 3 * width) & 0x3fffffff)
    for (let lane = target; lane < stop; lane += 2, to = (to + 2) & 0x3fffffff) {
      let p0 = 0
      let p1 = 0
      let p2 = 0
      let p3 = 0
      let q0 = 0
      let q1 = 0
      let q2 = 0
      let q3 = 0
      for (let i = column, from = lane; i < past; i = (i + row) & 0x3fffffff, from = (from + step) & 0x3fffffff) {
        const p = memory[from] ?? 0
        const q = memory[from + 1] ?? 0
        const w0 = memory[i] ?? 0
        const w1 = memory[i + 1] ?? 0
        const w2 = memory[i + 2] ?? 0
        const w3 = memory[i + 3] ?? 0
        p0 += w0 * p
        q0 += w0 * q
        p1 += w1 * p
        q1 += w1 * q
        p2 += w2 * p
        q2 += w2 * q
        p3 += w3 * p
        q3 += w3 * q
      }
      memory[to] = p0 * (memory[to + slope] ?? 0)
      memory[to + 1] = q0 * (memory[to + slope + 1] ?? 0)
      const to1 = to + width
      memory[to1] = p1 * (memory[to1 + slope] ?? 0)
      memory[to1 + 1] = q1 * (memory[to1 + slope + 1] ?? 0)
      const to2 = to1 + width
      memory[to2] = p2 * (memory[to2 + slope] ?? 0)
      memory[to2 + 1] = q2 * (memory[to2 + slope + 1] ?? 0)
      const to3 = to2 + width
      memory[to3] = p3 * (memory[to3 + slope] ?? 0)
      memory[to3 + 1] = q3 * (memory[to3 + slope + 1] ?? 0)
    }
  for (; column < end; column++)
    for (let lane = target; lane < stop; lane += 2, to = (to + 2) & 0x3fffffff) {
      let p = 0
      let q = 0
      for (let i = column, from = lane; i < past; i = (i + row) & 0x3fffffff, from = (from + step) & 0x3fffffff) {
        const w = memory[i] ?? 0
        p += w * (memory[from] ?? 0)
        q += w * (memory[from + 1] ?? 0)
      }
      memory[to] = p * (memory[to + slope] ?? 0)
      memory[to + 1] = q * (memory[to + slope + 1] ?? 0)
    }
}
