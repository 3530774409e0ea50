import type { Messages } from '../i18n/index.ts'
import { parseNumber, significant } from '../math/number.ts'
import { MAX_ABS } from '../state/app-state.ts'

/** What a field makes of a text: a number, or what is wrong with it in the person's language. */
export type Parsed = { readonly value: number } | { readonly error: string }

/** How much of a person's text a message quotes. */
const QUOTED = 24

interface Bounds {
  min?: number
  max?: number
  /** Only whole numbers will do; what is said of others. */
  notWhole?: (text: string) => string
}

/** Reads any number that can be drawn, within bounds where they are given. */
export function parseIn(
  text: string,
  words: Messages['field'],
  { min = -MAX_ABS, max = MAX_ABS, notWhole }: Bounds = {},
): Parsed {
  const quoted = text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text
  if (text.trim() === '') return { error: words.blank }
  const value = parseNumber(text)
  if (value === undefined) return { error: words.notANumber(quoted) }
  if (Math.abs(value) > MAX_ABS) return { error: words.tooLarge(quoted) }
  if (value < min || value > max) return { error: words.outside(quoted, significant(min), significant(max)) }
  return notWhole && !Number.isInteger(value) ? { error: notWhole(quoted.trim()) } : { value }
}
