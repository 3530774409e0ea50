import { BINDING, CHOICE, COMPARISON, JUXTAPOSITION, MINUS, NOT, TIGHTER } from './binding.ts'
import { INFIX, tokenAt, type Token } from './tokens.ts'
import type { Operator, Tree } from './tree.ts'

/** A token that cannot stand where it stands. */
export class Unexpected extends Error {
  readonly at: number
  constructor({ at }: Token) {
    super('unexpected')
    this.at = at
  }
}

/** Reads by how tightly operators bind (V. Pratt, Top Down Operator Precedence, 1973): two calls deep for each parenthesis. */
export class Reader {
  readonly #text: string
  /** The next token, not yet taken. */
  #next: Token
  /** A number, raised digits or a closing parenthesis has just been taken: what follows may be multiplied without a sign. */
  #multiplies = false
  /** Between two bars, so that the next bar is the closing one. */
  #inBars = false

  constructor(text: string) {
    this.#text = text
    this.#next = tokenAt(text, 0)
  }

  formula(): Tree {
    const tree = this.#expression(CHOICE)
    this.#expect('end')
    return tree
  }

  #take(): Token {
    const taken = this.#next
    this.#multiplies = taken.kind === 'number' || taken.kind === 'raised' || taken.kind === ')'
    this.#next = tokenAt(this.#text, taken.at + taken.text.length)
    return taken
  }

  #expect(kind: string): Token {
    if (this.#next.kind !== kind) throw new Unexpected(this.#next)
    return this.#take()
  }

  /** As much as is held together by operators that bind at least so tightly. */
  #expression(least: number): Tree {
    let a = this.#operand(least)
    for (;;) {
      const longer = this.#continued(a, least)
      if (!longer) return a
      a = longer
    }
  }

  #operand(least: number): Tree {
    if (this.#next.kind === 'not' && least > NOT) throw new Unexpected(this.#next)
    const { kind, text, at } = this.#take()
    switch (kind) {
      case 'number':
        return { kind: 'number', value: Number(text), at }
      case 'name':
        return this.#next.kind === '(' ? { kind: 'call', name: text, args: this.#args(), at } : { kind, name: text, at }
      case '-':
        return { kind: 'unary', op: '-', a: this.#expression(MINUS), at }
      case '+':
        return this.#expression(MINUS)
      case '!':
      case '~':
        return { kind: 'unary', op: '!', a: this.#expression(MINUS), at }
      case 'not':
        return { kind: 'unary', op: '!', a: this.#expression(NOT), at }
      case '(':
        return this.#closed(')', false)
      case '|':
        return { kind: 'call', name: 'abs', args: [this.#closed('|', true)], at }
      default:
        throw new Unexpected({ kind, text, at })
    }
  }

  /** What stands before a closing sign. */
  #closed(sign: string, bars: boolean): Tree {
    const outer = this.#inBars
    this.#inBars = bars
    const tree = this.#expression(CHOICE)
    this.#inBars = outer
    this.#expect(sign)
    return tree
  }

  #args(): readonly Tree[] {
    const args: Tree[] = []
    const outer = this.#inBars
    this.#inBars = false
    this.#expect('(')
    while (this.#next.kind !== ')') {
      if (args.length > 0) this.#expect(',')
      args.push(this.#expression(CHOICE))
    }
    this.#inBars = outer
    this.#expect(')')
    return args
  }

  /** `a` and what follows it as one; nothing where what follows does not bind so tightly. */
  #continued(a: Tree, least: number): Tree | undefined {
    const { kind, at } = this.#next
    if (kind === '?' || kind === 'if') return least > CHOICE ? undefined : this.#choice(a)
    if (kind === 'raised') {
      if (least > BINDING['^']) return undefined
      return { kind: 'binary', op: '^', a, b: { kind: 'number', value: Number(lowered(this.#take().text)), at }, at }
    }
    if (this.#multiplies && (kind === 'name' || kind === '('))
      return least > JUXTAPOSITION ? undefined : { kind: 'binary', op: '*', a, b: this.#expression(MINUS), at }
    const op = this.#operator()
    if (op === undefined || BINDING[op] < least) return undefined
    this.#take()
    if (BINDING[op] === COMPARISON) return this.#comparison(a, op, at)
    return { kind: 'binary', op, a, b: this.#expression(op === '^' ? MINUS : BINDING[op] + TIGHTER), at }
  }

  #operator(): Operator | undefined {
    const { kind } = this.#next
    return this.#inBars && kind.startsWith('|') ? undefined : INFIX.get(kind)
  }

  /** `test ? a : b`, or as Python has it `a if test else b`. */
  #choice(first: Tree): Tree {
    const { kind, at } = this.#take()
    const second = this.#expression(kind === '?' ? CHOICE : CHOICE + TIGHTER)
    this.#expect(kind === '?' ? ':' : 'else')
    const b = this.#expression(CHOICE)
    return kind === '?'
      ? { kind: 'choice', test: first, a: second, b, at }
      : { kind: 'choice', test: second, a: first, b, at }
  }

  /** a < b < c is (a < b) && (b < c). Only a number or name may stand in the middle: it is written twice. */
  #comparison(a: Tree, op: Operator, at: number): Tree {
    const b = this.#expression(COMPARISON + TIGHTER)
    const first: Tree = { kind: 'binary', op, a, b, at }
    const more = this.#operator()
    if (more === undefined || BINDING[more] !== COMPARISON) return first
    if (b.kind !== 'name' && b.kind !== 'number') throw new Unexpected(this.#next)
    const second = this.#take().at
    const c = this.#expression(COMPARISON + TIGHTER)
    const third = this.#operator()
    if (third !== undefined && BINDING[third] === COMPARISON) throw new Unexpected(this.#next)
    return { kind: 'binary', op: '&&', a: first, b: { kind: 'binary', op: more, a: b, b: c, at: second }, at: second }
  }
}

/** `¹²` → `12` */
const lowered = (raised: string): string => raised.replace(/./g, (digit) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)))
