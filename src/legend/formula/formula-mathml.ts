import type { Numbers } from '../../activations/index.ts'
import { applied, mathml } from '../../notation/mathml.ts'
import { isTree, parse } from '../../notation/parse.ts'

/** `f(x) = …` or `f′(x) = …` of one function as the inside of a `<math>`; null for a text that is no formula. */
export function formulaMathml(params: Numbers['params'], text: string, prime = false): string | null {
  const tree = parse(text)
  if (!isTree(tree)) return null
  const symbols = Object.fromEntries(Object.entries(params).map(([key, { symbol }]) => [key, symbol]))
  return mathml(applied('f', prime), tree, symbols)
}
