import type { Data } from '../../../network/data.ts'
import { LIMITS } from '../../../state/lab-state.ts'
import { counted } from './judged.ts'
import { weighted, type Weights } from './weighted.ts'

/** Weights that are tried, on both sides of 0, and what shall enter the neuron at one of the points: small and easy to read. */
const STEP = 0.5
const tried = (most: number): readonly number[] =>
  Array.from({ length: 2 * Math.round(most / STEP) + 1 }, (_, i) => -most + STEP * i)
const WEIGHTS = tried(4)
const ENTERING = tried(6)

/** The same so many times as large, for functions that pass ½ in narrower or wider places. */
const SCALES = [1, 0.2, 5] as const
const [MIN, MAX] = LIMITS.weight

/** How far z may be moved without any point's being wrong: the further, the better. */
const MARGINS = [0, 0.2, 0.4] as const

/** Nearer to ½ than this an output says nothing: rounding could have put it there. */
const UNCLEAR = 0.01

/**
 * Weights with which one neuron of this function has all points right; null where none of those tried does. Of several the ones with the widest
 * margin, then those whose outputs are clearest, then the smallest.
 */
export function solution({ x, y, count }: Data, f: (z: number) => number): Weights | null {
  const rows = Array.from({ length: count }, (_, i) => ({
    x1: x[2 * i] ?? 0,
    x2: x[2 * i + 1] ?? 0,
    wanted: counted(y[i] ?? 0),
  }))
  for (const scale of SCALES) {
    const best = bestOf(rows, scale, f)
    if (best) return best
  }
  return null
}

interface Row {
  readonly x1: number
  readonly x2: number
  readonly wanted: 0 | 1
}

function bestOf(rows: readonly Row[], scale: number, f: (z: number) => number): Weights | null {
  let best: { weights: Weights; worth: readonly number[] } | null = null
  const across = WEIGHTS.map((v) => short(v * scale)).filter(isAllowed)
  for (const w1 of across)
    for (const w2 of across)
      for (const b of biases(rows, w1, w2, scale)) {
        const weights: Weights = [w1, w2, b]
        const worth = worthOf(rows, weights, scale, f)
        if (worth && (!best || isMore(worth, best.worth))) best = { weights, worth }
      }
  return best?.weights ?? null
}

/** Those with which at some point something simple enters. */
const biases = (rows: readonly Row[], w1: number, w2: number, scale: number): ReadonlySet<number> =>
  new Set(rows.flatMap(({ x1, x2 }) => ENTERING.map((z) => short(z * scale - w1 * x1 - w2 * x2))).filter(isAllowed))

const short = (v: number): number => Math.round(v * 1e4) / 1e4 + 0
const isAllowed = (v: number): boolean => v >= MIN && v <= MAX

/** The widest margin, how clear the outputs are within it, and how small the weights are; null if a point is wrong. */
function worthOf(
  rows: readonly Row[],
  weights: Weights,
  scale: number,
  f: (z: number) => number,
): readonly number[] | null {
  let worth: readonly number[] | null = null
  const [w1, w2, b] = weights
  for (const margin of MARGINS) {
    const clear = clearness(rows, weights, margin * scale, f)
    if (clear < UNCLEAR) break
    worth = [margin, clear, -Math.abs(w1) - Math.abs(w2) - Math.abs(b)]
  }
  return worth
}

/** By the first number that differs. */
function isMore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((v, i) => v !== b[i])
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0)
}

/** How far the outputs are at least from ½, on the right side; 0 if one is not. More than ½ away is no clearer. */
function clearness(rows: readonly Row[], weights: Weights, margin: number, f: (z: number) => number): number {
  let clear = 0.5
  for (const { x1, x2, wanted } of rows) {
    const z = weighted(weights, x1, x2)
    for (const at of margin > 0 ? [z - margin, z + margin] : [z]) {
      const output = f(at)
      if (counted(output) !== wanted) return 0
      clear = Math.min(clear, Math.abs(output - 0.5))
    }
  }
  // A thousandth is no difference to an eye.
  return Math.round(clear * 1000) / 1000
}
