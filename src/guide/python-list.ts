/** What stands between the brackets of a list in Python: its numbers, and whether one of them is a float, which makes all of the array floats. */
export interface PythonList {
  /** With commas between them. */
  readonly text: string
  readonly numbers: readonly number[]
  readonly float: boolean
}

/** Why a text is no such list. */
export type ListFault = 'empty' | 'too-many' | 'not-a-number' | 'too-large'

/** The most entries that a learner may give. */
export const MOST_ENTRIES = 40

/** `007` is an error in Python. */
const INTEGER = /^[+-]?(?:0+|[1-9]\d*)$/
const FLOAT = /^[+-]?(?:(?:\d+\.\d*|\.\d+)(?:e[+-]?\d+)?|\d+e[+-]?\d+)$/i

/** Numbers with commas or blanks between them, in brackets or not: `-1, 1, 2`. The text may be anything. */
export function parseList(text: string): PythonList | { readonly fault: ListFault; readonly text: string } {
  const entries = text
    .replaceAll(/[−–]/g, '-')
    .replace(/^\s*\[|\]\s*$/g, '')
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
  if (entries.length === 0) return { fault: 'empty', text: '' }
  if (entries.length > MOST_ENTRIES) return { fault: 'too-many', text: '' }
  for (const entry of entries) {
    if (!INTEGER.test(entry) && !FLOAT.test(entry)) return { fault: 'not-a-number', text: entry }
    // NumPy's int64 goes further, but a double would not hold it; a float beyond them is inf.
    if (INTEGER.test(entry) && !Number.isSafeInteger(Number(entry))) return { fault: 'too-large', text: entry }
  }
  return {
    text: entries.join(', '),
    // Python has no whole −0.
    numbers: entries.map((entry) => (INTEGER.test(entry) ? Number(entry) + 0 : Number(entry))),
    float: entries.some((entry) => !INTEGER.test(entry)),
  }
}
