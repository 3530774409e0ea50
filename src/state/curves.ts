import { byId, type Activation } from '../activations/index.ts'
import { parseNumber, printNumber } from '../math/number.ts'
import { MAX_CURVES, type Curve } from './app-state.ts'
import { quoted, type Problem } from './notice.ts'

/**
 * The name of each curve in a link: its id, or `id.2`, `id.3` … for the second, third … of the same function.
 */
export function curveKeys(curves: readonly Pick<Curve, 'id'>[]): readonly string[] {
  const seen = new Map<string, number>()
  return curves.map(({ id }) => {
    const n = (seen.get(id) ?? 0) + 1
    seen.set(id, n)
    return n === 1 ? id : `${id}.${n}`
  })
}

/** An id and what stands in its parentheses. Linear in time: no two parts of it can share a character. */
const ENTRY = /^([^()]*)(?:\((.*)\))?$/s

/** `step,leaky_relu(0.2),silu(beta:2)` → curves, and what was wrong with the text. No text: no curve. */
export function parseCurves(text: string): { curves: readonly Curve[]; problems: readonly Problem[] } {
  const problems: Problem[] = []
  const curves: Curve[] = []
  const entries = text === '' ? [] : split(text)
  for (const entry of entries) {
    if (curves.length === MAX_CURVES) {
      problems.push({ got: `${entries.length}`, used: `${MAX_CURVES}`, reason: 'too-many' })
      break
    }
    const [, id = '', inside = ''] = ENTRY.exec(entry.trim()) ?? []
    const activation = byId.get(id.trim())
    if (!activation) {
      problems.push({ got: quoted(entry), used: '', reason: 'unknown-function' })
      continue
    }
    curves.push({ id: activation.id, params: parseParams(inside, activation, problems), hidden: false })
  }
  return { curves, problems }
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
function parseParams(inside: string, { id, params }: Activation, problems: Problem[]): Record<string, number> {
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
    values[name] = Math.max(parameter.min, Math.min(parameter.max, value))
    if (values[name] !== value) problems.push({ got, used: printNumber(values[name]), reason: 'out-of-range' })
  }
  return values
}

/** Only the parameters that differ from their defaults: by place as long as none is left out before them, else by name. */
export function printCurve({ id, params }: Pick<Curve, 'id' | 'params'>): string {
  const defs = Object.entries(byId.get(id)?.params ?? {})
  const parts: string[] = []
  let gap = false
  for (const [name, { value }] of defs) {
    const mine = params[name] ?? value
    if (Object.is(mine, value)) {
      gap = true
      continue
    }
    parts.push(gap ? `${name}:${printNumber(mine)}` : printNumber(mine))
  }
  return parts.length > 0 ? `${id}(${parts.join(',')})` : id
}
