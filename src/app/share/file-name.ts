import type { AppState } from '../../state/app-state.ts'
import { curveKeys } from '../../state/curves.ts'

/** Curves that a name holds; more would be too long for some disks. */
const NAMED = 4

/** A name for a file of what is on screen: `activation-lab-step-sigmoid-relu.py`, in letters that every disk and shell takes. */
export function fileName(state: AppState, extension: string): string {
  const keys = curveKeys(state.curves).filter((_, i) => !state.curves[i]?.hidden)
  const curves = keys.slice(0, NAMED).concat(keys.length > NAMED ? [`and-${keys.length - NAMED}-more`] : [])
  const about =
    state.view === 'curves'
      ? curves
      : state.view === 'gradients'
        ? ['gradients', ...curves]
        : ['learning', state.lab, state.task]
  return `${['activation-lab', ...about].join('-').replaceAll(/[^\w-]+/g, '-')}.${extension}`
}
