import type { Numbers, Parameter } from '../activations/activation.ts'
import { numbersById } from '../activations/numbers.ts'
import { isTyped, textOf } from '../expression/id.ts'
import { isFault, typed as read } from '../expression/typed.ts'
import { parseNumber, printNumber } from '../math/number.ts'
import { MAX_CURVES, type Curve } from './app-state.ts'
import { quoted, quotedAt, type Problem } from './notice.ts'

/** What stands for a typed function where a link names curves; its text stands in a key of its own. */
export const TYPED = 'expr'

export { isTyped }

/** The function of a curve, of the catalogue or typed. */
export function functionOf(id: string): Numbers | undefined {
  if (!isTyped(id)) return numbersById.get(id)
  const made = read(textOf(id))
  return !made || isFault(made) ? undefined : made
}

/**
 * The name of each curve in a link: its id, or `id.2`, `id.3` … for the second, third … of the same function; `expr`, `expr.2` … for
 * typed ones.
 */
export function curveKeys(curves: readonly Pick<Curve, 'id'>[]): readonly string[] {
  const seen = new Map<string, number>()
  return curves.map(({ id }) => {
    const name = isTyped(id) ? TYPED : id
    const n = (seen.get(name) ?? 0) + 1
    seen.set(name, n)
    return n === 1 ? name : `${name}.${n}`
  })
}

/** The place in the legend of the curve of this key; the first one where there is none. */
export const placeOfKey = (curves: readonly Pick<Curve, 'id'>[], key: string): number =>
  Math.max(0, curveKeys(curves).indexOf(key))

/** With each parameter as it is defined. */
export const curveOf = ({ id, params }: Numbers): Curve => ({ id, params: defaultsOf(params), hidden: false })

export const defaultsOf = (params: Numbers['params']): Record<string, number> =>
  Object.fromEntries(Object.entries(params).map(([name, { value }]) => [name, value]))

/** From where to where a parameter may go. */
export const boundsOf = ({ min, max, reach }: Parameter): readonly [min: number, max: number] =>
  reach === undefined ? [min, max] : [Math.min(min, -reach), Math.max(max, reach)]

/** An id and what stands in its parentheses. Linear in time: no two parts of it can share a character. */
export const ENTRY = /^([^()]*)(?:\((.*)\))?$/s

/** A place in the legend that the next typed function takes. */
const PLACE: Curve = { id: TYPED, params: {}, hidden: false }

/**
 * `step,leaky_relu(0.2),expr,silu(beta:2)` and the texts of typed functions → curves, and what was wrong. No text: no curve. A typed
 * function stands where `expr` keeps a place for it, else at the end.
 */
export function parseCurves(
  text: string,
  typed: readonly string[],
): { curves: readonly Curve[]; problems: readonly Problem[]; typedProblems: readonly Problem[] } {
  const { places, problems: named } = parseNamed(text)
  const typedProblems: Problem[] = []
  const made = typed.slice(0, MAX_CURVES).map((one) => parseTyped(one, typedProblems))
  const lone = places.filter((curve) => curve === PLACE).length - made.length
  const curves = places.flatMap((curve) => (curve === PLACE ? (made.shift() ?? []) : curve))
  const problems = lone > 0 ? [...named, { got: TYPED, used: '', reason: 'alone' } as const] : named
  const all = [...curves, ...made.flatMap((curve) => curve ?? [])]
  const count = all.length + typed.length - Math.min(typed.length, MAX_CURVES)
  if (count > MAX_CURVES) typedProblems.push({ got: `${count}`, used: `${MAX_CURVES}`, reason: 'too-many' })
  return { curves: all.slice(0, MAX_CURVES), problems, typedProblems }
}

/** `a*tanh(b*x);a:2` → a curve; null for a text that is no formula. */
function parseTyped(text: string, problems: Problem[]): Curve | null {
  const end = text.indexOf(';')
  const formula = (end < 0 ? text : text.slice(0, end)).trim()
  const made = read(formula)
  if (!made) {
    problems.push({ got: quoted(formula), used: '', reason: 'unread' })
    return null
  }
  if (isFault(made)) {
    const reason = made.kind === 'too-long' ? 'too-long' : 'bad-formula'
    problems.push({ got: reason === 'too-long' ? quoted(formula) : quotedAt(formula, made.at), used: '', reason })
    return null
  }
  const inside = end < 0 ? '' : text.slice(end + 1)
  return { id: made.id, params: parseParams(inside, { ...made, id: TYPED }, problems), hidden: false }
}

