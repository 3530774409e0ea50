import type { DataSet } from './data.ts'

const modules = import.meta.glob<DataSet>('./data-sets/*.ts', { eager: true, import: 'default' })

/** Every task by the name of its file, which is its id in a link. */
export const dataSets: ReadonlyMap<string, DataSet> = new Map(
  Object.entries(modules).map(([file, set]) => [file.replace(/^.*\/|\.ts$/g, ''), set]),
)
