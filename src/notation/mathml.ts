import { printNumber } from '../math/number.ts'
import { ATOM, BINDING, bindingOf, COMPARISON, TIGHTER } from './binding.ts'
import { casesOf } from './cases.ts'
import { desugared } from './desugar.ts'
import { print } from './print.ts'
import { functionName, nameOf, SIGNS, type Symbols } from './symbols.ts'
import { textbook } from './textbook.ts'
import type { Tree } from './tree.ts'
import { escaped } from './xml.ts'

/** A formula as MathML, the inside of a `<math>`: `head` = the formula. */
export function mathml(head: string, tree: Tree, symbols: Symbols): string {
  return `<mrow>${head}<mo>=</mo>${new Writer(symbols).written(textbook(desugared(tree)))}</mrow>`
}

/** `f(x)` or `f′(x)`. */
export function applied(name: string, prime = false): string {
  const head = `<mi>${escaped(name)}</mi>`
  return `<mrow>${prime ? `<msup>${head}<mo>′</mo></msup>` : head}${fenced('<mi>x</mi>')}</mrow>`
}

const fenced = (inside: string): string => `<mrow><mo>(</mo>${inside}<mo>)</mo></mrow>`
const row = (...parts: readonly string[]): string => `<mrow>${parts.join('')}</mrow>`
const sign = (text: string): string => `<mo>${text}</mo>`
const TIMES = sign('·')
const SLASH = '<mo lspace="0" rspace="0">/</mo>'
/** For those who listen; nothing is seen. */
const INVISIBLE_TIMES = sign('&#8290;')
const THIN_SPACE = '<mspace width="0.17em"></mspace>'
const APPLIED = sign('&#8289;')

class Writer {
  readonly #symbols: Symbols
  /** In an exponent or a fraction, where a fraction is written with a slash: lines across lines are too small to read. */
  #small = false

  constructor(symbols: Symbols) {
    this.#symbols = symbols
  }

