import type { ViewName } from '../../../state/app-state.ts'
import { hiddenParts } from '../../../legend/hidden-parts.ts'
import { partNames, type PartName } from '../../../state/parts.ts'

/** Where a part is; one that is everywhere is not listed. */
const ONLY: Readonly<Partial<Record<PartName, readonly ViewName[]>>> = {
  range: ['curves'],
  step: ['curves'],
  fields: ['curves'],
  samples: ['curves'],
  readings: ['curves'],
  listen: ['curves'],
  show: ['curves'],
  derivatives: ['curves'],
  compare: ['curves'],
  card: ['curves'],
  vectors: ['curves'],
  labs: ['learning'],
  task: ['learning'],
  depth: ['gradients'],
  settings: ['gradients', 'learning'],
  solution: ['learning'],
  explanation: ['gradients', 'learning'],
  details: ['gradients', 'learning'],
}

const LEAN = hiddenParts({ without: [], present: false, embed: true })

/** The parts that a view has: those that a frame shows, too, and those of the whole page alone. */
export function offered(view: ViewName): {
  readonly everywhere: readonly PartName[]
  readonly page: readonly PartName[]
} {
  const own = partNames.filter((name) => ONLY[name]?.includes(view) ?? true)
  return { everywhere: own.filter((name) => !LEAN.has(name)), page: own.filter((name) => LEAN.has(name)) }
}
