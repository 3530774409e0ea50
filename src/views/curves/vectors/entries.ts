import type { VectorShape } from '../../../activations/vector-function.ts'
import { fits, unitOf, vectorShapesById } from '../../../activations/vector-shapes.ts'
import type { AppState, VectorChoice } from '../../../state/app-state.ts'
import { choiceOf, refitted } from '../../../state/vector.ts'

/** What a person can do to the vector and its function; all pure. */

/** What a bar can be dragged to. */
export const BAR = 5

const withVector = (state: AppState, change: (vector: VectorChoice) => VectorChoice): AppState =>
  state.vector ? { ...state, vector: change(state.vector) } : state

/** A number in the place of one entry. */
export const withEntry = (state: AppState, at: number, value: number): AppState =>
  withVector(state, (vector) => ({ ...vector, values: vector.values.map((x, i) => (i === at ? value : x)) }))

/** A parameter set, and the vector made to fit it. */
export const withVectorParam = (state: AppState, name: string, value: number): AppState =>
  withVector(state, (vector) => refitted({ ...vector, params: { ...vector.params, [name]: value } }))

/** Another function. The vector goes along as far as it fits, unless it is the one that the function before had of its own. */
export function withFunction(state: AppState, shape: VectorShape): AppState {
  const { vector } = state
  const fresh = choiceOf(shape)
  const before = vector && vectorShapesById.get(vector.id)
  if (!vector || !before || before.values.join() === vector.values.join()) return { ...state, vector: fresh }
  // A temperature that both have stays.
  const kept = Object.keys(shape.params).map((name) => [name, vector.params[name] ?? fresh.params[name] ?? 0] as const)
  return { ...state, vector: refitted({ ...fresh, params: Object.fromEntries(kept), values: vector.values }) }
}

/** One entry more or less; of halves one in each, of groups a whole group. Null where there is no room. */
export function resized(vector: VectorChoice, by: -1 | 1): VectorChoice | null {
  const shape = vectorShapesById.get(vector.id)
  if (!shape) return null
  const { values } = vector
  const unit = unitOf(shape, vector.params)
  if (!fits(values.length + by * unit, unit)) return null
  const zeros = Array.from({ length: unit }, () => 0)
  if (shape.layout === 'halves') {
    const n = values.length / 2
    const [a, b] = [values.slice(0, n), values.slice(n)]
    return { ...vector, values: by > 0 ? [...a, 0, ...b, 0] : [...a.slice(0, -1), ...b.slice(0, -1)] }
  }
  return { ...vector, values: by > 0 ? [...values, ...zeros] : values.slice(0, -unit) }
}

/** What an entry is for: the output that it belongs to, from 0, and the letter of its half. */
export interface Role {
  readonly output: number
  readonly part: 'value' | 'gate' | 'member'
  /** a or b, with a number; '' where there are no halves. */
  readonly letter: string
}

/** Null where an entry belongs to all outputs. */
export function roleOf(shape: VectorShape, params: VectorChoice['params'], length: number, at: number): Role | null {
  if (shape.layout === 'single') return null
  if (shape.layout === 'groups') {
    return { output: Math.floor(at / unitOf(shape, params)), part: 'member', letter: '' }
  }
  const n = length / 2
  const first = at < n
  const output = at % n
  return {
    output,
    part: (shape.gate === 'first') === first ? 'gate' : 'value',
    letter: indexed(first ? 'a' : 'b', output),
  }
}

/** `x₁` for the entry in place 0. */
export const indexed = (letter: string, at: number): string => letter + String.fromCharCode(0x2081 + at)