/** `f` of a link. */
function parseNamed(text: string): { places: readonly Curve[]; problems: readonly Problem[] } {
  const problems: Problem[] = []
  const curves: Curve[] = []
  const entries = text === '' ? [] : split(text)
  for (const entry of entries) {
    if (curves.length === MAX_CURVES) {
      problems.push({ got: `${entries.length}`, used: `${MAX_CURVES}`, reason: 'too-many' })
      break
    }
    const [, id = '', inside = ''] = ENTRY.exec(entry.trim()) ?? []
    if (id.trim() === TYPED) {
      curves.push(PLACE)
      continue
    }
    const activation = numbersById.get(id.trim())
    if (!activation) {
      problems.push({ got: quoted(entry), used: '', reason: 'unknown-function' })
      continue
    }
    curves.push({ id: activation.id, params: parseParams(inside, activation, problems), hidden: false })
  }
  return { places: curves, problems }
}

/** At the commas that are in no parentheses. */
function split(text: string): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const c = text[i]
    if (c === '(') depth++
    else if (c === ')') depth = Math.max(0, depth - 1)
    else if (c === ',' && depth === 0) {
      parts.push(text.slice(from, i))
      from = i + 1
    }
  }
  return [...parts, text.slice(from)]
}

/**
 * `0.2` by place or `beta:2` by name, the first of two for the same parameter; what cannot be read keeps its default, what is
 * out of bounds the nearest bound.
 */
export function parseParams(
  inside: string,
  { id, params }: Pick<Numbers, 'id' | 'params'>,
  problems: Problem[],
): Record<string, number> {
  const names = Object.keys(params)
  const values = Object.fromEntries(Object.entries(params).map(([name, { value }]) => [name, value]))
  const given = new Set<string>()
  for (const [place, part] of (inside.trim() === '' ? [] : inside.split(',')).entries()) {
    const colon = part.indexOf(':')
    const name = colon < 0 ? names[place] : part.slice(0, colon).trim()
    const parameter = name !== undefined && Object.hasOwn(params, name) ? params[name] : undefined
    const got = quoted(`${id}(${part.trim()})`)
    if (name === undefined || !parameter) {
      problems.push({ got, used: id, reason: 'unknown-parameter' })
      continue
    }
    if (given.has(name)) {
      problems.push({ got, used: printNumber(values[name] ?? parameter.value), reason: 'repeated' })
      continue
    }
    given.add(name)
    const value = parseNumber(part.slice(colon + 1))
    if (value === undefined || Number.isNaN(value)) {
      problems.push({ got, used: printNumber(parameter.value), reason: 'not-a-number' })
      continue
    }
    const [min, max] = boundsOf(parameter)
    values[name] = Math.max(min, Math.min(max, value))
    if (values[name] !== value) problems.push({ got, used: printNumber(values[name]), reason: 'out-of-range' })
  }
  return values
}

/** `f` of a link: typed functions keep their places only where something else comes after them. */
export function printNamed(curves: readonly Curve[]): string {
  const last = curves.findLastIndex(({ id }) => !isTyped(id))
  return curves
    .slice(0, last + 1)
    .map((curve) => (isTyped(curve.id) ? TYPED : printCurve(curve)))
    .join(',')
}

/** The texts of the typed functions, each for an `expr` of its own. */
export const printTyped = (curves: readonly Curve[]): readonly string[] =>
  curves
    .filter(({ id }) => isTyped(id))
    .map(({ id, params }) => {
      const parts = changedParams(functionOf(id)?.params ?? {}, params, true)
      return parts.length > 0 ? `${textOf(id)};${parts.join(',')}` : textOf(id)
    })

/** Only the parameters that differ from their defaults. */
export function printCurve({ id, params }: Pick<Curve, 'id' | 'params'>): string {
  const parts = changedParams(functionOf(id)?.params ?? {}, params, isTyped(id))
  return parts.length > 0 ? `${id}(${parts.join(',')})` : id
}

/** The parameters that differ: by place as long as none is left out before them, else by name; or all by name. */
export function changedParams(defined: Numbers['params'], params: Curve['params'], byName = false): readonly string[] {
  const parts: string[] = []
  let gap = byName
  for (const [name, { value }] of Object.entries(defined)) {
    const mine = params[name] ?? value
    if (Object.is(mine, value)) {
      gap = true
      continue
    }
    parts.push(gap ? `${name}:${printNumber(mine)}` : printNumber(mine))
  }
  return parts
}
