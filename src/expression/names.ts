import type { Definition } from '../activations/activation.ts'
import { numbersById } from '../activations/numbers.ts'
import type { Tree } from '../notation/tree.ts'
import { elementary, several, type Smooth } from './functions.ts'

/** What a name in front of parentheses stands for. */
export type Callable =
  | { readonly kind: 'elementary'; readonly name: string; readonly function: Smooth }
  | { readonly kind: 'several'; readonly name: Several; readonly count: number }
  | { readonly kind: 'catalogue'; readonly name: string; readonly function: Definition }

type Several = keyof typeof several

/** How each function is spelled, by its letters alone: `LeakyReLU`, `leaky-relu` and `leaky_relu` are one. */
const spellings: ReadonlyMap<string, string> = new Map(
  [...numbersById.keys(), ...Object.keys(several), ...Object.keys(elementary)].map((name) => [lettersOf(name), name]),
)

function lettersOf(name: string): string {
  return name.toLowerCase().replaceAll('_', '')
}

const isSeveral = (name: string): name is Several => Object.hasOwn(several, name)

/** The function of a name as it is spelled; none of another name. */
export function callable(name: string): Callable | undefined {
  const own = Object.hasOwn(elementary, name) ? elementary[name] : undefined
  if (own) return { kind: 'elementary', name, function: own }
  if (isSeveral(name)) return { kind: 'several', name, count: several[name] }
  const known = numbersById.get(name)
  return known && { kind: 'catalogue', name, function: known }
}

/** How a function is spelled that is written in any way; none if there is none. */
export const spelling = (name: string): string | undefined => (callable(name) ? name : spellings.get(lettersOf(name)))

/** The same formula with each function spelled as it is known here: `ReLU(X)` → `relu(x)`. Other names stay. */
export function spelled(tree: Tree): Tree {
  switch (tree.kind) {
    case 'number':
      return tree
    case 'name':
      return tree.name === 'X' ? { ...tree, name: 'x' } : tree
    case 'unary':
      return { ...tree, a: spelled(tree.a) }
    case 'binary':
      return { ...tree, a: spelled(tree.a), b: spelled(tree.b) }
    case 'choice':
      return { ...tree, test: spelled(tree.test), a: spelled(tree.a), b: spelled(tree.b) }
    case 'call': {
      return { ...tree, name: spelling(tree.name) ?? tree.name, args: tree.args.map(spelled) }
    }
  }
}

/** All that can be called, by one name each. */
export const callables: readonly string[] = [...new Set(spellings.values())]
