import type { Definition, Parameter } from '../activations/activation.ts'
import { startOf, type Tree } from '../notation/tree.ts'
import { Meaningless, type MeaningFault } from './fault.ts'
import type { Guard } from './guards.ts'
import { callable, spelling, type Callable } from './names.ts'
import * as made from './operations.ts'
import { Parts, type Part } from './parts.ts'
import type { Step } from './registers.ts'

/** A formula as a list of steps without jumps or loops: running it takes the same work for every x. */
export interface Program {
  readonly steps: readonly Step[]
  /** The part that is the whole. */
  readonly result: number
  /** The free names, in the order in which they stand; with the parameter of a function that one is given for. */
  readonly names: ReadonlyMap<string, Parameter | null>
  readonly guards: readonly Guard[]
}

const MOST_NAMES = 6
/** Without dots, and nothing that a library calls a number. */
const FREE_NAME = /^(?!_|(?:inf|infinity|nan|and|or|not|if|else)$)[^.]+$/i
const CONSTANTS: ReadonlyMap<string, number> = new Map([
  ['pi', Math.PI],
  ['π', Math.PI],
  ['PI', Math.PI],
  ['e', Math.E],
])

/** A formula in plain names (`desugared`, `spelled`) as a program, or the first thing in it that has no meaning. */
export function compile(tree: Tree): Program | MeaningFault {
  try {
    return new Compiler().program(tree)
  } catch (e) {
    if (e instanceof Meaningless) return e.fault
    throw e
  }
}

class Compiler {
  readonly #parts = new Parts()
  readonly #names = new Map<string, Parameter | null>()

  program(tree: Tree): Program {
    const { part } = this.#add(tree)
    return { steps: this.#parts.steps, result: part, names: this.#names, guards: this.#parts.guards }
  }

  /** Appends what a tree needs; the part that is its result. */
  #add(tree: Tree): Part {
    const parts = this.#parts
    const { at } = tree
    switch (tree.kind) {
      case 'number':
        if (!Number.isFinite(tree.value)) throw new Meaningless({ kind: 'too-large', at, name: '' })
        return parts.add(at, `number ${tree.value}`, [], made.numberOf(tree.value))
      case 'name':
        return this.#name(tree.name, at)
      case 'unary': {
        const a = this.#add(tree.a)
        return parts.add(at, tree.op, [a], tree.op === '-' ? made.minus(a) : made.notOf(a))
      }
      case 'binary': {
        const [a, b] = [this.#add(tree.a), this.#add(tree.b)]
        return parts.add(at, tree.op, [a, b], made.binary[tree.op](a, b))
      }
      case 'choice': {
        const [test, a, b] = [this.#add(tree.test), this.#add(tree.a), this.#add(tree.b)]
        return parts.add(at, '?', [test, a, b], made.oneOf(test, a, b))
      }
      case 'call':
        return this.#call(called(tree.name, tree.args.length, at), tree.args, at)
    }
  }

  #name(name: string, at: number): Part {
    if (name === 'x') return this.#parts.add(at, 'x', [], made.x)
    const known = CONSTANTS.get(name)
    if (known !== undefined) return this.#parts.add(at, `number ${known}`, [], made.numberOf(known))
    // `sinx` too: as a free name it would make a line that stands still.
    const uncalled = spelling(name) ?? (name.endsWith('x') ? spelling(name.slice(0, -1)) : undefined)
    if (uncalled !== undefined) throw new Meaningless({ kind: 'not-called', at, name: uncalled })
    if (!FREE_NAME.test(name)) throw new Meaningless({ kind: 'unknown-name', at, name })
    if (!this.#names.has(name)) this.#names.set(name, null)
    if (this.#names.size > MOST_NAMES) throw new Meaningless({ kind: 'many-names', at, name, most: MOST_NAMES })
    return this.#parts.add(at, `name ${name}`, [], made.named(name))
  }

  #call(known: Callable, args: readonly Tree[], at: number): Part {
    const { name } = known
    const parts = this.#parts
    const [u, a, b] = args.slice(0, known.kind === 'catalogue' ? 1 : 3).map((arg) => this.#add(arg))
    if (known.kind === 'elementary' && u) return parts.add(at, name, [u], made.elementaryOf(name, known.function, u))
    if (known.kind === 'catalogue' && u) return this.#catalogue(known.function, u, args.slice(1), at)
    if (name === 'max' && u && a) return parts.add(at, name, [u, a], made.larger(u, a))
    if (name === 'min' && u && a) return parts.add(at, name, [u, a], made.smaller(u, a))
    if (name === 'clip' && u && a && b) {
      const low = parts.add(at, 'max', [u, a], made.larger(u, a))
      return parts.add(at, 'min', [low, b], made.smaller(low, b))
    }
    throw new Meaningless({ kind: 'unknown-function', at, name })
  }

  /** A parameter may be any formula without x. A free name that stands alone takes over the parameter's bounds and default. */
  #catalogue(known: Definition, u: Part, more: readonly Tree[], at: number): Part {
    const bounds = Object.values(known.params)
    const given = more.map((tree, i) => {
      const part = this.#add(tree)
      const own = bounds[i]
      const value = this.#parts.valueOf(part)
      const fault = { at: startOf(tree), name: known.id }
      if (!part.still) throw new Meaningless({ kind: 'parameter-of-x', ...fault })
      if (own && value !== undefined && !(value >= own.min && value <= own.max))
        throw new Meaningless({ kind: 'parameter-bounds', ...fault, least: own.min, most: own.max })
      if (own && tree.kind === 'name' && this.#names.get(tree.name) === null) this.#names.set(tree.name, own)
      return part
    })
    return this.#parts.add(at, known.id, [u, ...given], made.catalogueOf(known, u, given))
  }
}

/** The function of a call, which has as many arguments as it may have. */
function called(name: string, args: number, at: number): Callable {
  const known = callable(name)
  if (!known) throw new Meaningless({ kind: 'unknown-function', at, name })
  const least = known.kind === 'several' ? known.count : 1
  const most = known.kind === 'catalogue' ? 1 + Object.keys(known.function.params).length : least
  if (args < least || args > most) throw new Meaningless({ kind: 'arguments', at, name, least, most })
  return known
}
