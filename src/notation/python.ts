import { printNumber, printPython } from '../math/number.ts'
import { ATOM, BINDING, COMPARISON, MINUS, TIGHTER } from './binding.ts'
import { desugared } from './desugar.ts'
import { identifiers } from './identifiers.ts'
import { plainCall } from './plain-python.ts'
import { partsOf, type Tree } from './tree.ts'

/** A library whose functions work on whole arrays. */
export interface Library {
  /** Before a function's name: `np.`. */
  readonly prefix: string
  /** What it takes plain numbers with, where its own functions take arrays only. */
  readonly plain: 'math.' | null
  /** Where it keeps π and e. */
  readonly constants: 'np.' | 'math.' | 'jnp.'
  /** A function that it has under another name. */
  readonly names: Readonly<Record<string, string>>
  /** A function that it has not, as a formula of `u`. */
  readonly made: Readonly<Record<string, Tree>>
}

/** What NumPy's namespace and those made after it have in common. */
const COMMON = {
  max: 'maximum',
  min: 'minimum',
  atan: 'arctan',
  asin: 'arcsin',
  acos: 'arccos',
  asinh: 'arcsinh',
  acosh: 'arccosh',
  atanh: 'arctanh',
} as const

const at = 0
const u: Tree = { kind: 'name', name: 'u', at }
const one: Tree = { kind: 'number', value: 1, at }
const call = (name: string, ...args: readonly Tree[]): Tree => ({ kind: 'call', name, args, at })
const sum = (a: Tree, b: Tree): Tree => ({ kind: 'binary', op: '+', a, b, at })
const over = (a: Tree, b: Tree): Tree => ({ kind: 'binary', op: '/', a, b, at })

const SIGMOID = over(one, sum(one, call('exp', { kind: 'unary', op: '-', a: u, at })))
const CUBE_ROOT: Tree = {
  kind: 'binary',
  op: '*',
  a: call('sign', u),
  b: { kind: 'binary', op: '^', a: call('abs', u), b: over(one, { kind: 'number', value: 3, at }), at },
  at,
}

export const libraries = {
  NumPy: {
    prefix: 'np.',
    plain: null,
    constants: 'np.',
    names: { ...COMMON, erf: 'vectorize(math.erf)' },
    made: { sigmoid: SIGMOID, softplus: call('logaddexp', { kind: 'number', value: 0, at }, u) },
  },
  PyTorch: {
    prefix: 'torch.',
    plain: 'math.',
    constants: 'math.',
    names: { ...COMMON, clip: 'clamp', softplus: 'nn.functional.softplus' },
    made: { cbrt: CUBE_ROOT },
  },
  Keras: { prefix: 'keras.ops.', plain: 'math.', constants: 'math.', names: COMMON, made: { cbrt: CUBE_ROOT } },
  JAX: {
    prefix: 'jnp.',
    plain: null,
    constants: 'jnp.',
    names: COMMON,
    made: {},
  },
} as const satisfies Record<string, Library>

export type LibraryName = keyof typeof libraries

/** Functions that JAX keeps elsewhere than in `jnp`. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'jnp.sigmoid': 'jax.nn.sigmoid',
  'jnp.softplus': 'jax.nn.softplus',
  'jnp.erf': 'jax.scipy.special.erf',
}

/** Whether a part changes with x. */
export const dependsOnX = (tree: Tree): boolean =>
  tree.kind === 'name' ? tree.name === 'x' : partsOf(tree).some(dependsOnX)

/** Whether x reaches the value in other ways than by tests and steps. */
export function hasSlope(tree: Tree): boolean {
  if (tree.kind === 'choice') return hasSlope(tree.a) || hasSlope(tree.b)
  return tree.kind === 'name' ? tree.name === 'x' : !isTruth(tree) && partsOf(tree).some(hasSlope)
}

/** The tree with each name of `values` replaced. */
export function substituted(tree: Tree, values: Readonly<Record<string, Tree>>): Tree {
  const inside = (part: Tree): Tree => substituted(part, values)
  switch (tree.kind) {
    case 'number':
      return tree
    case 'name':
      return Object.hasOwn(values, tree.name) ? (values[tree.name] ?? tree) : tree
    case 'unary':
      return { ...tree, a: inside(tree.a) }
    case 'binary':
      return { ...tree, a: inside(tree.a), b: inside(tree.b) }
    case 'choice':
      return { ...tree, test: inside(tree.test), a: inside(tree.a), b: inside(tree.b) }
    case 'call':
      return { ...tree, args: tree.args.map(inside) }
  }
}

/** What a part becomes, and how tightly Python binds it. */
interface Written {
  readonly text: string
  readonly binding: number
}

interface Target {
  readonly library: Library
  readonly names: ReadonlyMap<string, string>
}

/** A formula as a Python expression of arrays; `names` says how its free names are spelled there. */
export const python = (tree: Tree, library: Library, names: ReadonlyMap<string, string> = identifiers([])): string =>
  value(desugared(tree), { library, names }).text

const CONSTANTS: Readonly<Record<string, string>> = { pi: 'pi', π: 'pi', PI: 'pi', e: 'e' }
const OPERATORS: Readonly<Record<string, string>> = { '^': '**', '&&': '&', '||': '|' }
const WORDS: Readonly<Record<string, string>> = { '&&': 'and', '||': 'or' }

