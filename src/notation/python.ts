import { printNumber } from '../math/number.ts'
import { desugared } from './desugar.ts'
import { bindingOf } from './print.ts'
import type { Tree } from './tree.ts'

/** How a library says a function of two or three arguments, or one that others have and it has not. */
type Say = (...args: readonly string[]) => string

/** A library whose functions work on whole arrays. */
export interface Library {
  /** Before a function's name: `np.`. */
  readonly prefix: string
  /** Where its name is another than ours. */
  readonly say: Readonly<Record<string, Say>>
}

const call =
  (name: string): Say =>
  (...args) =>
    `${name}(${args.join(', ')})`

/** What NumPy's namespace and those made after it have in common. */
const arrays = (prefix: string): Record<string, Say> => ({
  max: call(`${prefix}maximum`),
  min: call(`${prefix}minimum`),
  atan: call(`${prefix}arctan`),
})

export const libraries = {
  NumPy: {
    prefix: 'np.',
    say: {
      ...arrays('np.'),
      sigmoid: (u = '') => `(1 / (1 + np.exp(-(${u}))))`,
      softplus: (u = '') => `np.logaddexp(0, ${u})`,
      erf: call('special.erf'),
    },
  },
  PyTorch: {
    prefix: 'torch.',
    say: {
      ...arrays('torch.'),
      // torch.maximum takes tensors only.
      max: (a = '', b = '') => (isNumber(a) ? `torch.clamp(${b}, min=${a})` : `torch.maximum(${a}, ${b})`),
      min: (a = '', b = '') => (isNumber(a) ? `torch.clamp(${b}, max=${a})` : `torch.minimum(${a}, ${b})`),
      clip: call('torch.clamp'),
      softplus: call('torch.nn.functional.softplus'),
    },
  },
  Keras: { prefix: 'keras.ops.', say: arrays('keras.ops.') },
  JAX: {
    prefix: 'jnp.',
    say: {
      ...arrays('jnp.'),
      sigmoid: call('jax.nn.sigmoid'),
      softplus: call('jax.nn.softplus'),
      erf: call('jax.scipy.special.erf'),
    },
  },
} as const satisfies Record<string, Library>

const isNumber = (text: string): boolean => /^-?[\d.]+$/.test(text)

const OPERATORS: Readonly<Record<string, string>> = { '^': '**', '&&': '&', '||': '|' }

/** A formula as a Python expression of arrays. */
export function python(tree: Tree, library: Library): string {
  return write(desugared(tree), library)
}

function write(tree: Tree, library: Library): string {
  const inside = (part: Tree, least: number): string =>
    bindingOf(part) < least ? `(${write(part, library)})` : write(part, library)
  switch (tree.kind) {
    case 'number':
      return printNumber(tree.value)
    case 'name':
      return tree.name === 'pi'
        ? library.prefix === 'keras.ops.'
          ? '3.141592653589793'
          : `${library.prefix}pi`
        : tree.name
    case 'unary':
      return (tree.op === '-' ? '-' : '~') + inside(tree.a, tree.op === '-' ? 8 : 10)
    case 'choice':
      return `${library.prefix}where(${[tree.test, tree.a, tree.b].map((part) => write(part, library)).join(', ')})`
    case 'call': {
      const args = tree.args.map((arg) => write(arg, library))
      const say = Object.hasOwn(library.say, tree.name) ? library.say[tree.name] : undefined
      return say ? say(...args) : call(library.prefix + tree.name)(...args)
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