  written(tree: Tree): string {
    switch (tree.kind) {
      case 'number':
        return `<mn>${printNumber(tree.value)}</mn>`
      case 'name':
        return nameOf(tree.name, this.#symbols)
      case 'unary':
        return tree.op === '-'
          ? row(sign('−'), this.#inside(tree.a, BINDING['*'], true))
          : row(sign('¬'), this.#inside(tree.a, ATOM))
      case 'call':
        return this.#call(tree.name, tree.args)
      case 'choice':
        return this.#cases(tree)
      case 'binary':
        return this.#binary(tree)
    }
  }

  /** In parentheses if it binds less; also if it begins with a minus, where `later` says that something stands before it. */
  #inside(tree: Tree, least: number, later = false): string {
    const text = this.written(tree)
    return bindingOf(tree) < least || (later && startsWithMinus(tree)) ? fenced(text) : text
  }

  #inSmall(tree: Tree): string {
    const outer = this.#small
    this.#small = true
    const text = this.written(tree)
    this.#small = outer
    return text
  }

  #binary(tree: Extract<Tree, { kind: 'binary' }>): string {
    const { op, a, b } = tree
    const own = BINDING[op]
    if (op === '^') return this.#power(a, b)
    if (op === '/')
      return this.#small
        ? row(this.#inside(a, own), SLASH, this.#inside(b, own + TIGHTER))
        : `<mfrac>${this.#inSmall(a)}${this.#inSmall(b)}</mfrac>`
    if (op === '*') return row(this.#inside(a, own), this.#times(a, b), this.#inside(b, own, true))
    if (op === '&&') {
      const chain = this.#chain(a, b)
      if (chain !== null) return chain
    }
    // A sum of sums and a conjunction of conjunctions need no parentheses; all others group to the left, and comparisons not at all.
    const right = op === '+' || op === '&&' || op === '||' ? own : own + TIGHTER
    const left = own === COMPARISON ? right : own
    const isArithmetic = own > COMPARISON
    return row(this.#inside(a, left), sign(SIGNS[op] ?? op), this.#inside(b, right, isArithmetic))
  }

  /** a < x and x < b as a < x < b. */
  #chain(a: Tree, b: Tree): string | null {
    if (a.kind !== 'binary' || b.kind !== 'binary' || BINDING[a.op] !== COMPARISON || BINDING[b.op] !== COMPARISON)
      return null
    if (a.op[0] !== b.op[0] || a.op === '!=' || print(a.b) !== print(b.a)) return null
    const [first, middle, last] = [a.a, a.b, b.b].map((part) => this.#inside(part, COMPARISON + TIGHTER))
    return row(first ?? '', sign(SIGNS[a.op] ?? a.op), middle ?? '', sign(SIGNS[b.op] ?? b.op), last ?? '')
  }

  #power(a: Tree, b: Tree): string {
    const exponent = this.#inSmall(b)
    const isCount = b.kind === 'number' && Number.isInteger(b.value) && b.value > 1
    const name = a.kind === 'call' && a.args.length === 1 ? functionName(a.name) : undefined
    if (isCount && name !== undefined && a.kind === 'call')
      return row(`<msup>${name}${exponent}</msup>`, APPLIED, this.#arguments(a.args))
    // A root or another exponent would run into this one.
    const isLoose = a.kind === 'call' && (a.name === 'exp' || a.name === 'sqrt' || a.name === 'cbrt')
    return `<msup>${isLoose ? fenced(this.written(a)) : this.#inside(a, ATOM)}${exponent}</msup>`
  }

  /** Nothing between factors where nobody can misread it. */
  #times(a: Tree, b: Tree): string {
    const [last, first] = [lastFactor(a), firstFactor(b)]
    const digits = last.kind === 'number'
    if (first.kind === 'number' || startsWithMinus(b)) return TIMES
    if (digits && first.kind === 'binary' && first.op === '/') return TIMES
    if (bindingOf(b) < BINDING['*']) return last.kind === 'call' ? THIN_SPACE : INVISIBLE_TIMES
    const isLong = (part: Tree): boolean =>
      part.kind === 'call' || (part.kind === 'name' && />..+</.test(nameOf(part.name, this.#symbols)))
    return isLong(last) || isLong(first) ? THIN_SPACE : INVISIBLE_TIMES
  }

  #arguments(args: readonly Tree[]): string {
    return fenced(args.map((arg) => this.written(arg)).join(sign(',')))
  }

  #call(name: string, args: readonly Tree[]): string {
    const [only] = args
    if (only && args.length === 1) {
      if (name === 'exp') return `<msup><mi>e</mi>${this.#inSmall(only)}</msup>`
      if (name === 'sqrt') return `<msqrt>${this.written(only)}</msqrt>`
      if (name === 'cbrt') return `<mroot>${this.written(only)}<mn>3</mn></mroot>`
      if (name === 'abs') return row(sign('|'), this.written(only), sign('|'))
      if (name === 'floor') return row(sign('⌊'), this.written(only), sign('⌋'))
      if (name === 'ceil') return row(sign('⌈'), this.written(only), sign('⌉'))
    }
    return row(functionName(name) ?? `<mi>${name}</mi>`, APPLIED, this.#arguments(args))
  }

  /** A large brace with one line a case. */
  #cases(tree: Tree): string {
    const lines = casesOf(tree).map(
      ({ value, when }) =>
        `<mtr><mtd>${this.written(value)}</mtd><mtd>${when ? this.written(when) : '<mtext>else</mtext>'}</mtd></mtr>`,
    )
    // Not every device has a font with a brace that grows: it is drawn by the style sheet.
    return `<mtable class="cases" displaystyle="true">${lines.join('')}</mtable>`
  }
}

/** Whether the first thing that is seen is a minus. */
function startsWithMinus(tree: Tree): boolean {
  if (tree.kind === 'unary') return tree.op === '-'
  if (tree.kind !== 'binary' || tree.op === '/' || tree.op === '^') return false
  return bindingOf(tree.a) >= BINDING[tree.op] && startsWithMinus(tree.a)
}

/** What is seen first and last of a product. */
function firstFactor(tree: Tree): Tree {
  return tree.kind === 'binary' && (tree.op === '*' || tree.op === '^') ? firstFactor(tree.a) : tree
}
function lastFactor(tree: Tree): Tree {
  if (tree.kind === 'unary') return lastFactor(tree.a)
  return tree.kind === 'binary' && tree.op === '*' ? lastFactor(tree.b) : tree
}
