import type { Lanes } from '../lanes.ts'
import type { LayerLayout } from '../layout.ts'

/** z = W a + b for one layer and one sample: sums go as those of `forward`. */
export function forwardOne(layer: LayerLayout, { memory, aAt, zAt }: Lanes) {
  const { inputs, biases, outputs } = layer
  const row1 = inputs & 0x3fffffff
  const row2 = (2 * inputs) & 0x3fffffff
  const row3 = (3 * inputs) & 0x3fffffff
  const source = (aAt + layer.source) & 0x3fffffff
  const last = (biases + outputs) & 0x3fffffff
  let row = layer.weights & 0x3fffffff
  let unit = biases & 0x3fffffff
  let to = (zAt + layer.target) & 0x3fffffff
  for (; unit + 3 < last; unit += 4, row = (row + 4 * inputs) & 0x3fffffff, to = (to + 4) & 0x3fffffff) {
    let p0 = memory[unit] ?? 0
    let p1 = memory[unit + 1] ?? 0
    let p2 = memory[unit + 2] ?? 0
    let p3 = memory[unit + 3] ?? 0
    for (let i = row, from = source, end = (row + inputs) & 0x3fffffff; i < end; i++, from = (from + 1) & 0x3fffffff) {
      const p = memory[from] ?? 0
      p0 += (memory[i] ?? 0) * p
      p1 += (memory[i + row1] ?? 0) * p
      p2 += (memory[i + row2] ?? 0) * p
      p3 += (memory[i + row3] ?? 0) * p
    }
    memory[to] = p0
    memory[to + 1] = p1
    memory[to + 2] = p2
    memory[to + 3] = p3
  }
  for (; unit < last; unit++, row = (row + inputs) & 0x3fffffff, to = (to + 1) & 0x3fffffff) {
    let p = memory[unit] ?? 0
    for (let i = row, from = source, end = (row + inputs) & 0x3fffffff; i < end; i++, from = (from + 1) & 0x3fffffff)
      p += (memory[i] ?? 0) * (memory[from] ?? 0)
    memory[to] = p
  }
}
