import type { Lanes } from '../lanes.ts'
import type { LayerLayout } from '../layout.ts'

/*
 * Takes rate · ∂L/∂W and rate · ∂L/∂b of one sample off the parameters.
 */

/**
 * Of one sample, and the deltas of the layer before on the way, since each weight is at hand: of the weights as they were.
 */
export function descendOne(layer: LayerLayout, { memory, aAt, slopesAt, deltasAt }: Lanes, rate: number) {
  const { inputs, outputs, biases } = layer
  const row = inputs & 0x3fffffff
  const target = (deltasAt + layer.target) & 0x3fffffff
  const stop = (target + outputs) & 0x3fffffff
  const end = (layer.weights + inputs) & 0x3fffffff
  const value = (aAt - deltasAt) | 0
  const slope = (slopesAt - deltasAt) | 0
  let column = layer.weights & 0x3fffffff
  let to = (deltasAt + layer.source) & 0x3fffffff
  for (; column + 3 < end; column += 4, to = (to + 4) & 0x3fffffff) {
    const a0 = rate * (memory[to + value] ?? 0)
    const a1 = rate * (memory[to + value + 1] ?? 0)
    const a2 = rate * (memory[to + value + 2] ?? 0)
    const a3 = rate * (memory[to + value + 3] ?? 0)
    let p0 = 0
    let p1 = 0
    let p2 = 0
    let p3 = 0
    for (let from = target, i = column; from < stop; from++, i = (i + row) & 0x3fffffff) {
      const delta = memory[from] ?? 0
      const w0 = memory[i] ?? 0
      const w1 = memory[i + 1] ?? 0
      const w2 = memory[i + 2] ?? 0
      const w3 = memory[i + 3] ?? 0
      p0 += w0 * delta
      p1 += w1 * delta
      p2 += w2 * delta
      p3 += w3 * delta
      memory[i] = w0 - a0 * delta
      memory[i + 1] = w1 - a1 * delta
      memory[i + 2] = w2 - a2 * delta
      memory[i + 3] = w3 - a3 * delta
    }
    memory[to] = p0 * (memory[to + slope] ?? 0)
    memory[to + 1] = p1 * (memory[to + slope + 1] ?? 0)
    memory[to + 2] = p2 * (memory[to + slope + 2] ?? 0)
    memory[to + 3] = p3 * (memory[to + slope + 3] ?? 0)
  }
  for (; column < end; column++, to = (to + 1) & 0x3fffffff) {
    const a0 = rate * (memory[to + value] ?? 0)
    let p = 0
    for (let from = target, i = column; from < stop; from++, i = (i + row) & 0x3fffffff) {
      const delta = memory[from] ?? 0
      const w = memory[i] ?? 0
      p += w * delta
      memory[i] = w - a0 * delta
    }
    memory[to] = p * (memory[to + slope] ?? 0)
  }
  for (let from = target, i = biases & 0x3fffffff; from < stop; from++, i++)
    memory[i] = (memory[i] ?? 0) - rate * (memory[from] ?? 0)
}

/** For the layer that has only inputs before it, two of them at a time. */
export function descendFirst(layer: LayerLayout, { memory, aAt, deltasAt }: Lanes, rate: number) {
  const { inputs, biases, outputs } = layer
  const row = inputs & 0x3fffffff
  const target = (deltasAt + layer.target) & 0x3fffffff
  const stop = (target + outputs) & 0x3fffffff
  const end = (layer.weights + inputs) & 0x3fffffff
  let column = layer.weights & 0x3fffffff
  let at = aAt & 0x3fffffff
  for (; column + 1 < end; column += 2, at = (at + 2) & 0x3fffffff) {
    const a0 = rate * (memory[at] ?? 0)
    const a1 = rate * (memory[at + 1] ?? 0)
    for (let from = target, i = column; from < stop; from++, i = (i + row) & 0x3fffffff) {
      const delta = memory[from] ?? 0
      memory[i] = (memory[i] ?? 0) - a0 * delta
      memory[i + 1] = (memory[i + 1] ?? 0) - a1 * delta
    }
  }
  if (column < end) {
    const a0 = rate * (memory[at] ?? 0)
    for (let from = target, i = column; from < stop; from++, i = (i + row) & 0x3fffffff)
      memory[i] = (memory[i] ?? 0) - a0 * (memory[from] ?? 0)
  }
  for (let from = target, i = biases & 0x3fffffff; from < stop; from++, i++)
    memory[i] = (memory[i] ?? 0) - rate * (memory[from] ?? 0)
}
