import { Meaningless } from './fault.ts'
import type { Guard, Traced } from './guards.ts'
import { levelOf } from './lines.ts'
import type { Operation } from './operations.ts'
import { registers, v, type Step } from './registers.ts'

/** The most parts that a formula may have, those that are the same counted once: it bounds the work of each evaluation. */
const MOST_PARTS = 100

/** What is known of a part whatever x is. */
export interface Part extends Traced {
  /** Does not change with x. */
  readonly still: boolean
  /** Made of numbers alone. */
  readonly literal: boolean
}

/** A formula on its way to a program: of parts that are the same one is made. */
export class Parts {
  readonly steps: Step[] = []
  readonly guards: Guard[] = []
  readonly #made = new Map<string, Part>()

  /** `key` and `from`, the parts that it is made of, tell whether it is the same as another. `at` is its place in the text. */
  add(at: number, key: string, from: readonly Part[], { step, lines = [], guards }: Operation): Part {
    const same = [key, ...from.map(({ part }) => part)].join(' ')
    const before = this.#made.get(same)
    if (before) return before
    const to = this.steps.length
    if (to >= MOST_PARTS) throw new Meaningless({ kind: 'many-parts', at, name: '', most: MOST_PARTS })
    const still = key !== 'x' && from.every((one) => one.still)
    const literal = still && !key.startsWith('name ') && from.every((one) => one.literal)
    const made = { part: to, still, literal, lines: still ? [levelOf(to)] : lines }
    this.#made.set(same, made)
    this.steps.push(still ? level(step(to), to) : step(to))
    if (!still) this.guards.push(...(guards?.(to) ?? []))
    return made
  }

  /** The value of a part that is made of numbers alone. */
  valueOf({ part, literal }: Part): number | undefined {
    if (!literal) return undefined
    const r = registers(this.steps.length)
    for (const step of this.steps) step(r, 0, {})
    return v(r, part)
  }
}

/** What does not change with x has no derivatives, whatever the rules for what does would say at its value. */
const level =
  (step: Step, to: number): Step =>
  (r, x, p) => {
    step(r, x, p)
    r.d[to] = 0
    r.h[to] = 0
  }
