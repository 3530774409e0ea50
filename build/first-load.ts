import type { Rolldown } from 'vite'

/**
 * Whatever the page needs at first goes into one file, which compresses better than twenty: all that is reached from the entry without
 * an import(). To be given as `codeSplitting` to the bundler.
 */
export function firstLoad(): Rolldown.CodeSplittingOptions {
  let first: Set<string> | null = null
  return {
    includeDependenciesRecursively: false,
    groups: [
      {
        debugName: 'first',
        name: (id, context) => {
          const info: Info = (one) => context.getModuleInfo(one)
          first ??= reached(entryOf(id, info), info)
          return first?.has(id) ? 'first' : null
        },
      },
    ],
  }
}

type Info = (
  id: string,
) => { isEntry: boolean; importedIds: string[]; importers: string[]; dynamicImporters: string[] } | null

/** The entry that a module is there for, by going up from one importer to the next. */
function entryOf(from: string, info: Info): string | null {
  const seen = new Set<string>()
  const open = [from]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const module = info(id)
    if (!module || seen.has(id)) continue
    seen.add(id)
    if (module.isEntry) return id
    open.push(...module.importers, ...module.dynamicImporters)
  }
  return null
}

/** Of these only the `shape` is asked for at first: plain data, for which nothing is needed that these modules import. */
const SHAPES = /\/activations\/vectors\/[^/?]+\.ts$/

/** All that is imported from there on, without import(). */
function reached(entry: string | null, info: Info): Set<string> | null {
  if (entry === null) return null
  const all = new Set<string>()
  const open = [entry]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (all.has(id)) continue
    all.add(id)
    if (!SHAPES.test(id)) open.push(...(info(id)?.importedIds ?? []))
  }
  return all
}
