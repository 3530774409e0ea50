import { printNumber } from '../math/number.ts'
import type { Tree } from './tree.ts'

/** How tightly an operator binds; a part that binds less needs parentheses. */
const BINDING = {
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
} as const
const CHOICE = 1
const NOT = 4
const MINUS = 8
const ATOM = 10

export function bindingOf(tree: Tree): number {
  if (tree.kind === 'choice') return CHOICE
  if (tree.kind === 'unary') return tree.op === '-' ? MINUS : NOT
  return tree.kind === 'binary' ? BINDING[tree.op] : ATOM
}

/** The shortest text that reads back to the same tree; with `space` round operators, for people. */
export function print(tree: Tree, space: '' | ' ' = ''): string {
  const inside = (part: Tree, least: number): string =>
    bindingOf(part) < least ? `(${print(part, space)})` : print(part, space)
  switch (tree.kind) {
    case 'number':
      return printNumber(tree.value)
    case 'name':
      return tree.name
    case 'call':
      return `${tree.name}(${tree.args.map((arg) => print(arg, space)).join(`,${space}`)})`
    case 'unary':
      return tree.op + inside(tree.a, tree.op === '-' ? MINUS : NOT)
    case 'choice':
      return `${inside(tree.test, 2)}${space}?${space}${print(tree.a, space)}${space}:${space}${print(tree.b, space)}`
    case 'binary': {
      const own = BINDING[tree.op]
      // Comparisons would chain, powers group to the right, all others to the left.
      const [left, right] = own === 5 ? [6, 6] : tree.op === '^' ? [ATOM, MINUS] : [own, own + 1]
      const gap = tree.op === '^' ? '' : space
      return inside(tree.a, left) + gap + tree.op + gap + inside(tree.b, right)
    }
  }
}
