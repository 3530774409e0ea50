import type { VectorCard, VectorFunction, VectorNumbers } from './vector-function.ts'
import { vectorShapes } from './vector-shapes.ts'

// The query makes other modules of the same files: a bundler takes numbers and words from them only where they are needed.
const numbers = import.meta.glob<VectorNumbers>('./vectors/*.ts', { eager: true, import: 'default', query: '?whole' })
const cards = import.meta.glob<VectorCard>('./vectors/*.ts', { eager: true, import: 'card', query: '?whole' })

/** Every vector function, numbers and words, in the order of `vectorShapes`. */
export const vectors: readonly VectorFunction[] = vectorShapes.flatMap((shape) => {
  const file = Object.keys(numbers).find((name) => name.includes(`/${shape.id}.ts`))
  const [one, card] = file === undefined ? [] : [numbers[file], cards[file]]
  return one && card ? [{ ...shape, ...one, ...card }] : []
})

export const vectorsById: ReadonlyMap<string, VectorFunction> = new Map(vectors.map((one) => [one.id, one]))
