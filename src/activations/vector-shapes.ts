import type { Params } from './activation.ts'
import type { VectorShape } from './vector-function.ts'

const modules = import.meta.glob<VectorShape>('./vectors/*.ts', { eager: true, import: 'shape' })

/** Every vector function without its numbers and words, in the order in which they are offered: what a link needs. */
export const vectorShapes: readonly VectorShape[] = Object.values(modules).toSorted((a, b) => a.order - b.order)

export const vectorShapesById: ReadonlyMap<string, VectorShape> = new Map(vectorShapes.map((one) => [one.id, one]))

/** The fewest and the most entries of a vector. */
export const LENGTHS = [2, 8] as const

/** A vector's length must be a multiple of this. */
export function unitOf({ layout, params }: VectorShape, p: Params): number {
  if (layout === 'single') return 1
  return layout === 'halves' ? 2 : (p['size'] ?? params['size']?.value ?? 1)
}

/** Whether a vector of so many entries can go in. */
export const fits = (length: number, unit: number): boolean =>
  length >= LENGTHS[0] && length <= LENGTHS[1] && length % unit === 0

/** As many of the entries as can go in, and zeros where more are needed. */
export function fitted(values: readonly number[], unit: number): readonly number[] {
  const wanted = Math.max(LENGTHS[0], values.length)
  const above = Math.ceil(wanted / unit) * unit
  const length = above <= LENGTHS[1] ? above : Math.floor(LENGTHS[1] / unit) * unit
  return Array.from({ length }, (_, i) => values[i] ?? 0)
}
