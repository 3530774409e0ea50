import type { AppState, ViewName } from '../state/app-state.ts'
import { partNames, type PartName } from '../state/parts.ts'

/** When a part is left out besides by its name: there is no room for it before an audience and in a frame, or only in a frame; it tells names. */
const LEAN = 1
const FRAME = 2
const TELLS = 4

interface PartFacts {
  readonly when: number
  /** The views that have it; not given: all. */
  readonly in?: readonly ViewName[]
}

const CURVES = ['curves'] as const
const LABS = ['gradients', 'learning'] as const
const LEARNING = ['learning'] as const

const PARTS: Readonly<Record<PartName, PartFacts>> = {
  views: { when: LEAN },
  undo: { when: 0 },
  share: { when: LEAN + TELLS },
  legend: { when: 0 },
  add: { when: LEAN + TELLS },
  options: { when: TELLS },
  names: { when: 0 },
  examples: { when: LEAN + TELLS },
  range: { when: 0, in: CURVES },
  step: { when: 0, in: CURVES },
  fields: { when: LEAN, in: CURVES },
  samples: { when: LEAN, in: CURVES },
  readings: { when: 0, in: CURVES },
  listen: { when: LEAN, in: CURVES },
  show: { when: LEAN, in: CURVES },
  derivatives: { when: LEAN, in: CURVES },
  compare: { when: LEAN, in: CURVES },
  card: { when: LEAN + TELLS, in: CURVES },
  vectors: { when: LEAN, in: CURVES },
  table: { when: LEAN },
  labs: { when: LEAN, in: LEARNING },
  task: { when: FRAME, in: LEARNING },
  depth: { when: 0, in: ['gradients'] },
  settings: { when: LEAN, in: LABS },
  solution: { when: FRAME + TELLS, in: LEARNING },
  explanation: { when: LEAN + TELLS, in: LABS },
  details: { when: LEAN, in: LABS },
}

/** The parts that are not on the page. */
export function hiddenParts({
  without,
  present,
  embed,
}: Pick<AppState, 'without' | 'present' | 'embed'>): ReadonlySet<PartName> {
  const why = (present || embed ? LEAN : 0) | (embed ? FRAME : 0) | (without.includes('names') ? TELLS : 0)
  return new Set(partNames.filter((name) => without.includes(name) || PARTS[name].when & why))
}

const LEAN_PARTS = hiddenParts({ without: [], present: false, embed: true })

/** The parts that a view has: those that a frame shows, too, and those of the whole page alone. */
export function partsOf(view: ViewName): {
  readonly everywhere: readonly PartName[]
  readonly page: readonly PartName[]
} {
  const own = partNames.filter((name) => PARTS[name].in?.includes(view) ?? true)
  return { everywhere: own.filter((name) => !LEAN_PARTS.has(name)), page: own.filter((name) => LEAN_PARTS.has(name)) }
}
