import { printNumber } from '../math/number.ts'
import type { Tree } from './tree.ts'

/** The same formula in fewer kinds of parts, as a textbook writes it: code has functions of its own for accuracy, a textbook has not. */
export function textbook(tree: Tree): Tree {
  switch (tree.kind) {
    case 'number':
      return powerOfTen(tree.value, tree.at)
    case 'name':
      return tree
    case 'unary':
      return { ...tree, a: textbook(tree.a) }
    case 'choice':
      return { ...tree, test: textbook(tree.test), a: textbook(tree.a), b: textbook(tree.b) }
    case 'binary': {
      const { op, at } = tree
      const [a, b] = [textbook(tree.a), textbook(tree.b)]
      return op === '/' ? fraction(a, b, at) : { kind: 'binary', op, a, b, at }
    }
    case 'call': {
      const { name, at } = tree
      const args = tree.args.map(textbook)
      const [a] = args
      const one: Tree = { kind: 'number', value: 1, at }
      if (name === 'expm1' && a)
        return { kind: 'binary', op: '-', a: { kind: 'call', name: 'exp', args: [a], at }, b: one, at }
      if (name === 'log1p' && a)
        return { kind: 'call', name: 'log', args: [{ kind: 'binary', op: '+', a: one, b: a, at }], at }
      return { kind: 'call', name, args, at }
    }
  }
}

/** A minus stands before the line, and there is one line only: (−a/b)/c is −(a/(b c)). */
function fraction(a: Tree, b: Tree, at: number): Tree {
  if (a.kind === 'unary' && a.op === '-') return { kind: 'unary', op: '-', a: fraction(a.a, b, at), at: a.at }
  if (a.kind === 'binary' && a.op === '/')
    return { kind: 'binary', op: '/', a: a.a, b: { kind: 'binary', op: '*', a: a.b, b, at }, at }
  return { kind: 'binary', op: '/', a, b, at }
}

/** 1e21 is 10²¹, 2.5e−7 is 2.5 · 10⁻⁷. */
function powerOfTen(value: number, at: number): Tree {
  const [mantissa, exponent] = printNumber(value).split('e').map(Number)
  if (mantissa === undefined || exponent === undefined) return { kind: 'number', value, at }
  const size: Tree = { kind: 'number', value: Math.abs(exponent), at }
  const power: Tree = {
    kind: 'binary',
    op: '^',
    a: { kind: 'number', value: 10, at },
    b: exponent < 0 ? { kind: 'unary', op: '-', a: size, at } : size,
    at,
  }
  return mantissa === 1 ? power : { kind: 'binary', op: '*', a: { kind: 'number', value: mantissa, at }, b: power, at }
}
