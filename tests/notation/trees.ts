import * as fc from 'fast-check'
import { isTree, parse } from '../../src/notation/parse.ts'
import type { Operator, Tree } from '../../src/notation/tree.ts'

/** The tree of a text that is a formula. */
export function treeOf(text: string): Tree {
  const tree = parse(text)
  if (!isTree(tree)) throw new Error(`${text}: ${JSON.stringify(tree)}`)
  return tree
}

/** How a tree is put together, with every part in parentheses: `(1 + (2 * x))`. */
export function shape(tree: Tree): string {
  switch (tree.kind) {
    case 'number':
      return String(tree.value)
    case 'name':
      return tree.name
    case 'call':
      return `${tree.name}(${tree.args.map(shape).join(', ')})`
    case 'unary':
      return `(${tree.op}${shape(tree.a)})`
    case 'binary':
      return `(${shape(tree.a)} ${tree.op} ${shape(tree.b)})`
    case 'choice':
      return `(${shape(tree.test)} ? ${shape(tree.a)} : ${shape(tree.b)})`
  }
}

const at = 0
const OPERATORS: readonly Operator[] = [
  '||', '&&', '<', '<=', '>', '>=', '==', '!=', '+', '-', '*', '/', '%', '^',
] // prettier-ignore
const names = fc.oneof(
  fc.constantFrom('x', 'a', 'β', 'h0', 't_l', 'x₁', 'np.pi', 'nothing', 'e5', 'iff'),
  fc
    .stringMatching(/^[A-Za-z_α-ω][A-Za-z0-9_α-ω]{0,5}$/)
    .filter((name) => !['and', 'or', 'not', 'if', 'else'].includes(name)),
)
const numbers = fc.oneof(
  fc.nat(12),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }).map((value) => Math.abs(value)),
)

/** Any tree that a text can have. */
export const trees: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, depthSize: 'small', withCrossShrink: true },
    numbers.map((value): Tree => ({ kind: 'number', value, at })),
    names.map((name): Tree => ({ kind: 'name', name, at })),
    fc
      .tuple(names, fc.array(tie('tree'), { maxLength: 3 }))
      .map(([name, args]): Tree => ({ kind: 'call', name, args, at })),
    fc.tuple(fc.constantFrom('-', '!'), tie('tree')).map(([op, a]): Tree => ({ kind: 'unary', op, a, at })),
    fc
      .tuple(fc.constantFrom(...OPERATORS), tie('tree'), tie('tree'))
      .map(([op, a, b]): Tree => ({ kind: 'binary', op, a, b, at })),
    fc.tuple(tie('tree'), tie('tree'), tie('tree')).map(([test, a, b]): Tree => ({ kind: 'choice', test, a, b, at })),
  ),
})).tree

/** Texts that are hard on a parser: the longest of each kind. */
export const HOSTILE: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '(', '|', '-', '+', '!', 'not ', '2(', '-(', '(-', '2(-', 'f(', 'x^', 'x^-', 'x?', 'x?1:', '1 if x else ', '1 if ', 'x<', 'x<(', 'x+',
    'x*', 'x&&', 'x if(', 'f(x,', '|x|', '||', '1.', '1e', 'a.', '²', 'x²', ' ', '?', ')', 'x)', '－', '（', '😀', '\ud800', 'not x and ',
  ].flatMap((part) => {
    const many = part.repeat(Math.floor(399 / part.length))
    const half = part.repeat(Math.floor(199 / part.length))
    return [
      [`${part} many times`, many],
      [`${part} many times before x`, `${many}x`],
      [`${part} many times, closed`, `${half}x${')'.repeat(half.split('(').length - 1)}`],
    ]
  }),
) // prettier-ignore
