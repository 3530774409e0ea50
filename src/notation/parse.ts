import { parse as parseText, SyntaxError as GrammarError } from './grammar.peggy'
import type { Tree } from './tree.ts'

/** Longest text that is read, in UTF-16 units: it bounds the depth of the tree and all work that follows from it. */
export const LONGEST = 400

/** What is wrong with a text, and where. */
export type SyntaxFault =
  | { readonly kind: 'empty'; readonly at: 0 }
  | { readonly kind: 'too-long'; readonly at: number }
  /** The character is not one that can stand here; '' at the end of the text. */
  | { readonly kind: 'unexpected'; readonly at: number; readonly found: string }

/** Reads a formula. Takes any text and never throws. */
export function parse(text: string): Tree | SyntaxFault {
  if (text.trim() === '') return { kind: 'empty', at: 0 }
  if (text.length > LONGEST) return { kind: 'too-long', at: LONGEST }
  try {
    // The grammar's actions make nothing else.
    return parseText(text) as Tree
  } catch (e) {
    if (!(e instanceof GrammarError)) throw e
    const at = e.location.start.offset
    return { kind: 'unexpected', at, found: String.fromCodePoint(...[text.codePointAt(at) ?? []].flat()) }
  }
}

/** Whether a text was read. */
export const isTree = (parsed: Tree | SyntaxFault): parsed is Tree =>
  parsed.kind !== 'empty' && parsed.kind !== 'too-long' && parsed.kind !== 'unexpected'
