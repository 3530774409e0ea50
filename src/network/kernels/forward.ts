import type { Lanes } from '../lanes.ts'
import type { LayerLayout } from '../layout.ts'

/*
 * z = W a + b for one layer. Sums go over the inputs in their order, beginning with the bias, whichever of the two is called and however many
 * lanes there are: the same bits. Four units and two lanes at a time are what sixteen registers can hold. What is & 0x3fffffff is meant to be as it
 * is: the compiler then knows that sums of two such offsets are small whole numbers, and tests none of them.
 */

/** Of all lanes, of which there are `width`, an even number. */
export function forward(layer: LayerLayout, { memory, width, aAt, zAt }: Lanes) {
  const { inputs, biases, outputs } = layer
  const step = width & 0x3fffffff
  const row1 = inputs & 0x3fffffff
  const row2 = (2 * inputs) & 0x3fffffff
  const row3 = (3 * inputs) & 0x3fffffff
  const source = (aAt + layer.source * width) & 0x3fffffff
  const stop = (source + width) & 0x3fffffff
  const last = (biases + outputs) & 0x3fffffff
  let row = layer.weights & 0x3fffffff
  let to = (zAt + layer.target * width) & 0x3fffffff
  let unit = biases & 0x3fffffff
  for (; unit + 3 < last; unit += 4, row = (row + 4 * inputs) & 0x3fffffff, to = (to + 3 * width) & 0x3fffffff) {
    const end = (row + inputs) & 0x3fffffff
    const b0 = memory[unit] ?? 0
    const b1 = memory[unit + 1] ?? 0
    const b2 = memory[unit + 2] ?? 0
    const b3 = memory[unit + 3] ?? 0
    for (let lane = source; lane < stop; lane += 2, to = (to + 2) & 0x3fffffff) {
      let p0 = b0
      let p1 = b1
      let p2 = b2
      let p3 = b3
      let q0 = b0
      let q1 = b1
      let q2 = b2
      let q3 = b3
      for (let i = row, from = lane; i < end; i++, from = (from + step) & 0x3fffffff) {
        const p = memory[from] ?? 0
        const q = memory[from + 1] ?? 0
        const w0 = memory[i] ?? 0
        const w1 = memory[i + row1] ?? 0
        const w2 = memory[i + row2] ?? 0
        const w3 = memory[i + row3] ?? 0
        p0 += w0 * p
        q0 += w0 * q
        p1 += w1 * p
        q1 += w1 * q
        p2 += w2 * p
        q2 += w2 * q
        p3 += w3 * p
        q3 += w3 * q
      }
      memory[to] = p0
      memory[to + 1] = q0
      const to1 = to + width
      memory[to1] = p1
      memory[to1 + 1] = q1
      const to2 = to1 + width
      memory[to2] = p2
      memory[to2 + 1] = q2
      const to3 = to2 + width
      memory[to3] = p3
      memory[to3 + 1] = q3
    }
  }
  for (; unit < last; unit++, row = (row + inputs) & 0x3fffffff) {
    const end = (row + inputs) & 0x3fffffff
    const bias = memory[unit] ?? 0
    // One unit alone takes four lanes at a time, else its sums would wait for each other.
    let lane = source
    for (; lane + 3 < stop; lane += 4, to = (to + 4) & 0x3fffffff) {
      let p = bias
      let q = bias
      let r = bias
      let s = bias
      for (let i = row, from = lane; i < end; i++, from = (from + step) & 0x3fffffff) {
        const w = memory[i] ?? 0
        p += w * (memory[from] ?? 0)
        q += w * (memory[from + 1] ?? 0)
        r += w * (memory[from + 2] ?? 0)
        s += w * (memory[from + 3] ?? 0)
      }
      memory[to] = p
      memory[to + 1] = q
      memory[to + 2] = r
      memory[to + 3] = s
    }
    for (; lane < stop; lane += 2, to = (to + 2) & 0x3fffffff) {
      let p = bias
      let q = bias
      for (let i = row, from = lane; i < end; i++, from = (from + step) & 0x3fffffff) {
        const w = memory[i] ?? 0
        p += w * (memory[from] ?? 0)
        q += w * (memory[from + 1] ?? 0)
      }
      memory[to] = p
      memory[to + 1] = q
    }
  }
}
