import type { Operator, Tree } from './tree.ts'

/** How tightly an operator binds. Reading and printing share it: that is why one undoes the other. */
export const BINDING: Readonly<Record<Operator, number>> = {
  '||': 2,
  '&&': 3,
  '<': 5,
  '<=': 5,
  '>': 5,
  '>=': 5,
  '==': 5,
  '!=': 5,
  '+': 6,
  '-': 6,
  '*': 7,
  '/': 7,
  '%': 7,
  '^': 9,
}
export const CHOICE = 1
/** Python's `not`; `!` and `~` bind as a minus does. */
export const NOT = 4
export const COMPARISON = 5
/** `2x`: tighter than `/`, so that `1/2x` is 1/(2x); looser than a minus, so that `-2x` is (−2)x. */
export const JUXTAPOSITION = 7.5
export const MINUS = 8
export const ATOM = 10
/** Added to a binding: whatever binds more tightly. */
export const TIGHTER = 0.5

/** A part that binds less than what stands beside it needs parentheses. */
export function bindingOf(tree: Tree): number {
  if (tree.kind === 'choice') return CHOICE
  if (tree.kind === 'unary') return MINUS
  return tree.kind === 'binary' ? BINDING[tree.op] : ATOM
}
