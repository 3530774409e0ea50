import type { Activation, Card } from './activation.ts'
import { numbers } from './numbers.ts'

// The query makes another module of the same file: a bundler takes only the card from it, and only where the whole catalogue is needed.
const modules = import.meta.glob<Card>('./defs/*.ts', { eager: true, import: 'card', query: '?card' })

const cards = new Map(Object.entries(modules).map(([file, card]) => [file.replace(/^.*\/|\.ts.*$/g, ''), card]))

/** Every activation function, numbers and words, in palette order. */
export const activations: readonly Activation[] = numbers.flatMap((one) => {
  const card = cards.get(one.id)
  return card ? [{ ...one, ...card }] : []
})

/** By id and by former ids. */
export const byId: ReadonlyMap<string, Activation> = new Map(
  activations.flatMap((a) => [a.id, ...(a.aliases ?? [])].map((id) => [id, a] as const)),
)

export type { Activation, Card, FrameworkName, Interval, Numbers, Params, Ulps } from './activation.ts'
