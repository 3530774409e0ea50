import { printNumber } from '../math/number.ts'
import { ATOM, BINDING, bindingOf, COMPARISON, MINUS, TIGHTER } from './binding.ts'
import type { Tree } from './tree.ts'

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
      return tree.op + inside(tree.a, MINUS)
    case 'choice':
      return `${inside(tree.test, 2)}${space}?${space}${print(tree.a, space)}${space}:${space}${print(tree.b, space)}`
    case 'binary': {
      const own = BINDING[tree.op]
      // Comparisons would chain, powers group to the right, all others to the left.
      const [left, right] =
        own === COMPARISON ? [own + TIGHTER, own + TIGHTER] : tree.op === '^' ? [ATOM, MINUS] : [own, own + TIGHTER]
      const gap = tree.op === '^' ? '' : space
      return inside(tree.a, left) + gap + tree.op + gap + inside(tree.b, right)
    }
  }
}
