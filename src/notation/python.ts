import { printNumber, printPython } from '../math/number.ts'
import { bindingOf } from './binding.ts'
import { desugared } from './desugar.ts'
import { partsOf, type Tree } from './tree.ts'

/** A library whose functions work on whole arrays. */
export interface Library {
  /** Before a function's name: `np.`. */
  readonly prefix: string
  /** What it takes plain numbers with, where its own functions take arrays only. */
  readonly plain: 'math.' | null
  readonly pi: string
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
    pi: 'np.pi',
    names: { ...COMMON, erf: 'vectorize(math.erf)' },
    made: { sigmoid: SIGMOID, softplus: call('logaddexp', { kind: 'number', value: 0, at }, u) },
  },
  PyTorch: {
    prefix: 'torch.',
    plain: 'math.',
    pi: 'math.pi',
    names: { ...COMMON, clip: 'clamp', softplus: 'nn.functional.softplus' },
    made: { cbrt: CUBE_ROOT },
  },
  Keras: { prefix: 'keras.ops.', plain: 'math.', pi: 'math.pi', names: COMMON, made: { cbrt: CUBE_ROOT } },
  JAX: {
    prefix: 'jnp.',
    plain: null,
    pi: 'jnp.pi',
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
const dependsOnX = (tree: Tree): boolean => (tree.kind === 'name' ? tree.name === 'x' : partsOf(tree).some(dependsOnX))

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

/** A formula as a Python expression of arrays. */
export const python = (tree: Tree, library: Library): string => write(desugared(tree), library)

const OPERATORS: Readonly<Record<string, string>> = { '^': '**', '&&': '&', '||': '|' }

function write(tree: Tree, library: Library): string {
  const inside = (part: Tree, least: number): string => {
    const text = write(part, library)
    return bindingOf(made(part, library)) < least ? `(${text})` : text
  }
  switch (tree.kind) {
    case 'number':
      return printNumber(tree.value)
    case 'name':
      return tree.name === 'pi' || tree.name === 'π' ? library.pi : identifier(tree.name)
    case 'unary':
      return (tree.op === '-' ? '-' : '~') + inside(tree.a, tree.op === '-' ? 9 : 10)
    case 'choice': {
      // As floats: arrays of integers have no derivative.
      const branch = (part: Tree): string => (part.kind === 'number' ? printPython(part.value) : write(part, library))
      return `${library.prefix}where(${write(tree.test, library)}, ${branch(tree.a)}, ${branch(tree.b)})`
    }
    case 'call': {
      const own = made(tree, library)
      return own === tree ? writeCall(tree.name, tree.args, library) : write(own, library)
    }
    case 'binary': {
      const { op, a, b } = tree
      const own = bindingOf(tree)
      // Python's & binds tighter than its comparisons.
      const [left, right] = own <= 3 ? [10, 10] : own === 5 ? [6, 6] : op === '^' ? [10, 8] : [own, own + 1]
      return `${inside(a, left)} ${OPERATORS[op] ?? op} ${inside(b, right)}`
    }
  }
}

/** A call of a function that the library has not, as what it is made of. */
function made(tree: Tree, { made: formulas }: Library): Tree {
  if (tree.kind !== 'call' || !Object.hasOwn(formulas, tree.name)) return tree
  const [only] = tree.args
  const formula = formulas[tree.name]
  return only && formula ? substituted(formula, { u: only }) : tree
}

function writeCall(name: string, args: readonly Tree[], library: Library): string {
  const written = args.map((arg) => write(arg, library))
  const [a, b] = args
  if (library.plain && !args.some(dependsOnX)) {
    const bare = name === 'max' || name === 'min' || name === 'abs' || name === 'round'
    return `${bare ? '' : library.plain}${name}(${written.join(', ')})`
  }
  // torch.maximum takes arrays only.
  if (library.prefix === 'torch.' && (name === 'max' || name === 'min') && a && b && dependsOnX(a) !== dependsOnX(b)) {
    const [array, number] = dependsOnX(a) ? written : written.toReversed()
    return `torch.clamp(${array}, ${name === 'max' ? 'min' : 'max'}=${number})`
  }
  const own = library.prefix + (Object.hasOwn(library.names, name) ? (library.names[name] ?? name) : name)
  return `${ELSEWHERE[own] ?? own}(${written.join(', ')})`
}

const KEYWORDS =
  /^(?:False|None|True|and|as|assert|async|await|break|class|continue|def|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|nonlocal|not|or|pass|raise|return|try|while|with|yield|np|math|torch|keras|jax|jnp)$/

/** A name that Python takes: no keyword, and plain digits for small ones. */
export function identifier(name: string): string {
  const plain = name.replace(/[₀-₉]/g, (digit) => String(digit.charCodeAt(0) - 0x2080))
  return KEYWORDS.test(plain) ? `${plain}_` : plain
}
