import { asTyped } from '../math/number.ts'
import { parse as read, SyntaxError as Unexpected } from './grammar.peggy'
import type { Tree } from './tree.ts'

/** Longest text that is read, in UTF-16 units: it bounds the depth of the tree and all work that follows from it. */
export const LONGEST = 400

/** What is wrong with a text, and where. */
export type SyntaxFault =
  | { readonly kind: 'empty'; readonly at: 0 }
  | { readonly kind: 'too-long'; readonly at: number }
  /** The character is not one that can stand here; '' at the end of the text. */
  | { readonly kind: 'unexpected'; readonly at: number; readonly found: string }

/** Reads a formula as a textbook, NumPy or JavaScript writes it. Takes any text and never throws; the time is linear in its length. */
export function parse(text: string): Tree | SyntaxFault {
  if (text.length > LONGEST) return { kind: 'too-long', at: LONGEST }
  if (/^[\s\u200b]*$/.test(text)) return { kind: 'empty', at: 0 }
  try {
    return read(asTyped(text))
  } catch (e) {
    if (!(e instanceof Unexpected)) throw e
    const at = e.location.start.offset
    const code = text.codePointAt(at)
    return { kind: 'unexpected', at, found: code === undefined ? '' : String.fromCodePoint(code) }
  }
}

/** Whether a text was read. */
export const isTree = (parsed: Tree | SyntaxFault): parsed is Tree =>
  parsed.kind !== 'empty' && parsed.kind !== 'too-long' && parsed.kind !== 'unexpected'
