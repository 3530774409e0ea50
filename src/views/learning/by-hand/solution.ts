import type { Data } from '../../../network/data.ts'
import { weighted, type Weights } from './weighted.ts'
import { counted } from './judged.ts'

/** Weights that are tried, on both sides of 0, and biases: small and easy to read. */
const STEP = 0.5
const tried = (most: number): readonly number[] =>
  Array.from({ length: 2 * Math.round(most / STEP) + 1 }, (_, i) => -most + STEP * i)
const WEIGHTS = tried(4)
const BIASES = tried(6)

/** How far z may be moved without any point's being wrong: first well away from the edge, then wherever it goes. */
const MARGINS = [0.4, 0.2, 0] as const

/**
 * Weights with which one neuron of this function has all points of a gate right; null where none of those tried does. Of several the ones
 * whose outputs are clearest, then the smallest.
 */
export function solution({ x, y, count }: Data, f: (z: number) => number): Weights | null {
  const rows = Array.from({ length: count }, (_, i) => ({
    x1: x[2 * i] ?? 0,
    x2: x[2 * i + 1] ?? 0,
    wanted: counted(y[i] ?? 0),
  }))
  for (const margin of MARGINS) {
    let best: { weights: Weights; clear: number; size: number } | null = null
    for (const w1 of WEIGHTS)
      for (const w2 of WEIGHTS)
        for (const b of BIASES) {
          const weights: Weights = [w1, w2, b]
          const size = Math.abs(w1) + Math.abs(w2) + Math.abs(b)
          const clear = clearness(rows, weights, margin, f)
          if (clear === null) continue
          if (!best || clear > best.clear || (clear === best.clear && size < best.size)) best = { weights, clear, size }
        }
    if (best) return best.weights
  }
  return null
}

/** How far the outputs are at least from ½, on the right side; null if one is wrong. More than ½ away is no clearer. */
function clearness(
  rows: readonly { x1: number; x2: number; wanted: 0 | 1 }[],
  weights: Weights,
  margin: number,
  f: (z: number) => number,
): number | null {
  let clear = 0.5
  for (const { x1, x2, wanted } of rows) {
    const z = weighted(weights, x1, x2)
    for (const at of margin > 0 ? [z - margin, z, z + margin] : [z]) {
      const output = f(at)
      if (counted(output) !== wanted) return null
      clear = Math.min(clear, Math.abs(output - 0.5))
    }
  }
  // A thousandth is no difference to an eye.
  return Math.round(clear * 1000) / 1000
}
