import type { Tree } from './tree.ts'

/** The modules from which code takes its functions. */
const MODULES =
  /^(?:(?:np|numpy|math|Math|torch|jnp|jax|nn|F|functional|special|scipy|lax|keras|ops|activations|tf)\.)+/

/** One name for each function, whatever the library calls it. */
const NAMES: Readonly<Record<string, string>> = {
  maximum: 'max',
  fmax: 'max',
  minimum: 'min',
  fmin: 'min',
  clamp: 'clip',
  fabs: 'abs',
  absolute: 'abs',
  ln: 'log',
  arctan: 'atan',
  arcsin: 'asin',
  arccos: 'acos',
  arcsinh: 'asinh',
  arccosh: 'acosh',
  arctanh: 'atanh',
  pow: 'power',
  logistic: 'sigmoid',
  sgn: 'sign',
  mod: 'remainder',
}

const number = (value: number, at: number): Tree => ({ kind: 'number', value, at })

/** The same formula with one way to say each thing: a call by its plain name, and an operator where there is one. */
export function desugared(tree: Tree): Tree {
  switch (tree.kind) {
    case 'number':
      return tree
    case 'name':
      return { ...tree, name: plain(tree.name) }
    case 'unary':
      return { ...tree, a: desugared(tree.a) }
    case 'binary':
      return { ...tree, a: desugared(tree.a), b: desugared(tree.b) }
    case 'choice':
      return { ...tree, test: desugared(tree.test), a: desugared(tree.a), b: desugared(tree.b) }
    case 'call':
      // σ alone may be any number; called, it is the sigmoid.
      return call(tree.name === 'σ' ? 'sigmoid' : plain(tree.name), tree.args.map(desugared), tree.at)
  }
}

function plain(name: string): string {
  const own = name.replace(MODULES, '')
  return Object.hasOwn(NAMES, own) ? (NAMES[own] ?? own) : own
}

function call(name: string, args: readonly Tree[], at: number): Tree {
  const [a, b, c] = args
  if (name === 'where' && a && b && c && args.length === 3) return { kind: 'choice', test: a, a: b, b: c, at }
  if (name === 'power' && a && b && args.length === 2) return { kind: 'binary', op: '^', a, b, at }
  if (name === 'remainder' && a && b && args.length === 2) return { kind: 'binary', op: '%', a, b, at }
  if (name === 'square' && a && args.length === 1) return { kind: 'binary', op: '^', a, b: number(2, at), at }
  return { kind: 'call', name, args, at }
}
