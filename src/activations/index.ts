import type { Activation } from './activation.ts'

const modules = import.meta.glob<Activation>('./defs/*.ts', { eager: true, import: 'default' })

/** Every activation function, in palette order. */
export const activations: readonly Activation[] = Object.values(modules).toSorted((a, b) => a.slot - b.slot)

/** By id and by former ids. */
export const byId: ReadonlyMap<string, Activation> = new Map(
  activations.flatMap((a) => [a.id, ...(a.aliases ?? [])].map((id) => [id, a] as const)),
)

export type { Activation, Parameter, Params, Range } from './activation.ts'
