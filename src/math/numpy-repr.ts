import { floatFormat } from './numpy-float.ts'

/** A one-dimensional NumPy array: what its dtype is called, and its entries. */
export type NumpyArray =
  | { readonly dtype: 'bool'; readonly values: readonly boolean[] }
  /** Whole numbers that a double holds exactly. */
  | { readonly dtype: 'int64'; readonly values: readonly number[] }
  | { readonly dtype: 'float64'; readonly values: readonly number[] }

/** NumPy's default `linewidth`, less the bracket and the parenthesis that may end a line. */
const WIDTH = 75 - 2

const START = 'array(['
const INDENT = ' '.repeat(START.length)

/**
 * What the Python prompt shows of an array: `array([0.26894142, 0.73105858, 0.88079708])`, lines broken where NumPy breaks them. At its default print
 * options, for up to 1000 entries: NumPy leaves out the middle of longer arrays. Source: numpy/core/arrayprint.py of 1.24.
 */
export function numpyRepr(array: NumpyArray): string {
  if (array.values.length === 0) return `array([], dtype=${array.dtype})`
  return `${START}${broken(wordsOf(array))}])`
}

/** The entries, all as wide as the widest. */
function wordsOf(array: NumpyArray): readonly string[] {
  switch (array.dtype) {
    case 'bool':
      return array.values.map((value) => (value ? ' True' : 'False'))
    case 'int64': {
      // An integer has no −0.
      const words = array.values.map((value) => String(value + 0))
      const width = Math.max(...words.map(({ length }) => length))
      return words.map((word) => word.padStart(width))
    }
    case 'float64':
      return array.values.map(floatFormat(array.values))
  }
}

/** With commas, in lines of at most 75 characters with all that stands round them; a word that is too long for any line has one of its own. */
function broken(words: readonly string[]): string {
  const lines: string[] = []
  let line = ''
  for (const [i, word] of words.entries()) {
    if (line !== '' && INDENT.length + line.length + word.length > WIDTH) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += i < words.length - 1 ? `${word}, ` : word
  }
  return [...lines, line].join(`\n${INDENT}`)
}
