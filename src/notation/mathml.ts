import { printNumber } from '../math/number.ts'
import { desugared } from './desugar.ts'
import { bindingOf } from './binding.ts'
import type { Tree } from './tree.ts'

/** How names are written: `negative_slope` → `a`, `t_l` → t with the index l. */
type Symbols = Readonly<Record<string, string>>

const SUM = 6
const PRODUCT = 7
const POWER = 9
const ATOM = 10

/** Functions that a textbook names otherwise than code does. */
const FUNCTIONS: Readonly<Record<string, string>> = {
  sigmoid: 'σ',
  log: 'ln',
  atan: 'arctan',
  asin: 'arcsin',
  acos: 'arccos',
}
const COMPARISONS: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '<=': '≤',
  '>': '&gt;',
  '>=': '≥',
  '==': '=',
  '!=': '≠',
  '&&': '∧',
  '||': '∨',
}
const OPPOSITE: Readonly<Record<string, string>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '==': '!=',
  '!=': '==',
}

/** A formula as MathML, the inside of a `<math>`: `head` = the formula. */
export function mathml(head: string, tree: Tree, symbols: Symbols): string {
  return `<mrow>${head}<mo>=</mo>${write(textbook(desugared(tree)), symbols)}</mrow>`
}

/** `f(x)` or `f′(x)`. */
export const applied = (name: string, prime = false): string =>
  `<mrow>${prime ? `<msup><mi>${name}</mi><mo>′</mo></msup>` : `<mi>${name}</mi>`}${fenced('<mi>x</mi>')}</mrow>`

/** What code writes with a function of its own, and a textbook with plain ones. */
function textbook(tree: Tree): Tree {
  const { at } = tree
  switch (tree.kind) {
    case 'number':
    case 'name':
      return tree
    case 'unary':
      return { ...tree, a: textbook(tree.a) }
    case 'binary':
      return { ...tree, a: textbook(tree.a), b: textbook(tree.b) }
    case 'choice':
      return { ...tree, test: textbook(tree.test), a: textbook(tree.a), b: textbook(tree.b) }
    case 'call': {
      const args = tree.args.map(textbook)
      const [a] = args
      const one: Tree = { kind: 'number', value: 1, at }
      if (tree.name === 'expm1' && a)
        return { kind: 'binary', op: '-', a: { kind: 'call', name: 'exp', args: [a], at }, b: one, at }
      if (tree.name === 'log1p' && a)
        return { kind: 'call', name: 'log', args: [{ kind: 'binary', op: '+', a: one, b: a, at }], at }
      return { ...tree, args }
    }
  }
}

function write(tree: Tree, symbols: Symbols): string {
  const plain = (part: Tree): string => write(part, symbols)
  const inside = (part: Tree, least: number): string => (bindingOf(part) < least ? fenced(plain(part)) : plain(part))
  switch (tree.kind) {
    case 'number':
      return `<mn>${printNumber(tree.value)}</mn>`
    case 'name':
      return nameOf(tree.name, symbols)
    case 'unary':
      return tree.op === '-'
        ? `<mrow><mo>−</mo>${inside(tree.a, PRODUCT)}</mrow>`
        : `<mrow><mo>¬</mo>${inside(tree.a, ATOM)}</mrow>`
    case 'call':
      return callOf(tree.name, tree.args, symbols)
    case 'choice':
      return cases(tree, symbols)
    case 'binary': {
      const { op, a, b } = tree
      if (op === '/') return `<mfrac>${plain(a)}${plain(b)}</mfrac>`
      if (op === '^') return `<msup>${inside(a, ATOM)}${plain(b)}</msup>`
      if (op === '+') return `<mrow>${inside(a, SUM)}<mo>+</mo>${inside(b, SUM)}</mrow>`
      if (op === '-') return `<mrow>${inside(a, SUM)}<mo>−</mo>${inside(b, PRODUCT)}</mrow>`
      if (op === '*') return `<mrow>${inside(a, PRODUCT)}${times(a, b)}${inside(b, PRODUCT)}</mrow>`
      if (op === '%') return `<mrow>${inside(a, PRODUCT)}<mo>mod</mo>${inside(b, POWER)}</mrow>`
      const least = op === '||' ? 3 : op === '&&' ? 4 : SUM
      return `<mrow>${inside(a, least)}<mo>${COMPARISONS[op] ?? op}</mo>${inside(b, least)}</mrow>`
    }
  }
}

