import { isTree, parse } from './parse.ts'
import { dependsOnX, hasSlope, substituted } from './python.ts'
import type { Tree } from './tree.ts'

/** f′(u) of each function of one number; what is not there has steps, and slope 0 between them. */
const SLOPES: Readonly<Record<string, string>> = {
  exp: 'exp(u)',
  expm1: 'exp(u)',
  log: '1 / u',
  log1p: '1 / (1 + u)',
  log2: '1 / (u * log(2))',
  log10: '1 / (u * log(10))',
  sqrt: '1 / (2 * sqrt(u))',
  cbrt: '1 / (3 * cbrt(u)^2)',
  abs: 'sign(u)',
  sin: 'cos(u)',
  cos: '-sin(u)',
  tan: '1 + tan(u)^2',
  asin: '1 / sqrt(1 - u^2)',
  acos: '-1 / sqrt(1 - u^2)',
  atan: '1 / (1 + u^2)',
  sinh: 'cosh(u)',
  cosh: 'sinh(u)',
  tanh: '1 - tanh(u)^2',
  asinh: '1 / sqrt(u^2 + 1)',
  acosh: '1 / sqrt(u^2 - 1)',
  atanh: '1 / (1 - u^2)',
  erf: '2 / sqrt(pi) * exp(-u^2)',
  sigmoid: 'sigmoid(u) * (1 - sigmoid(u))',
  softplus: 'sigmoid(u)',
}

const at = 0
const number = (value: number): Tree => ({ kind: 'number', value, at })
const call = (name: string, ...args: readonly Tree[]): Tree => ({ kind: 'call', name, args, at })
const is = (tree: Tree, value: number): boolean => tree.kind === 'number' && tree.value === value

const negative = (a: Tree): Tree =>
  is(a, 0) ? a : a.kind === 'unary' && a.op === '-' ? a.a : { kind: 'unary', op: '-', a, at }

function sum(a: Tree, b: Tree): Tree {
  if (is(a, 0)) return b
  return is(b, 0) ? a : { kind: 'binary', op: '+', a, b, at }
}

function difference(a: Tree, b: Tree): Tree {
  if (is(a, 0)) return negative(b)
  return is(b, 0) ? a : { kind: 'binary', op: '-', a, b, at }
}

function product(a: Tree, b: Tree): Tree {
  if (is(a, 0) || is(b, 0)) return number(0)
  if (is(a, 1)) return b
  return is(b, 1) ? a : { kind: 'binary', op: '*', a, b, at }
}

const quotient = (a: Tree, b: Tree): Tree => (is(a, 0) || is(b, 1) ? a : { kind: 'binary', op: '/', a, b, at })

function power(a: Tree, b: Tree): Tree {
  if (is(b, 0)) return number(1)
  return is(b, 1) ? a : { kind: 'binary', op: '^', a, b, at }
}

const choice = (test: Tree, a: Tree, b: Tree): Tree => (is(a, 0) && is(b, 0) ? a : { kind: 'choice', test, a, b, at })
const compare = (op: '<' | '>' | '==' | '&&' | '||', a: Tree, b: Tree): Tree => ({ kind: 'binary', op, a, b, at })

/**
 * The derivative with respect to x of a formula whose calls are all of functions that libraries have (`writtenOut`), by the rules of a
 * textbook. Where the larger of two changes it is half-way
 * between their slopes, as typed formulas are drawn.
 */
export function derivative(tree: Tree): Tree {
  if (!hasSlope(tree)) return number(0)
  switch (tree.kind) {
    case 'number':
      return number(0)
    case 'name':
      return number(tree.name === 'x' ? 1 : 0)
    case 'unary':
      return negative(derivative(tree.a))
    case 'choice':
      return choice(tree.test, derivative(tree.a), derivative(tree.b))
    case 'binary':
      return ofOperation(tree.op, tree.a, tree.b)
    case 'call':
      return ofCall(tree.name, tree.args)
  }
}

function ofOperation(op: string, a: Tree, b: Tree): Tree {
  const [da, db] = [derivative(a), derivative(b)]
  switch (op) {
    case '+':
      return sum(da, db)
    case '-':
      return difference(da, db)
    case '*':
      return sum(product(da, b), product(a, db))
    case '/':
      return is(db, 0) ? quotient(da, b) : quotient(difference(product(da, b), product(a, db)), power(b, number(2)))
    case '%':
      return difference(da, product(call('floor', quotient(a, b)), db))
    case '^':
      return ofPower(a, b, da, db)
    default:
      return number(0)
  }
}

function ofPower(a: Tree, b: Tree, da: Tree, db: Tree): Tree {
  if (!dependsOnX(b)) {
    const less = b.kind === 'number' ? number(b.value - 1) : difference(b, number(1))
    return product(product(b, power(a, less)), da)
  }
  const grown = product(power(a, b), product(call('log', a), db))
  return dependsOnX(a) ? sum(grown, product(product(b, power(a, difference(b, number(1)))), da)) : grown
}

/** Half-way between the slopes where both are the same, as drawn. */
function ofExtreme(op: '<' | '>', a: Tree, b: Tree): Tree {
  const [da, db] = [derivative(a), derivative(b)]
  const tie = choice(compare('==', a, b), quotient(sum(da, db), number(2)), db)
  return choice(compare(op, a, b), da, tie)
}

function ofCall(name: string, args: readonly Tree[]): Tree {
  const [a, b, c] = args
  if (!a) return number(0)
  if (name === 'max' && b) return ofExtreme('>', a, b)
  if (name === 'min' && b) return ofExtreme('<', a, b)
  if (name === 'clip' && b && c) {
    if (dependsOnX(b) || dependsOnX(c)) return derivative(call('min', call('max', a, b), c))
    const da = derivative(a)
    const end = compare('||', compare('==', a, b), compare('==', a, c))
    const inside = compare('&&', compare('>', a, b), compare('<', a, c))
    return choice(inside, da, choice(end, quotient(da, number(2)), number(0)))
  }
  const slope = Object.hasOwn(SLOPES, name) ? parse(SLOPES[name] ?? '') : undefined
  return slope && isTree(slope) ? product(substituted(slope, { u: a }), derivative(a)) : number(0)
}
