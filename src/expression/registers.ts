import type { Params } from '../activations/activation.ts'

/** Value, first and second derivative with respect to x of every part of a formula; made once, used again for each x. */
export interface Registers {
  readonly v: Float64Array
  readonly d: Float64Array
  readonly h: Float64Array
  /** False while only values are asked for: steps may leave out what costs much. */
  slopes: boolean
}

/** Computes one part from the parts before it. */
export type Step = (r: Registers, x: number, p: Params) => void

/** Makes the step that fills the part `to`. */
export type StepTo = (to: number) => Step

export const registers = (size: number): Registers => ({
  v: new Float64Array(size),
  d: new Float64Array(size),
  h: new Float64Array(size),
  slopes: true,
})

export function set(r: Registers, to: number, v: number, d: number, h: number): void {
  r.v[to] = v
  r.d[to] = d
  r.h[to] = h
}

export const v = (r: Registers, i: number): number => r.v[i] ?? Number.NaN
export const d = (r: Registers, i: number): number => r.d[i] ?? Number.NaN
export const h = (r: Registers, i: number): number => r.h[i] ?? Number.NaN

/** Makes part `to` the same as part `from`. */
export const copy = (r: Registers, to: number, from: number): void => set(r, to, v(r, from), d(r, from), h(r, from))