/** Python's `a if test else b` binds less than all operators, its `not` less than comparisons. */
const CONDITIONAL = 1
const NOT = COMPARISON - TIGHTER

const atom = (text: string): Written => ({ text, binding: ATOM })
const inside = ({ text, binding }: Written, least: number): string => (binding < least ? `(${text})` : text)

/** Whether a part holds or does not, other than being a number. */
const isTruth = (tree: Tree): boolean =>
  tree.kind === 'unary' ? tree.op === '!' : tree.kind === 'binary' && BINDING[tree.op] <= COMPARISON

/** Whole numbers stay whole as long as a double and an array's entry hold them. */
const numeral = (x: number): string => (Number.isSafeInteger(x) ? printNumber(x) : printPython(x))

/** A part as a number: arrays of truths cannot be subtracted, and add up to truths. */
function value(tree: Tree, target: Target): Written {
  const { library, names } = target
  if (isTruth(tree)) {
    const { text } = truth(tree, target)
    return atom(dependsOnX(tree) ? `${library.prefix}where(${text}, 1.0, 0.0)` : `float(${text})`)
  }
  switch (tree.kind) {
    case 'number':
      return atom(numeral(tree.value))
    case 'name': {
      const known = Object.hasOwn(CONSTANTS, tree.name) ? CONSTANTS[tree.name] : undefined
      return atom(known ? library.constants + known : (names.get(tree.name) ?? tree.name))
    }
    case 'unary':
      return { text: `-${inside(value(tree.a, target), MINUS + TIGHTER)}`, binding: MINUS }
    case 'choice':
      return choice(tree.test, tree.a, tree.b, target)
    case 'call':
      return called(tree.name, tree.args, target)
    case 'binary': {
      const { op } = tree
      const own = BINDING[op]
      const [left, right] = op === '^' ? [ATOM, MINUS] : [own, own + TIGHTER]
      // As a float: Python's own powers of whole numbers outgrow what arrays take.
      const grown = op === '^' && tree.a.kind === 'number' && !dependsOnX(tree.b)
      const a = grown ? atom(printPython(tree.a.value)) : value(tree.a, target)
      const b = value(tree.b, target)
      return { text: `${inside(a, left)} ${OPERATORS[op] ?? op} ${inside(b, right)}`, binding: own }
    }
  }
}

/** A part as what holds or does not. */
function truth(tree: Tree, target: Target): Written {
  if (!isTruth(tree)) return { text: `${inside(value(tree, target), COMPARISON + TIGHTER)} != 0`, binding: COMPARISON }
  const still = !dependsOnX(tree)
  if (tree.kind === 'unary') {
    const a = truth(tree.a, target)
    return still ? { text: `not ${inside(a, NOT)}`, binding: NOT } : { text: `~${inside(a, ATOM)}`, binding: MINUS }
  }
  if (tree.kind !== 'binary') return value(tree, target)
  const { op } = tree
  const own = BINDING[op]
  const part = own < COMPARISON ? truth : value
  const [a, b] = [part(tree.a, target), part(tree.b, target)]
  // Python's & binds tighter than its comparisons; its `and` does not.
  const least = own < COMPARISON ? (still ? own + TIGHTER : ATOM) : COMPARISON + TIGHTER
  const sign = still ? (WORDS[op] ?? op) : (OPERATORS[op] ?? op)
  return { text: `${inside(a, least)} ${sign} ${inside(b, least)}`, binding: own }
}

function choice(test: Tree, a: Tree, b: Tree, target: Target): Written {
  // As floats: arrays of integers have no derivative.
  const branch = (part: Tree): Written => (part.kind === 'number' ? atom(printPython(part.value)) : value(part, target))
  const [holds, yes, no] = [truth(test, target), branch(a), branch(b)]
  if (dependsOnX(test)) return atom(`${target.library.prefix}where(${holds.text}, ${yes.text}, ${no.text})`)
  return {
    text: `${inside(yes, CONDITIONAL + TIGHTER)} if ${inside(holds, CONDITIONAL + TIGHTER)} else ${no.text}`,
    binding: CONDITIONAL,
  }
}

function called(name: string, args: readonly Tree[], target: Target): Written {
  const { library } = target
  const [a, b, c] = args
  const written = args.map((arg) => value(arg, target))
  if (library.plain && !args.some(dependsOnX))
    return atom(
      plainCall(
        name,
        written.map(({ text }) => text),
      ),
    )
  const formula = Object.hasOwn(library.made, name) ? library.made[name] : undefined
  if (formula && a) return value(substituted(formula, { u: a }), target)
  const texts = written.map(({ text }) => text)
  if (library.prefix === 'torch.' && a && b) {
    // torch.maximum takes arrays only.
    if ((name === 'max' || name === 'min') && dependsOnX(a) !== dependsOnX(b)) {
      const [array, number] = dependsOnX(a) ? texts : texts.toReversed()
      return atom(`torch.clamp(${array}, ${name === 'max' ? 'min' : 'max'}=${number})`)
    }
    // And torch.clamp numbers only for its ends.
    if (name === 'clip' && c && (!dependsOnX(a) || dependsOnX(b) || dependsOnX(c)))
      return value(call('min', call('max', a, b), c), target)
  }
  const own = library.prefix + (Object.hasOwn(library.names, name) ? (library.names[name] ?? name) : name)
  return atom(`${ELSEWHERE[own] ?? own}(${texts.join(', ')})`)
}
