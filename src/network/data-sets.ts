import type { DataSet } from './data.ts'

const modules = import.meta.glob<DataSet>('./data-sets/*.ts', { eager: true, import: 'default' })

/** Every task, in the order in which they are offered. */
export const dataSets: readonly DataSet[] = Object.values(modules).toSorted((a, b) => a.slot - b.slot)

export const dataSetsById: ReadonlyMap<string, DataSet> = new Map(dataSets.map((set) => [set.id, set]))
