import { fits, fitted, LENGTHS, unitOf, vectorShapesById } from '../activations/vector-shapes.ts'
import type { VectorShape } from '../activations/vector-function.ts'
import { parseNumber, printNumber } from '../math/number.ts'
import type { AppState, VectorChoice } from './app-state.ts'
import { changedParams, defaultsOf, ENTRY, parseParams } from './curves.ts'
import { quoted, type Problem } from './notice.ts'

/** Largest magnitude of an entry. */
export const MAX_ENTRY = 1e6

/** With the function's own vector and parameters. */
export const choiceOf = ({ id, params, values }: VectorShape): VectorChoice => ({
  id,
  params: defaultsOf(params),
  values,
})

/** A vector that takes the place of the present one where the function or its parameters do not take that. */
export const refitted = (choice: VectorChoice): VectorChoice => {
  const shape = vectorShapesById.get(choice.id)
  return shape ? { ...choice, values: fitted(choice.values, unitOf(shape, choice.params)) } : choice
}

/** What a key of the link comes to. */
interface Parsed {
  readonly state: AppState
  readonly problems: readonly Problem[]
}

/** `vector` of a link. */
export function parseVector(text: string, state: AppState): Parsed {
  const { vector, problems } = choiceFrom(text)
  return { state: { ...state, vector }, problems }
}

/** `v` of a link. After `vector`, without which it means nothing. */
export function parseValues(text: string, state: AppState, all: ReadonlyMap<string, readonly string[]>): Parsed {
  // Of a function that there is none of `vector` has told.
  const told = text === '' || all.get('vector')?.some((one) => one !== '')
  if (!state.vector) return { state, problems: told ? [] : [{ got: quoted(text), used: '', reason: 'alone' }] }
  const { vector, problems } = valuesFrom(text, state.vector)
  return { state: { ...state, vector }, problems }
}

/** `softmax(2)` → the function with its own vector; '' is none. */
function choiceFrom(text: string): { vector: VectorChoice | null; problems: readonly Problem[] } {
  if (text === '') return { vector: null, problems: [] }
  const [, id = '', inside = ''] = ENTRY.exec(text.trim()) ?? []
  const shape = vectorShapesById.get(id.trim())
  if (!shape) return { vector: null, problems: [{ got: quoted(text), used: '', reason: 'unknown-function' }] }
  const problems: Problem[] = []
  const params = parseParams(inside, shape, problems)
  for (const [name, { scale }] of Object.entries(shape.params)) {
    const given = params[name] ?? 0
    if (scale !== 'whole' || Number.isInteger(given)) continue
    params[name] = Math.round(given)
    problems.push({ got: quoted(text), used: printNumber(params[name]), reason: 'out-of-range' })
  }
  return { vector: refitted({ ...choiceOf(shape), params }), problems }
}

/** `1,2,0.5` → the vector that goes into the function, with as many entries as it takes. */
function valuesFrom(text: string, vector: VectorChoice): { vector: VectorChoice; problems: readonly Problem[] } {
  const shape = vectorShapesById.get(vector.id)
  // No more than can be needed to see that there are too many.
  const numbers = text.split(',', LENGTHS[1] + 1).map(parseNumber)
  const problem = (values: readonly number[], reason: Problem['reason']): Problem => ({
    got: quoted(text),
    used: values.map(printNumber).join(','),
    reason,
  })
  const read = numbers.flatMap((x) => (x === undefined || Number.isNaN(x) ? [] : x))
  if (!shape || read.length < numbers.length) return { vector, problems: [problem(vector.values, 'not-a-number')] }
  const unit = unitOf(shape, vector.params)
  const bounded = read.map((x) => Math.max(-MAX_ENTRY, Math.min(MAX_ENTRY, x)))
  const values = fitted(bounded, unit)
  const problems = [
    ...(bounded.some((x, i) => x !== read[i]) ? [problem(values, 'out-of-range')] : []),
    ...(fits(read.length, unit) ? [] : [problem(values, 'wrong-count')]),
  ]
  return { vector: { ...vector, values }, problems }
}

export function printVector({ vector }: Pick<AppState, 'vector'>): string {
  const parts = vector ? changedParams(vectorShapesById.get(vector.id)?.params ?? {}, vector.params) : []
  return vector && parts.length > 0 ? `${vector.id}(${parts.join(',')})` : (vector?.id ?? '')
}

/** '' for the vector that the function has of its own. */
export function printValues({ vector }: Pick<AppState, 'vector'>): string {
  if (!vector) return ''
  const values = vector.values.map(printNumber).join(',')
  return values === choiceFrom(printVector({ vector })).vector?.values.map(printNumber).join(',') ? '' : values
}
