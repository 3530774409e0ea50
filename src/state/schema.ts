import { printNumber } from '../math/number.ts'
import { viewNames, type AppState, type Lang, type Order, type Theme } from './app-state.ts'
import { curveKeys, parseCurves, printNamed, printTyped, TYPED } from './curves.ts'
import { key, printSwitch, readIn, readNumber, readOneOf, readSwitch, type Key, type Read } from './key.ts'
import { labKeys } from './lab-keys.ts'
import { defaultLab } from './lab-state.ts'
import { quoted, type Notice } from './notice.ts'
import { parsePair, printPair } from './pair.ts'
import { partNames } from './parts.ts'
import { parseValues, parseVector, printValues, printVector } from './vector.ts'

/** The note's comparison plot with ReLU added. */
export const defaultState: AppState = Object.freeze({
  view: 'curves',
  curves: Object.freeze(parseCurves('step,sigmoid,relu', []).curves),
  start: -5,
  stop: 5,
  step: 0.1,
  y: Object.freeze([-0.1, 1.1] as const),
  d: Object.freeze([0] as const),
  x: null,
  log: false,
  pair: null,
  saturation: null,
  vector: null,
  points: false,
  join: true,
  ...defaultLab,
  guide: null,
  without: Object.freeze([]),
  present: false,
  lang: null,
  theme: null,
  embed: false,
  rest: Object.freeze([]),
})

function readY(text: string): Read<AppState['y']> {
  if (text === 'auto') return { value: 'auto' }
  const [lo, hi, ...more] = text.split(',').map(readNumber)
  if (!lo || !hi || more.length > 0) return { reason: 'malformed' }
  if ('reason' in lo) return lo
  if ('reason' in hi) return hi
  return lo.value < hi.value ? { value: [lo.value, hi.value] } : { reason: 'malformed' }
}

/** A word as ids are: which of them there are is known where they are used. */
const readWord = (text: string): Read<string> => (/^[a-z0-9-]+$/.test(text) ? { value: text } : { reason: 'malformed' })

function readOrders(text: string): Read<readonly Order[]> {
  const wanted = new Set(text.split(','))
  const orders = ([0, 1, 2] as const).filter((order) => wanted.has(String(order)))
  return orders.length > 0 && orders.length === wanted.size ? { value: orders } : { reason: 'malformed' }
}

const printY = (y: AppState['y']): string => (y === 'auto' ? y : y.map(printNumber).join(','))

/** Largest threshold of |f′| below which a curve counts as saturated. */
export const MAX_SATURATION = 10

const printOptional = (x: number | null): string => (x === null ? '' : printNumber(x))

/** Every key that a link can hold, in the order in which they are written. */
const KEYS: ReadonlyMap<string, Key> = new Map<string, Key>([
  ['view', key('view', readOneOf(viewNames), (v) => v)],
  ['f', { parse: parseF, print: ({ curves }) => printNamed(curves) }],
  [
    TYPED,
    {
      parse: parseTypedOnly,
      print: ({ curves }) => printTyped(curves).join(),
      printAll: ({ curves }) => printTyped(curves),
    },
  ],
  ['hide', { parse: parseHide, print: printHide }],
  ['start', key('start', readNumber, printNumber)],
  ['stop', key('stop', readNumber, printNumber)],
  ['step', key('step', readNumber, printNumber)],
  ['y', key('y', readY, printY)],
  ['d', key('d', readOrders, (d) => d.join(','))],
  ['x', key('x', readNumber, printOptional)],
  ['log', key('log', readSwitch, printSwitch)],
  // After the curves.
  ['pair', { parse: parsePair, print: printPair }],
  ['saturation', key('saturation', readIn(0, MAX_SATURATION), printOptional)],
  ['vector', { parse: parseVector, print: printVector }],
  // After the function.
  ['v', { parse: parseValues, print: printValues }],
  ['points', key('points', readSwitch, printSwitch)],
  ['join', key('join', readSwitch, printSwitch)],
  ...labKeys,
  ['guide', key('guide', readWord, (v) => v ?? '')],
  ['without', { parse: parseWithout, print: ({ without }) => without.join(',') }],
  ['present', key('present', readSwitch, printSwitch)],
  ['lang', key('lang', readOneOf<Lang>(['en', 'ko']), (v) => v ?? '')],
  ['theme', key('theme', readOneOf<Theme>(['light', 'dark']), (v) => v ?? '')],
  ['embed', key('embed', readSwitch, printSwitch)],
])

