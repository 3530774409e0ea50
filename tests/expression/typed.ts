import type { Params } from '../../src/activations/activation.ts'
import { custom, type Custom, type Fault } from '../../src/expression/custom.ts'
import { isFault } from '../../src/expression/typed.ts'

/** The function of a text that is a formula. */
export function typed(text: string): Custom {
  const made = custom(text)
  if (isFault(made)) throw new Error(`${text}: ${made.kind} at ${made.at}`)
  return made
}

/** What is wrong with a text that is none. */
export function faultOf(text: string): Fault {
  const made = custom(text)
  if (!isFault(made)) throw new Error(`${text} is a formula`)
  return made
}

export const defaults = ({ params }: Custom): Params =>
  Object.fromEntries(Object.entries(params).map(([name, { value }]) => [name, value]))

/** Its value at x, with every free name 1. */
export const at = (text: string, x: number): number => typed(text).f(x, defaults(typed(text)))
