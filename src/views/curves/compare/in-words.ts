import type { LaterMessages } from '../../../i18n/later.ts'
import { significant } from '../../../math/number.ts'
import type { Limits } from '../../../plot/limits.ts'

/** Significant digits of a number in a sentence. */
const DIGITS = 4
/** Below this a number is written with its power of ten. */
const SMALL = 1e-3

/** `0.8814`, `4.732e−4` */
export const short = (x: number): string =>
  x !== 0 && Math.abs(x) < SMALL
    ? Number(x.toPrecision(DIGITS)).toExponential().replaceAll('-', '−')
    : significant(x, DIGITS)

/** Stretches of a range in words, a single place among them where both ends are the same: `for x ≤ −2.889 and x ≥ 2.889`. */
export function stretches(all: readonly Limits[], [lo, hi]: Limits, words: LaterMessages['stretch']): string {
  const points = all.flatMap(([a, b]) => (a === b ? [a] : []))
  if (points.length === all.length) return words.at(pointsInWords(points))
  return all.map(([a, b]) => stretch(a, b, [lo, hi], words)).reduce((before, last) => words.and(before, last))
}

function stretch(a: number, b: number, [lo, hi]: Limits, words: LaterMessages['stretch']): string {
  if (a <= lo && b >= hi) return words.everywhere
  if (a === b) return words.at(short(a))
  if (a <= lo) return words.upTo(short(b))
  return b >= hi ? words.from(short(a)) : words.between(short(a), short(b))
}

/** `−1, 0, 3`, and where there are only two that differ in sign `±2.699`. */
function pointsInWords(points: readonly number[]): string {
  const [first, second, ...more] = points.map(short)
  if (first !== undefined && second !== undefined && more.length === 0 && first === `−${second}`) return `±${second}`
  return points.map(short).join(', ')
}