function parseF(text: string, state: AppState, all: Parameters<Key['parse']>[2]): ReturnType<Key['parse']> {
  const { curves, problems } = parseCurves(text, all.get(TYPED) ?? [])
  const used = curves.length > 0 || text === '' ? curves : defaultState.curves
  const names = [printNamed(used), ...printTyped(used)].join(',')
  return {
    state: { ...state, curves: used },
    problems: problems.map((p) => (p.used === '' ? { ...p, used: names } : p)),
  }
}

/** What `f` has not placed already: without `f` they come after the default's curves. */
function parseTypedOnly(_: string, state: AppState, all: Parameters<Key['parse']>[2]): ReturnType<Key['parse']> {
  const { curves, typedProblems } = parseCurves(all.get('f')?.[0] ?? printNamed(state.curves), all.get(TYPED) ?? [])
  return { state: all.has('f') ? state : { ...state, curves }, problems: typedProblems }
}

/** Runs after `f`, whatever the order in the link. */
function parseHide(text: string, state: AppState): ReturnType<Key['parse']> {
  const names = new Set(text === '' ? [] : text.split(','))
  const keys = curveKeys(state.curves)
  const unknown = [...names].filter((name) => !keys.includes(name))
  return {
    state: { ...state, curves: state.curves.map((c, i) => ({ ...c, hidden: names.has(keys[i] ?? '') })) },
    problems: unknown.slice(0, 1).map(() => ({
      got: quoted(unknown.join(',')),
      used: keys.filter((k) => names.has(k)).join(','),
      reason: 'unknown-function',
    })),
  }
}

/** What is not known hides nothing, and shows nothing that the others hide. In one order, each once: one state has one link. */
function parseWithout(text: string, state: AppState): ReturnType<Key['parse']> {
  const names = new Set(text === '' ? [] : text.split(','))
  const without = partNames.filter((name) => names.delete(name))
  const unknown = names.size === 0 ? [] : [quoted([...names].join(','))]
  return {
    state: { ...state, without },
    problems: unknown.map((got) => ({ got, used: without.join(','), reason: 'not-one-of' })),
  }
}

function printHide({ curves }: AppState): string {
  const keys = curveKeys(curves)
  return keys.filter((_, i) => curves[i]?.hidden).join(',')
}

/**
 * The state that a link's query describes, `?` or not, and what had to be corrected. Takes any string and never throws.
 */
export function parseLink(search: string): { state: AppState; notices: readonly Notice[] } {
  const found = new Map<string, string[]>()
  const rest: string[] = []
  const repeated: { name: string; text: string }[] = []
  const notices: Notice[] = []
  for (const pair of search.replace(/^\?/, '').split('&')) {
    if (pair === '') continue
    const at = pair.indexOf('=')
    const name = decoded(at < 0 ? pair : pair.slice(0, at))
    const text = at < 0 ? '' : decoded(pair.slice(at + 1))
    const known = KEYS.get(name)
    const before = found.get(name)
    if (!known) rest.push(pair)
    else if (!before) found.set(name, [text])
    else if (known.printAll) before.push(text)
    else repeated.push({ name, text })
  }
  let state: AppState = { ...defaultState, rest }
  for (const [name, { parse }] of KEYS) {
    const [text] = found.get(name) ?? []
    if (text === undefined) continue
    const result = parse(text, state, found)
    state = result.state
    for (const problem of result.problems) notices.push({ key: name, ...problem })
  }
  // Only now is it known what the first of them came to.
  const used = new Map([...KEYS].map(([name, { print }]) => [name, quoted(print(state))]))
  for (const { name, text } of repeated)
    notices.push({ key: name, got: quoted(text), used: used.get(name) ?? '', reason: 'repeated' })
  return { state, notices }
}

/** What each key of the default state would print: what need not be written. */
const DEFAULTS: ReadonlyMap<string, string> = new Map([...KEYS].map(([name, { print }]) => [name, print(defaultState)]))

/** The one query of a state, without `?`: only what differs from the default, in the keys' order; '' for the default. */
export function printLink(state: AppState): string {
  const parts: string[] = []
  for (const [name, { print, printAll }] of KEYS) {
    const texts = printAll ? printAll(state) : [print(state)]
    for (const text of texts) if (text !== DEFAULTS.get(name)) parts.push(`${name}=${encoded(text)}`)
  }
  return [...parts, ...state.rest].join('&')
}

/** Percent escapes undone; a broken one stays as it stands. A plus is a plus: `1e+21`. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Only what would break a query is escaped: links are read by people too. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/%(?:2C|2F|3A|3B|3F|28|29)/g, decodeURIComponent)
