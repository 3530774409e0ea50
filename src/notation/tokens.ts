import type { Operator } from './tree.ts'

/** One word of a formula. `kind` is the text itself for all but numbers, names, raised digits, the end and what is none of these. */
export interface Token {
  readonly kind: string
  readonly text: string
  /** In UTF-16 units from 0. */
  readonly at: number
}

/** The ways in which an operator may be written. */
export const INFIX: ReadonlyMap<string, Operator> = new Map([
  ['||', '||'],
  ['|', '||'],
  ['or', '||'],
  ['&&', '&&'],
  ['&', '&&'],
  ['and', '&&'],
  ['<', '<'],
  ['<=', '<='],
  ['≤', '<='],
  ['≦', '<='],
  ['>', '>'],
  ['>=', '>='],
  ['≥', '>='],
  ['≧', '>='],
  ['==', '=='],
  ['!=', '!='],
  ['≠', '!='],
  ['+', '+'],
  ['-', '-'],
  ['*', '*'],
  ['·', '*'],
  ['⋅', '*'],
  ['×', '*'],
  ['/', '/'],
  ['÷', '/'],
  ['%', '%'],
  ['^', '^'],
  ['**', '^'],
])

const SPACE = /[\s\u200b]*/y
const WORD =
  /(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?<name>[A-Za-z_Α-ω][\wΑ-ω₀-₉]*(?:\.[A-Za-z_Α-ω][\wΑ-ω₀-₉]*)*)|(?<raised>[⁰¹²³⁴-⁹]+)|\|\||&&|[<>=!]=|\*\*|[-+*/%^<>!~|&?:(),·⋅×÷≤≦≥≧≠]/y
const KEYWORDS: ReadonlySet<string> = new Set(['and', 'or', 'not', 'if', 'else'])

/** The token at or after `from`. */
export function tokenAt(text: string, from: number): Token {
  SPACE.lastIndex = from
  SPACE.exec(text)
  const at = SPACE.lastIndex
  if (at === text.length) return { kind: 'end', text: '', at }
  WORD.lastIndex = at
  const found = WORD.exec(text)
  if (!found) return { kind: 'unknown', text: '', at }
  const [word] = found
  const { number, name, raised } = found.groups ?? {}
  if (number !== undefined) return { kind: 'number', text: word, at }
  if (raised !== undefined) return { kind: 'raised', text: word, at }
  return { kind: name === undefined || KEYWORDS.has(word) ? word : 'name', text: word, at }
}
