import type { Definition } from '../activations/activation.ts'
import { difference, power, product, quotient, remainder, sum } from './arithmetic.ts'
import type { Smooth } from './functions.ts'
import { against, between, stepping, within, type Guard, type Traced } from './guards.ts'
import { combined, diagonal, joined, levelAt, negated, type Line } from './lines.ts'
import { set, v, type StepTo } from './registers.ts'
import { chain, choice, compare, constant, extreme, holds, negative, not, parameter, variable } from './steps.ts'

/** How one part of a formula is made from others. */
export interface Operation {
  readonly step: StepTo
  /** The straight lines that it may follow. */
  readonly lines?: readonly Line[]
  /** Where x decides in it; `to` is its register. */
  readonly guards?: (to: number) => readonly Guard[]
}

/** Of what is 1 or 0. */
const TRUTH: readonly Line[] = [levelAt(0), levelAt(1)]

export const x: Operation = { step: variable, lines: [diagonal] }
export const numberOf = (value: number): Operation => ({ step: constant(value) })
export const named = (name: string): Operation => ({ step: parameter(name) })
export const minus = (a: Traced): Operation => ({ step: negative(a.part), lines: negated(a.lines) })
export const notOf = (a: Traced): Operation => ({ step: not(a.part), lines: TRUTH, guards: () => truth(a) })

export const oneOf = (test: Traced, a: Traced, b: Traced): Operation => ({
  step: choice(test.part, a.part, b.part),
  lines: joined(a.lines, b.lines),
  guards: () => truth(test),
})

/** Where what is taken for a truth turns into its opposite; comparisons have said it themselves. */
const truth = (a: Traced): readonly Guard[] => (a.lines === TRUTH ? [] : [against(a, 0)])

const comparison =
  (is: (a: number, b: number) => boolean): Binary =>
  (a, b) => ({ step: compare(a.part, b.part, is), lines: TRUTH, guards: () => [between(a, b)] })

const connective =
  (is: (a: number, b: number) => boolean): Binary =>
  (a, b) => ({ step: compare(a.part, b.part, is), lines: TRUTH, guards: () => [...truth(a), ...truth(b)] })

type Binary = (a: Traced, b: Traced) => Operation

export const binary = {
  '+': (a, b) => ({ step: sum(a.part, b.part), lines: combined('+', a.lines, b.lines) }),
  '-': (a, b) => ({ step: difference(a.part, b.part), lines: combined('-', a.lines, b.lines) }),
  '*': (a, b) => ({ step: product(a.part, b.part), lines: combined('*', a.lines, b.lines) }),
  '/': (a, b) => ({
    step: quotient(a.part, b.part),
    lines: combined('/', a.lines, b.lines),
    guards: () => [against(b, 0)],
  }),
  '%': (a, b) => ({
    step: remainder(a.part, b.part),
    guards: (to) => [
      stepping(
        (r) => Math.floor(v(r, a.part) / v(r, b.part)),
        (r) => v(r, to) === 0,
      ),
    ],
  }),
  '^': (a, b) => ({ step: power(a.part, b.part), guards: () => [against(a, 0)] }),
  '<': comparison((a, b) => a < b),
  '<=': comparison((a, b) => a <= b),
  '>': comparison((a, b) => a > b),
  '>=': comparison((a, b) => a >= b),
  '==': comparison((a, b) => a === b),
  '!=': comparison((a, b) => a !== b),
  '&&': connective((a, b) => holds(a) && holds(b)),
  '||': connective((a, b) => holds(a) || holds(b)),
} satisfies Record<string, Binary>

export const larger: Binary = (a, b) => extremeOf(a, b, 1)
export const smaller: Binary = (a, b) => extremeOf(a, b, -1)

const extremeOf = (a: Traced, b: Traced, sign: 1 | -1): Operation => ({
  step: extreme(a.part, b.part, sign),
  lines: joined(a.lines, b.lines),
  guards: () => [between(a, b)],
})

/** A function of one argument that is not of the catalogue. */
export function elementaryOf(name: string, own: Smooth, u: Traced): Operation {
  const step = chain(u.part, own)
  switch (name) {
    case 'abs':
      return { step, lines: joined(u.lines, negated(u.lines)), guards: () => [against(u, 0)] }
    case 'sign':
      return { step, lines: [levelAt(-1), levelAt(0), levelAt(1)], guards: () => [against(u, 0)] }
    case 'floor':
    case 'ceil':
    case 'round':
      return { step, guards: (to) => [rounding(name === 'round' ? 0.5 : 0, u.part, to)] }
    case 'tan':
      return {
        step,
        guards: () => [
          stepping(
            (r) => Math.floor(v(r, u.part) / Math.PI + 0.5),
            () => false,
          ),
        ],
      }
    default:
      return { step }
  }
}

/** `away` is how far the argument is from the value where it jumps. */
const rounding = (away: number, u: number, to: number): Guard =>
  stepping(
    (r) => v(r, to),
    (r) => Math.abs(v(r, to) - v(r, u)) === away,
  )

const NO_BOUNDS: readonly [string, { min: number; max: number }] = ['', { min: Number.NaN, max: Number.NaN }]

/** A function of the catalogue, with the parameters that stand in `more` and the defaults of the others. */
export function catalogueOf(known: Definition, u: Traced, more: readonly Traced[]): Operation {
  const bounds = Object.entries(known.params)
  const own = Object.fromEntries(bounds.map(([name, { value }]) => [name, value]))
  const run = chain(u.part, {
    f: (y) => known.f(y, own),
    df: (y) => known.df(y, own),
    d2f: (y) => known.d2f(y, own),
  })
  return {
    step: (to) => {
      const step = run(to)
      return (r, at, p) => {
        let sound = true
        more.forEach(({ part }, k) => {
          const [name = '', { min, max }] = bounds[k] ?? NO_BOUNDS
          const value = v(r, part)
          own[name] = value
          sound &&= value >= min && value <= max
        })
        // Beyond its bounds nothing is known of the function.
        if (sound) step(r, at, p)
        else set(r, to, Number.NaN, Number.NaN, Number.NaN)
      }
    },
    guards: () => [within(u, known, own)],
  }
}
