import type { AppState } from '../state/app-state.ts'
import { partNames, type PartName } from '../state/parts.ts'

/** When a part is left out besides by its name: there is no room for it before an audience and in a frame, or only in a frame; it tells names. */
const LEAN = 1
const FRAME = 2
const TELLS = 4

const WHEN: Readonly<Record<PartName, number>> = {
  views: LEAN,
  undo: 0,
  share: LEAN + TELLS,
  legend: 0,
  add: LEAN + TELLS,
  options: TELLS,
  names: 0,
  examples: LEAN + TELLS,
  range: 0,
  step: 0,
  fields: LEAN,
  samples: LEAN,
  readings: 0,
  listen: LEAN,
  show: LEAN,
  derivatives: LEAN,
  compare: LEAN,
  card: LEAN + TELLS,
  vectors: LEAN,
  table: LEAN,
  labs: LEAN,
  task: FRAME,
  depth: 0,
  settings: LEAN,
  solution: FRAME + TELLS,
  explanation: LEAN + TELLS,
  details: LEAN,
}

/** The parts that are not on the page. */
export function hiddenParts({
  without,
  present,
  embed,
}: Pick<AppState, 'without' | 'present' | 'embed'>): ReadonlySet<PartName> {
  const why = (present || embed ? LEAN : 0) | (embed ? FRAME : 0) | (without.includes('names') ? TELLS : 0)
  return new Set(partNames.filter((name) => without.includes(name) || WHEN[name] & why))
}
