import { memory, type ArangeError } from '../../math/arange.ts'
import { printPython } from '../../math/number.ts'
import type { Plot } from '../../plot/plot.ts'
import type { AppState } from '../../state/app-state.ts'

/** What is worth saying about a grid, in the order in which it is said. */
export type GridFact =
  | { readonly kind: 'error'; readonly error: ArangeError }
  /** start and stop are the same. */
  | { readonly kind: 'empty' }
  /** The step leads away from stop. */
  | { readonly kind: 'away'; readonly down: boolean }
  | { readonly kind: 'samples'; readonly count: number; readonly first: number; readonly last: number }
  /** The usual case: stop is not among the samples. */
  | { readonly kind: 'stop-left-out'; readonly stop: number }
  /** Rounding has made room for one sample at stop or beyond. */
  | { readonly kind: 'stop-reached'; readonly last: number; readonly stop: number; readonly down: boolean }
  | { readonly kind: 'descending' }
  /** The step is lost in rounding: all samples are the same number. */
  | { readonly kind: 'stuck'; readonly start: number }
  /** The step is wider than the stretch. */
  | { readonly kind: 'single' }
  /** NumPy would fill this much memory. */
  | { readonly kind: 'memory'; readonly size: string }

/** From this many bytes on memory is worth a word: an array that a laptop would feel. */
const HEAVY = 2 ** 27

export function gridFacts({ grid, error }: Plot, { start, stop, step }: AppState): readonly GridFact[] {
  if (error) return [{ kind: 'error', error }]
  if (!grid) return []
  const { length: count } = grid
  if (count === 0) return start === stop ? [{ kind: 'empty' }] : [{ kind: 'away', down: step < 0 }]
  const last = grid.at(count - 1)
  const reached = step > 0 ? last >= stop : last <= stop
  const facts: GridFact[] = [
    { kind: 'samples', count, first: start, last },
    reached ? { kind: 'stop-reached', last, stop, down: step < 0 } : { kind: 'stop-left-out', stop },
  ]
  if (grid.delta < 0) facts.push({ kind: 'descending' })
  if (count === 1) facts.push({ kind: 'single' })
  else if (last === start) facts.push({ kind: 'stuck', start })
  if (count * 8 >= HEAVY) facts.push({ kind: 'memory', size: memory(count * 8) })
  return facts
}

/** `np.arange(-5.0, 5.0, 0.1)`, or with integers where all three are: `np.arange(-5, 5, 2)`. */
export function arangeCall(state: AppState): string {
  const print = printerOf(state)
  return `np.arange(${print(state.start)}, ${print(state.stop)}, ${print(state.step)})`
}

/** The most samples that are listed one by one. */
const LISTED = 8

/** `[-5, -3, -1, 1, 3]`; null where there are too many to list. */
export function arangeList({ grid }: Plot, state: AppState): string | null {
  if (!grid || grid.length > LISTED) return null
  const samples = Array.from({ length: grid.length }, (_, i) => grid.at(i))
  return `[${samples.map(printerOf(state)).join(', ')}]`
}

/** How Python prints the numbers of this grid: as integers if its three arguments are. */
export function printerOf({ start, stop, step }: AppState): (x: number) => string {
  const whole = [start, stop, step].every((x) => Number.isSafeInteger(x) && !Object.is(x, -0))
  return whole ? String : printPython
}