/** Nothing between factors, unless a number follows. */
function times(a: Tree, b: Tree): string {
  if (startsWithNumber(b)) return '<mo>·</mo>'
  const tight = a.kind === 'number' || a.kind === 'name'
  return tight && b.kind !== 'call' ? '<mo>&#8290;</mo>' : '<mspace width="0.17em"></mspace>'
}

const startsWithNumber = (tree: Tree): boolean =>
  tree.kind === 'number' || (tree.kind === 'binary' && (tree.op === '*' || tree.op === '^') && startsWithNumber(tree.a))

function nameOf(name: string, symbols: Symbols): string {
  const [symbol = name, index] =
    (Object.hasOwn(symbols, name) ? symbols[name] : name === 'pi' ? 'π' : name)?.split('_') ?? []
  return index ? `<msub><mi>${symbol}</mi><mi>${index}</mi></msub>` : `<mi>${symbol}</mi>`
}

function callOf(name: string, args: readonly Tree[], symbols: Symbols): string {
  const all = args.map((arg) => write(arg, symbols))
  const [only = ''] = all
  if (name === 'exp') return `<msup><mi>e</mi>${only}</msup>`
  if (name === 'sqrt') return `<msqrt>${only}</msqrt>`
  if (name === 'abs') return `<mrow><mo>|</mo>${only}<mo>|</mo></mrow>`
  return `<mrow><mi>${FUNCTIONS[name] ?? name}</mi><mo>&#8289;</mo>${fenced(all.join('<mo>,</mo>'))}</mrow>`
}

const fenced = (inside: string): string => `<mrow><mo>(</mo>${inside}<mo>)</mo></mrow>`

/** A large brace with one row a case; the last row's condition is what the others leave. */
function cases(tree: Tree, symbols: Symbols): string {
  const rows: { value: Tree; when: string }[] = []
  const left: Tree[] = []
  let rest = tree
  while (rest.kind === 'choice') {
    rows.push({ value: rest.a, when: write(rest.test, symbols) })
    left.push(rest.test)
    rest = rest.b
  }
  rows.push({ value: rest, when: remaining(left, symbols) })
  const table = rows
    .map(({ value, when }) => `<mtr><mtd>${write(value, symbols)}</mtd><mtd>${when}</mtd></mtr>`)
    .join('')
  return `<mrow><mo>{</mo><mtable columnalign="left">${table}</mtable></mrow>`
}

/** Where none of the tests holds: `x > 0` leaves `x ≤ 0`; `x ≤ −3` and `x ≥ 3` leave `−3 < x < 3`. */
function remaining(tests: readonly Tree[], symbols: Symbols): string {
  const [first, second] = tests.map(opposite)
  if (tests.length === 1 && first) return write(first, symbols)
  if (tests.length === 2 && first?.kind === 'binary' && second?.kind === 'binary') {
    const [low, high] = first.op.startsWith('>') ? [first, second] : [second, first]
    const between = low.op.startsWith('>') && high.op.startsWith('<') && same(low.a, high.a)
    if (between && same(low.b, high.b)) return write({ ...low, op: '==' }, symbols)
    if (between) {
      const [a, x, b] = [low.b, low.a, high.b].map((part) => write(part, symbols))
      const sign = (op: string): string => `<mo>${op.endsWith('=') ? '≤' : '&lt;'}</mo>`
      return `<mrow>${a}${sign(low.op)}${x}${sign(high.op)}${b}</mrow>`
    }
  }
  return '<mo>…</mo>'
}

function opposite(tree: Tree): Tree {
  const op = tree.kind === 'binary' ? OPPOSITE[tree.op] : undefined
  return tree.kind === 'binary' && op !== undefined
    ? ({ ...tree, op } as Tree)
    : { kind: 'unary', op: '!', a: tree, at: tree.at }
}

const same = (a: Tree, b: Tree): boolean => write(a, {}) === write(b, {})
