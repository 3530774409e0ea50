import type { Limits } from '../limits.ts'

/** The part of the plane of two inputs that is drawn. Both sides are of one length, or a right angle would not look like one. */
export interface Plane {
  readonly x: Limits
  readonly y: Limits
}

/**
 * The values 0 … 1 of a function on `size` × `size` cells of a plane, each at its cell's middle (`cellMiddle`), row after row from the
 * lowest y up, and in a row from the lowest x on. A number that is none (NaN) leaves its cell empty. A new object means new values, even
 * round the same array.
 */
export interface Field {
  readonly size: number
  readonly values: Float32Array
}

/** Points of two classes; the network's `Data` is one. */
export interface PlanePoints {
  /** x and y of each point, one after the other. */
  readonly x: ArrayLike<number>
  /** The class of each point: above ½ is 1. */
  readonly y: ArrayLike<number>
  readonly count: number
}

/** The i-th of `size` cells between two limits: its middle. */
export const cellMiddle = ([lo, hi]: Limits, size: number, i: number): number => lo + ((hi - lo) * (i + 0.5)) / size

/** The side of the drawing in its own units; it stretches to any number of pixels. */
export const SIDE = 1000

/** Where a place of the plane is in the drawing, from its left and from its top. Far outside stays far outside. */
export const left = ({ x: [lo, hi] }: Plane, x: number): number => clamped((SIDE * (x - lo)) / (hi - lo))
export const top = ({ y: [lo, hi] }: Plane, y: number): number => clamped((SIDE * (hi - y)) / (hi - lo))

/** In numbers that a renderer can hold. */
const clamped = (v: number): number => Math.round(10 * Math.max(-1e5, Math.min(1e5, v || 0))) / 10
