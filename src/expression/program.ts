import { numbersById } from '../activations/numbers.ts'
import type { Numbers, Params } from '../activations/activation.ts'
import { partsOf, type Tree } from '../notation/tree.ts'
import { elementary, several, type Smooth } from './functions.ts'

/** Value, first and second derivative with respect to x of every part of a formula; made once, used again for each x. */
export interface Registers {
  readonly v: Float64Array
  readonly d: Float64Array
  readonly h: Float64Array
}

/** Computes one part from the parts before it. */
type Step = (r: Registers, x: number, p: Params) => void

/** Two parts whose order decides which branch is taken, both straight lines in x: where they meet there may be a break. */
export interface Guard {
  readonly a: number
  readonly b: number
}

/** A formula as a list of steps without jumps or loops: running it takes the same work for every x. The last part is the result. */
export interface Program {
  readonly steps: readonly Step[]
  /** The free names, in the order in which they stand. */
  readonly names: readonly string[]
  readonly guards: readonly Guard[]
}

/** What is wrong with a formula that can be read, and where. */
export interface MeaningFault {
  readonly kind:
    | 'unknown-function'
    | 'arguments'
    | 'not-called'
    | 'many-names'
    | 'many-parts'
    | 'parameter-of-x'
    | 'too-large'
  readonly at: number
  readonly name: string
}

const MOST_NAMES = 6
const MOST_PARTS = 300
const CONSTANTS: Readonly<Record<string, number>> = { pi: Math.PI, π: Math.PI, e: Math.E }

class Fault extends Error {
  readonly fault: MeaningFault
  constructor(fault: MeaningFault) {
    super(fault.kind)
    this.fault = fault
  }
}

/** A formula in plain names (`desugared`) as a program, or the first thing in it that has no meaning. */
export function compile(tree: Tree): Program | MeaningFault {
  try {
    return new Compiler().program(tree)
  } catch (e) {
    if (e instanceof Fault) return e.fault
    throw e
  }
}

/** What is known of a part whatever x is. */
interface Part {
  readonly at: number
  /** Does not change with x. */
  readonly constant: boolean
  /** The straight lines in x that it follows, one piece after another: itself, or those of the branches it is chosen from. */
  readonly lines: readonly number[]
}

/** So many pairs of lines are looked at where two parts meet. */
const MOST_LINES = 8

class Compiler {
  readonly #steps: Step[] = []
  readonly #parts: Part[] = []
  readonly #names: string[] = []
  readonly #guards: Guard[] = []

