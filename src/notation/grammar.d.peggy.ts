import type { Tree } from './tree.ts'

/** What build/grammar.ts makes of the grammar. Throws a SyntaxError of its own for any other text. */
export const parse: (text: string) => Tree
export class SyntaxError extends Error {
  readonly location: { readonly start: { readonly offset: number } }
}
