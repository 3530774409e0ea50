import type { Data } from '../../../network/data.ts'
import type { Judged } from '../by-hand/judged.ts'
import { judged } from '../by-hand/judged.ts'
import { weighted, weightsAt } from '../by-hand/weighted.ts'

/** All that two layers of two neurons and one make of a pair of inputs. */
export interface Passed {
  readonly z1: number
  readonly h1: number
  readonly z2: number
  readonly h2: number
  readonly z: number
  readonly y: number
}

/** @param w the weights and biases of h₁, h₂ and y, three numbers each */
export function pass(w: readonly number[], f: (z: number) => number, x1: number, x2: number): Passed {
  const z1 = weighted(weightsAt(w, 0), x1, x2)
  const z2 = weighted(weightsAt(w, 1), x1, x2)
  const [h1, h2] = [f(z1), f(z2)]
  const z = weighted(weightsAt(w, 2), h1, h2)
  return { z1, h1, z2, h2, z, y: f(z) }
}

/** Only what comes out, for a whole plane of inputs: nothing is allocated. */
export function outputOf(w: readonly number[], f: (z: number) => number): (x1: number, x2: number) => number {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, g = 0, v1 = 0, v2 = 0, v = 0] = w
  return (x1, x2) => f(v1 * f(a * x1 + b * x2 + c) + v2 * f(d * x1 + e * x2 + g) + v)
}

export type PassedSample = Judged & Passed

export const passed = (data: Data, w: readonly number[], f: (z: number) => number): readonly PassedSample[] =>
  judged(data, (x1, x2) => pass(w, f, x1, x2).y).map((one) => ({ ...one, ...pass(w, f, one.x1, one.x2) }))