  program(tree: Tree): Program {
    this.#add(tree)
    return { steps: this.#steps, names: this.#names, guards: this.#guards }
  }

  /** Appends the steps of a tree; the register of its result. */
  #add(tree: Tree): number {
    switch (tree.kind) {
      case 'number': {
        const { value, at } = tree
        if (!Number.isFinite(value)) throw new Fault({ kind: 'too-large', at, name: '' })
        return this.#put(tree, [], constant(value))
      }
      case 'name':
        return this.#name(tree.name, tree)
      case 'unary': {
        const a = this.#add(tree.a)
        return this.#put(tree, [a], tree.op === '-' ? negative(a) : not(a), tree.op === '-')
      }
      case 'binary': {
        const a = this.#add(tree.a)
        const b = this.#add(tree.b)
        if (COMPARISONS.has(tree.op)) this.#guard(a, b)
        if (tree.op === '/' && !this.#parts[b]?.constant) this.#guard(b, this.#put(tree, [], constant(0)))
        return this.#put(tree, [a, b], OPERATORS[tree.op](a, b), this.#isStraight(tree.op, a, b))
      }
      case 'choice': {
        const [test = 0, a = 0, b = 0] = partsOf(tree).map((part) => this.#add(part))
        return this.#oneOf(this.#put(tree, [test, a, b], choice(test, a, b)), [a, b])
      }
      case 'call':
        return this.#call(tree.name, tree.args, tree)
    }
  }

  #put(tree: Tree, from: readonly number[], step: (to: number) => Step, straight = false): number {
    const to = this.#steps.length
    if (to >= MOST_PARTS) throw new Fault({ kind: 'many-parts', at: tree.at, name: String(MOST_PARTS) })
    const fixed = from.every((i) => this.#parts[i]?.constant)
    const isLine = fixed || (straight && from.every((i) => this.#parts[i]?.lines.includes(i)))
    this.#parts.push({ at: tree.at, constant: fixed, lines: isLine ? [to] : [] })
    this.#steps.push(step(to))
    return to
  }

  /** A part that is one of several: where it is straight it follows one of their lines. */
  #oneOf(to: number, from: readonly number[]): number {
    const part = this.#parts[to]
    if (part && part.lines.length === 0)
      this.#parts[to] = { ...part, lines: from.flatMap((i) => this.#parts[i]?.lines ?? []).slice(0, MOST_LINES) }
    return to
  }

  #isStraight(op: string, a: number, b: number): boolean {
    if (op === '+' || op === '-') return true
    const [left, right] = [this.#parts[a]?.constant ?? false, this.#parts[b]?.constant ?? false]
    return (op === '*' && (left || right)) || (op === '/' && right)
  }

  /** Only where straight lines meet is found. */
  #guard(a: number, b: number): void {
    for (const one of this.#parts[a]?.lines ?? [])
      for (const other of this.#parts[b]?.lines ?? []) this.#guards.push({ a: one, b: other })
  }

  #name(name: string, tree: Tree): number {
    if (name === 'x') {
      const to = this.#put(tree, [], variable)
      this.#parts[to] = { at: tree.at, constant: false, lines: [to] }
      return to
    }
    const known = Object.hasOwn(CONSTANTS, name) ? CONSTANTS[name] : undefined
    if (known !== undefined) return this.#put(tree, [], constant(known))
    const isFunction = Object.hasOwn(elementary, name) || Object.hasOwn(several, name) || numbersById.has(name)
    if (isFunction || name.includes('.'))
      throw new Fault({ kind: isFunction ? 'not-called' : 'unknown-function', at: tree.at, name })
    if (!this.#names.includes(name)) this.#names.push(name)
    if (this.#names.length > MOST_NAMES) throw new Fault({ kind: 'many-names', at: tree.at, name: String(MOST_NAMES) })
    return this.#put(tree, [], parameter(name))
  }

  #call(name: string, args: readonly Tree[], tree: Tree): number {
    const own = Object.hasOwn(elementary, name) ? elementary[name] : undefined
    const count = Object.hasOwn(several, name) ? several[name] : undefined
    const catalogue = numbersById.get(name)
    const [least, most] = own
      ? [1, 1]
      : count !== undefined
        ? [count, count]
        : [1, 1 + Object.keys(catalogue?.params ?? {}).length]
    if (!own && count === undefined && !catalogue) throw new Fault({ kind: 'unknown-function', at: tree.at, name })
    if (args.length < least || args.length > most) throw new Fault({ kind: 'arguments', at: tree.at, name })
    const [u = 0, ...more] = args.map((arg) => this.#add(arg))
    if (own) {
      if (name === 'abs' || name === 'sign') this.#guard(u, this.#put(tree, [], constant(0)))
      return this.#put(
        tree,
        [u],
        chain(u, () => own),
      )
    }
    const [v = 0, w = 0] = more
    if (name === 'max' || name === 'min') return this.#extreme(name, u, v, tree)
    if (name === 'clip') return this.#extreme('min', this.#extreme('max', u, v, tree), w, tree)
    return catalogue ? this.#catalogue(catalogue, u, more, tree) : u
  }

  #extreme(name: 'max' | 'min', a: number, b: number, tree: Tree): number {
    this.#guard(a, b)
    return this.#oneOf(this.#put(tree, [a, b], extreme(a, b, name === 'max' ? 1 : -1)), [a, b])
  }

  #catalogue(activation: Numbers, u: number, more: readonly number[], tree: Tree): number {
    for (const i of more)
      if (!this.#parts[i]?.constant)
        throw new Fault({ kind: 'parameter-of-x', at: this.#parts[i]?.at ?? tree.at, name: activation.id })
    const names = Object.keys(activation.params)
    const defaults = Object.fromEntries(names.map((name) => [name, activation.params[name]?.value ?? 0]))
    // Breaks of the function at its defaults; other parameters may move them, and then they are found by sampling only.
    if (more.length === 0)
      for (const { x } of activation.breaks(defaults)) this.#guard(u, this.#put(tree, [], constant(x)))
    const own = { ...defaults }
    const step = chain(u, () => ({
      f: (y) => activation.f(y, own),
      df: (y) => activation.df(y, own),
      d2f: (y) => activation.d2f(y, own),
    }))
    return this.#put(tree, [u, ...more], (to) => {
      const run = step(to)
      return (r, x, p) => {
        more.forEach((i, k) => {
          const name = names[k] ?? ''
          const bounds = activation.params[name]
          if (bounds) own[name] = Math.max(bounds.min, Math.min(bounds.max, r.v[i] ?? bounds.value))
        })
        run(r, x, p)
      }
    })
  }
}

// ---- the steps

const set = (r: Registers, to: number, v: number, d: number, h: number): void => {
  r.v[to] = v
  r.d[to] = d
  r.h[to] = h
}
const v = (r: Registers, i: number): number => r.v[i] ?? Number.NaN
const d = (r: Registers, i: number): number => r.d[i] ?? Number.NaN
const h = (r: Registers, i: number): number => r.h[i] ?? Number.NaN
/** A factor of 0 in a derivative means that a part does not change: it stays 0 whatever it is multiplied with. */
const by = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a * b)

const variable =
  (to: number): Step =>
  (r, x) =>
    set(r, to, x, 1, 0)
const constant =
  (value: number) =>
  (to: number): Step =>
  (r) =>
    set(r, to, value, 0, 0)
const parameter =
  (name: string) =>
  (to: number): Step =>
  (r, _, p) =>
    set(r, to, p[name] ?? Number.NaN, 0, 0)
const negative =
  (a: number) =>
  (to: number): Step =>
  (r) =>
    set(r, to, -v(r, a), -d(r, a), -h(r, a))
const not =
  (a: number) =>
  (to: number): Step =>
  (r) =>
    set(r, to, v(r, a) === 0 ? 1 : 0, 0, 0)
const choice =
  (test: number, a: number, b: number) =>
  (to: number): Step =>
  (r) => {
    const from = v(r, test) !== 0 && !Number.isNaN(v(r, test)) ? a : b
    set(r, to, v(r, from), d(r, from), h(r, from))
  }
/** g(u): g′ u′ and g″ u′² + g′ u″. */
const chain =
  (u: number, of: () => Smooth) =>
  (to: number): Step => {
    const { f, df, d2f } = of()
    return (r) => {
      const at = v(r, u)
      const [u1, u2] = [d(r, u), h(r, u)]
      const g1 = u1 === 0 && u2 === 0 ? 0 : df(at)
      const g2 = u1 === 0 ? 0 : d2f(at)
      set(r, to, f(at), by(g1, u1), by(g2, u1 * u1) + by(g1, u2))
    }
  }
/** The larger (sign 1) or smaller one; half-way between their slopes where they are the same, as JAX and torch.maximum have it. */
const extreme =
  (a: number, b: number, sign: 1 | -1) =>
  (to: number): Step =>
  (r) => {
    const [va, vb] = [v(r, a), v(r, b)]
    if (Number.isNaN(va) || Number.isNaN(vb)) set(r, to, Number.NaN, Number.NaN, Number.NaN)
    else if (va === vb) set(r, to, va, (d(r, a) + d(r, b)) / 2, (h(r, a) + h(r, b)) / 2)
    else {
      const from = sign * (va - vb) > 0 ? a : b
      set(r, to, v(r, from), d(r, from), h(r, from))
    }
  }

type Binary = (a: number, b: number) => (to: number) => Step

const compare =
  (holds: (a: number, b: number) => boolean): Binary =>
  (a, b) =>
  (to) =>
  (r) =>
    set(r, to, holds(v(r, a), v(r, b)) ? 1 : 0, 0, 0)

const truth = (u: number): boolean => u !== 0 && !Number.isNaN(u)
const COMPARISONS: ReadonlySet<string> = new Set(['<', '<=', '>', '>=', '==', '!='])

const OPERATORS: Readonly<Record<Extract<Tree, { kind: 'binary' }>['op'], Binary>> = {
  '+': (a, b) => (to) => (r) => set(r, to, v(r, a) + v(r, b), d(r, a) + d(r, b), h(r, a) + h(r, b)),
  '-': (a, b) => (to) => (r) => set(r, to, v(r, a) - v(r, b), d(r, a) - d(r, b), h(r, a) - h(r, b)),
  '*': (a, b) => (to) => (r) =>
    set(
      r,
      to,
      v(r, a) * v(r, b),
      by(d(r, a), v(r, b)) + by(v(r, a), d(r, b)),
      by(h(r, a), v(r, b)) + 2 * by(d(r, a), d(r, b)) + by(v(r, a), h(r, b)),
    ),
  '/': (a, b) => (to) => (r) => {
    const q = v(r, a) / v(r, b)
    const q1 = (d(r, a) - by(q, d(r, b))) / v(r, b)
    set(r, to, q, q1, (h(r, a) - 2 * by(q1, d(r, b)) - by(q, h(r, b))) / v(r, b))
  },
  // As Python and NumPy have it: the result has the sign of b.
  '%': (a, b) => (to) => (r) => set(r, to, v(r, a) - v(r, b) * Math.floor(v(r, a) / v(r, b)), d(r, a), h(r, a)),
  '^': power,
  '<': compare((a, b) => a < b),
  '<=': compare((a, b) => a <= b),
  '>': compare((a, b) => a > b),
  '>=': compare((a, b) => a >= b),
  '==': compare((a, b) => a === b),
  '!=': compare((a, b) => a !== b),
  '&&': compare((a, b) => truth(a) && truth(b)),
  '||': compare((a, b) => truth(a) || truth(b)),
}

/** aᵇ: by the rule of powers where b stands still, else as exp(b ln a). */
function power(a: number, b: number): (to: number) => Step {
  return (to) => (r) => {
    const [u, n] = [v(r, a), v(r, b)]
    const value = u ** n
    if (d(r, b) === 0 && h(r, b) === 0) {
      const g1 = by(n, u ** (n - 1))
      const g2 = by(n * (n - 1), u ** (n - 2))
      set(r, to, value, by(g1, d(r, a)), by(g2, d(r, a) * d(r, a)) + by(g1, h(r, a)))
      return
    }
    const log = Math.log(u)
    const w1 = by(d(r, b), log) + by(n, d(r, a) / u)
    const w2 = by(h(r, b), log) + 2 * by(d(r, b), d(r, a) / u) + by(n, (h(r, a) - (d(r, a) * d(r, a)) / u) / u)
    set(r, to, value, by(value, w1), by(value, w1 * w1 + w2))
  }
}
