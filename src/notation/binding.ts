import type { Operator, Tree } from './tree.ts'

/** How tightly an operator binds, as grammar.peggy reads it: tests/notation/print.test.ts holds the two together. */
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
const CHOICE = 1
export const COMPARISON = 5
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
