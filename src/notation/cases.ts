import { print } from './print.ts'
import { partsOf, type Operator, type Tree } from './tree.ts'

/** One line of a definition by cases. */
export interface Case {
  readonly value: Tree
  /** Where it holds; null for what the other lines leave, if that cannot be said in short. */
  readonly when: Tree | null
}

type Comparison = Extract<Tree, { kind: 'binary' }>

const at = 0
const OPPOSITE: Readonly<Partial<Record<Operator, Operator>>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '==': '!=',
  '!=': '==',
  '&&': '||',
  '||': '&&',
}
const MIRRORED: Readonly<Partial<Record<Operator, Operator>>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '==': '==',
  '!=': '!=',
}

/** `a ? b : c ? d : e` as lines that exclude each other: code takes the first that holds, a reader may look at any. */
export function casesOf(tree: Tree): readonly Case[] {
  const cases: Case[] = []
  const left: Tree[] = []
  let rest = tree
  for (; rest.kind === 'choice'; rest = rest.b) {
    const { test, a: value } = rest
    cases.push({ value, when: isPlain(test) ? (between([...left, test], true) ?? test) : test })
    left.push(opposite(test))
  }
  const when = left.every(isPlain) ? (between(left) ?? left.reduce(both)) : null
  return [...cases, { value: rest, when }]
}

/** A condition without choices in it: it may be repeated, and the text stays short. */
const isPlain = (tree: Tree): boolean => tree.kind !== 'choice' && partsOf(tree).every(isPlain)

const both = (a: Tree, b: Tree): Tree => ({ kind: 'binary', op: '&&', a, b, at })

function opposite(tree: Tree): Tree {
  if (tree.kind === 'unary' && tree.op === '!') return tree.a
  const op = tree.kind === 'binary' ? OPPOSITE[tree.op] : undefined
  if (tree.kind !== 'binary' || op === undefined) return { kind: 'unary', op: '!', a: tree, at: tree.at }
  if (tree.op === '&&' || tree.op === '||') return { ...tree, op, a: opposite(tree.a), b: opposite(tree.b) }
  return comparison({ ...tree, op }) ?? { ...tree, op }
}

/** Comparisons of one part with others as the shortest condition: `x ≤ 6` and `x > 0` are 0 < x ≤ 6. Null where that does not go;
 * with `known`, also where limits are not numbers, whose order nobody knows. */
function between(conditions: readonly Tree[], known = false): Tree | null {
  const all = conditions.map(comparison)
  const [one] = all
  if (!one || !all.every((c) => c !== null && print(c.a) === print(one.a))) return null
  const comparisons = all.filter((c) => c !== null)
  if (known && comparisons.some(({ b }) => Number.isNaN(numberOf(b)))) return null
  const ends = (first: string): Comparison[] | null => tightest(comparisons.filter(({ op }) => op.startsWith(first)))
  const [lows, highs] = [ends('>'), ends('<')]
  if (!lows || !highs) return null
  const except = comparisons.filter(({ op }) => op === '!=')
  const [low, high] = [lows, highs].map(([end]) => end && without(end, except))
  const equal = comparisons.filter(({ op }) => op === '==')
  const others = except.filter(({ b }) => ![low, high].some((end) => end && print(end.b) === print(b)))
  if (equal.length > 0) return equal.length === 1 ? (equal[0] ?? null) : null
  if (low && high && low.op === '>=' && high.op === '<=' && print(low.b) === print(high.b)) return { ...low, op: '==' }
  const least: Tree | undefined = low && high ? { ...low, op: MIRRORED[low.op] ?? low.op, a: low.b, b: low.a } : low
  const parts = [least, high, ...others].filter((part) => part !== undefined)
  return parts.reduce<Tree | null>((sofar, part) => (sofar ? both(sofar, part) : part), null)
}

/** With the part that is compared, which is not a number, on the left. */
function comparison(tree: Tree): Comparison | null {
  const mirrored = tree.kind === 'binary' ? MIRRORED[tree.op] : undefined
  if (tree.kind !== 'binary' || mirrored === undefined) return null
  return Number.isNaN(numberOf(tree.a)) ? tree : { ...tree, op: mirrored, a: tree.b, b: tree.a }
}

/** The one limit that holds for all; null where that is not known. */
function tightest(limits: readonly Comparison[]): Comparison[] | null {
  const [first, ...more] = limits
  if (!first) return []
  if (more.every(({ op, b }) => op === first.op && print(b) === print(first.b))) return [first]
  if (limits.some(({ b }) => Number.isNaN(numberOf(b)))) return null
  const sign = first.op.startsWith('>') ? 1 : -1
  // Of two at the same place the one that leaves it out.
  const tight = limits.toSorted((l, r) => sign * (numberOf(r.b) - numberOf(l.b)) || l.op.length - r.op.length)
  return tight.slice(0, 1)
}

/** `x ≥ 0` without `x = 0` is `x > 0`. */
const without = (end: Comparison, except: readonly Comparison[]): Comparison =>
  except.some(({ b }) => print(b) === print(end.b)) ? { ...end, op: end.op.startsWith('>') ? '>' : '<' } : end

/** NaN for what is no number. */
function numberOf(tree: Tree): number {
  if (tree.kind === 'unary' && tree.op === '-') return -numberOf(tree.a)
  return tree.kind === 'number' ? tree.value : Number.NaN
}
