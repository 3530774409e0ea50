import { beside } from '../math/beside.ts'
import { isKnown } from './known.ts'
import type { Limits } from './limits.ts'

/** Of what nothing is listed for sure. */
export const NOWHERE: Limits = [Infinity, -Infinity]

/** Where something that is drawn may turn or jump. */
export interface Landmarks {
  readonly breaks: readonly { readonly x: number }[]
  readonly turns: readonly number[]
  /** They are all listed between these. */
  readonly known: Limits
}

/** Where landmarks are not known: this many places at equal distances, */
const EVEN = 256
/** and ±1/64 … ±1024 with a quarter of a power of two between: whatever the range, what happens near 0 is seen. */
const NEAR = Array.from({ length: 65 }, (_, i) => 2 ** (i / 4 - 6))

/**
 * Where to look at something between the ends of a range, ascending: at the ends, the turns and at breaks with both neighbours; between
 * two places it is monotone, or, where landmarks are not complete, seldom is not.
 */
export function places({ breaks, turns, known }: Landmarks, [a, b]: Limits): readonly number[] {
  const found = [a, b, ...turns, ...breaks.flatMap(({ x }) => around(x))]
  if (!isKnown({ known }, a, b)) found.push(...watch(a, b))
  return [...new Set(found.filter((x) => x >= a && x <= b).map((x) => x + 0))].toSorted((x, y) => x - y)
}

/** x with the double on either side of it. */
export const around = (x: number): readonly number[] => [beside(x, 'left'), x, beside(x, 'right')]

function watch(a: number, b: number): readonly number[] {
  const even = Array.from({ length: EVEN }, (_, i) => a + ((b - a) / EVEN) * i)
  return [...even, 0, ...NEAR, ...NEAR.map((x) => -x)]
}

/** What lies closer together than this share of a range is one place on screen. */
const PARTS = 500

export const pixelOf = ([a, b]: Limits): number => (b - a) / PARTS
