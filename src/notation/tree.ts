export type Operator = '+' | '-' | '*' | '/' | '%' | '^' | '<' | '<=' | '>' | '>=' | '==' | '!=' | '&&' | '||'

/** A parsed formula. `at` is the place of its operator or first letter in the text, counted in UTF-16 units from 0. */
export type Tree =
  | { readonly kind: 'number'; readonly value: number; readonly at: number }
  | { readonly kind: 'name'; readonly name: string; readonly at: number }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Tree[]; readonly at: number }
  | { readonly kind: 'unary'; readonly op: '-' | '!'; readonly a: Tree; readonly at: number }
  | { readonly kind: 'binary'; readonly op: Operator; readonly a: Tree; readonly b: Tree; readonly at: number }
  /** `a` where `test` holds, else `b`. */
  | { readonly kind: 'choice'; readonly test: Tree; readonly a: Tree; readonly b: Tree; readonly at: number }

/** The parts of a node. */
export function partsOf(tree: Tree): readonly Tree[] {
  switch (tree.kind) {
    case 'number':
    case 'name':
      return []
    case 'call':
      return tree.args
    case 'unary':
      return [tree.a]
    case 'binary':
      return [tree.a, tree.b]
    case 'choice':
      return [tree.test, tree.a, tree.b]
  }
}

/** Where the text of a part begins, but for parentheses round it. */
export const startOf = (tree: Tree): number => Math.min(tree.at, ...partsOf(tree).map(startOf))
