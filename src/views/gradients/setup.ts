import type { Params } from '../../activations/activation.ts'
import type { AppState } from '../../state/app-state.ts'
import { curveKeys } from '../../state/curves.ts'
import type { Initialiser } from '../../state/lab-state.ts'

/** A deep network but for its activation and its seed. */
export interface Setup {
  /** Hidden layers. */
  readonly depth: number
  /** Units in each of them. */
  readonly width: number
  readonly init: Initialiser
}

/** An activation that all hidden layers have: a curve of the legend. */
export interface Candidate {
  readonly curve: string
  readonly id: string
  readonly params: Params
}

/** All that a run follows from: the same job gives the same numbers, in every browser. */
export interface Job extends Setup {
  readonly candidates: readonly Candidate[]
  /** The first of `seeds` seeds that follow one another. */
  readonly seed: number
  readonly seeds: number
  /** The layer whose single values are asked for, 1 = the first. */
  readonly layer: number
}

/** The job that a state asks for: of the curves that are switched on. */
export function jobOf({ curves, depth, width, init, seed, seeds, layer }: AppState): Job {
  const keys = curveKeys(curves)
  const candidates = curves.flatMap(({ id, params, hidden }, i) =>
    hidden ? [] : [{ curve: keys[i] ?? id, id, params }],
  )
  return { candidates, depth, width, init, seed, seeds, layer: Math.min(layer, depth + 1) }
}

/** Samples that go through the network. */
export const SAMPLES = 64

/** Where |f′| is at most this, a unit counts as saturated. */
export const FLAT = 0.01
