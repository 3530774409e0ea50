import type { Lanes } from '../lanes.ts'
import type { LayerLayout } from '../layout.ts'

/*
 * Takes rate · ∂L/∂W and rate · ∂L/∂b, L the mean loss of the samples, off the parameters: δ aᵀ for the weights, δ for the biases. Two samples
 * are added to each other before they are taken off.
 */

/**
 * Of all lanes, of which there are `width`, an even number.
 * @param base where in memory the parameters are, or what else is laid out as they are
 */
export function descend(
  layer: LayerLayout,
  { memory, width, samples, aAt, deltasAt }: Lanes,
  base: number,
  rate: number,
) {
  const { inputs, biases, outputs } = layer
  // Here and not by the caller, who would have to make an object of the quotient, batch after batch.
  const share = rate / samples
  const step = width & 0x3fffffff
  const row1 = inputs & 0x3fffffff
  const row2 = (2 * inputs) & 0x3fffffff
  const row3 = (3 * inputs) & 0x3fffffff
  const source = (aAt + layer.source * width) & 0x3fffffff
  const stop = (source + width) & 0x3fffffff
  const last = (base + biases + outputs) & 0x3fffffff
  let row = (base + layer.weights) & 0x3fffffff
  let from = (deltasAt + layer.target * width) & 0x3fffffff
  let unit = (base + biases) & 0x3fffffff
  for (; unit + 3 < last; unit += 4, row = (row + 4 * inputs) & 0x3fffffff, from = (from + 3 * width) & 0x3fffffff) {
    const end = (row + inputs) & 0x3fffffff
    for (let lane = source; lane < stop; lane += 2, from = (from + 2) & 0x3fffffff) {
      const from1 = from + width
      const from2 = from1 + width
      const from3 = from2 + width
      const p0 = share * (memory[from] ?? 0)
      const q0 = share * (memory[from + 1] ?? 0)
      const p1 = share * (memory[from1] ?? 0)
      const q1 = share * (memory[from1 + 1] ?? 0)
      const p2 = share * (memory[from2] ?? 0)
      const q2 = share * (memory[from2 + 1] ?? 0)
      const p3 = share * (memory[from3] ?? 0)
      const q3 = share * (memory[from3 + 1] ?? 0)
      for (let i = row, at = lane; i < end; i++, at = (at + step) & 0x3fffffff) {
        const p = memory[at] ?? 0
        const q = memory[at + 1] ?? 0
        memory[i] = (memory[i] ?? 0) - (p0 * p + q0 * q)
        memory[i + row1] = (memory[i + row1] ?? 0) - (p1 * p + q1 * q)
        memory[i + row2] = (memory[i + row2] ?? 0) - (p2 * p + q2 * q)
        memory[i + row3] = (memory[i + row3] ?? 0) - (p3 * p + q3 * q)
      }
      memory[unit] = (memory[unit] ?? 0) - (p0 + q0)
      memory[unit + 1] = (memory[unit + 1] ?? 0) - (p1 + q1)
      memory[unit + 2] = (memory[unit + 2] ?? 0) - (p2 + q2)
      memory[unit + 3] = (memory[unit + 3] ?? 0) - (p3 + q3)
    }
  }
  for (; unit < last; unit++, row = (row + inputs) & 0x3fffffff) {
    const end = (row + inputs) & 0x3fffffff
    for (let lane = source; lane < stop; lane += 2, from = (from + 2) & 0x3fffffff) {
      const p = share * (memory[from] ?? 0)
      const q = share * (memory[from + 1] ?? 0)
      for (let i = row, at = lane; i < end; i++, at = (at + step) & 0x3fffffff)
        memory[i] = (memory[i] ?? 0) - (p * (memory[at] ?? 0) + q * (memory[at + 1] ?? 0))
      memory[unit] = (memory[unit] ?? 0) - (p + q)
    }
  }
}
