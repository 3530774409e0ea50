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

/** More turns than this in a range cannot be told apart on screen: then they are not followed one by one. */
const MOST = 400

const within = (x: number, [a, b]: Limits): boolean => x >= a && x <= b

/** Whether all landmarks in a range are listed, and few enough to go from one to the next. */
export const isClear = ({ known, turns }: Landmarks, range: Limits): boolean =>
  isKnown({ known }, ...range) && turns.filter((x) => within(x, range)).length <= MOST

/**
 * Where to look at something between the ends of a range, ascending: at the ends, the turns and at breaks with both neighbours; between
 * two places it is monotone, or, where landmarks are not clear, seldom is not.
 */
export function places(landmarks: Landmarks, range: Limits): readonly number[] {
  const turns = landmarks.turns.filter((x) => within(x, range))
  const found = [...range, ...landmarks.breaks.flatMap(({ x }) => around(x)), ...(turns.length > MOST ? [] : turns)]
  if (!isClear(landmarks, range)) found.push(...watch(...range))
  return [...new Set(found.filter((x) => within(x, range)).map((x) => x + 0))].toSorted((x, y) => x - y)
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
