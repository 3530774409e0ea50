import type { Layer } from './activation.ts'

// As for the cards: another module of the same file, of which a bundler takes only this. build/layers.ts gives files without one a `layer` that is undefined.
const modules = import.meta.glob<Layer | undefined>('./defs/*.ts', { eager: true, import: 'layer', query: '?layer' })

/** By id: what those functions have that do a whole layer at once. */
export const layers: ReadonlyMap<string, Layer> = new Map(
  Object.entries(modules).flatMap(([file, layer]) =>
    layer ? [[file.replace(/^.*\/|\.ts.*$/g, ''), layer] as const] : [],
  ),
)
