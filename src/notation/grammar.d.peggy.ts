/** What build/grammar.ts makes of the grammar. Throws a SyntaxError of its own for any other text. */
export const parse: (text: string) => unknown
export class SyntaxError extends Error {
  readonly location: { readonly start: { readonly offset: number } }
}
