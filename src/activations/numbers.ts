import type { Definition } from './activation.ts'

const modules = import.meta.glob<Definition>('./defs/*.ts', { eager: true, import: 'default' })

/** The numbers of every function in palette order, without their words: what the first picture needs. */
export const numbers: readonly Definition[] = Object.values(modules).toSorted((a, b) => a.slot - b.slot)

/** By id and by former ids. */
export const numbersById: ReadonlyMap<string, Definition> = new Map(
  numbers.flatMap((a) => [a.id, ...(a.aliases ?? [])].map((id) => [id, a] as const)),
)
