import { byId, type Activation } from '../activations/index.ts'
import { desugared } from '../notation/desugar.ts'
import { isTree, parse } from '../notation/parse.ts'
import { substituted } from '../notation/python.ts'
import { partsOf, type Tree } from '../notation/tree.ts'

/** Of the catalogue, by their ids and former ids, but libraries have them. */
const OWN: ReadonlySet<string> = new Set(['sigmoid', 'tanh', 'erf', 'sign', 'abs', 'atan', 'exp', 'sin'])
/** Calls that may be written with their argument more than once. */
const DOUBLED: ReadonlySet<string> = new Set(['sign', 'cbrt'])

/** Most parts of a formula that is written out: an argument that stands in it twice doubles with each call round it. */
const MOST_PARTS = 2000

/** A formula in which each function of the catalogue that libraries have not is put in as its own formula; undefined if that is too long. */
export function writtenOut(tree: Tree): Tree | undefined {
  const whole = putIn(desugared(tree))
  return sizeOf(whole, new Map()) <= MOST_PARTS ? whole : undefined
}

function putIn(tree: Tree): Tree {
  switch (tree.kind) {
    case 'number':
    case 'name':
      return tree
    case 'unary':
      return { ...tree, a: putIn(tree.a) }
    case 'binary':
      return { ...tree, a: putIn(tree.a), b: putIn(tree.b) }
    case 'choice':
      return { ...tree, test: putIn(tree.test), a: putIn(tree.a), b: putIn(tree.b) }
    case 'call': {
      const [x, ...more] = tree.args.map(putIn)
      const known = OWN.has(tree.name) ? undefined : byId.get(tree.name)
      if (!known || !x || (tree.name === 'softplus' && more.length === 0))
        return { ...tree, args: x ? [x, ...more] : [] }
      const formula = formulaOf(known)
      return formula ? substituted(formula, { x, ...given(known, more) }) : tree
    }
  }
}

function formulaOf({ id, formula }: Activation): Tree | undefined {
  // Its formula overflows where the libraries' softplus does not.
  const read = parse(id === 'softplus' ? 'softplus(beta * x) / beta' : formula)
  return isTree(read) ? putIn(desugared(read)) : undefined
}

/** A function's parameters, by their places in the call; those that are not there at their defaults. */
function given({ params }: Activation, more: readonly Tree[]): Record<string, Tree> {
  return Object.fromEntries(Object.entries(params).map(([name, { value }], i) => [name, more[i] ?? number(value)]))
}

const number = (value: number): Tree =>
  value < 0 ? { kind: 'unary', op: '-', a: number(-value), at: 0 } : { kind: 'number', value, at: 0 }

/** How many parts are written. What stands in several places is one object, looked at once. */
function sizeOf(tree: Tree, known: Map<Tree, number>): number {
  const before = known.get(tree)
  if (before !== undefined) return before
  const parts = partsOf(tree).reduce((sum, part) => sum + sizeOf(part, known), 1)
  const size = tree.kind === 'call' && DOUBLED.has(tree.name) ? 2 * parts : parts
  known.set(tree, size)
  return size
}
