import type { Limits } from './limits.ts'
import { NOWHERE, pixelOf } from './places.ts'
import type { Series } from './series.ts'

/** A limit beyond this is infinite: the double next to a pole need not be. */
const HUGE = 1e9

/**
 * For limits that are found automatically: a line that goes to infinity, followed only to within a pixel of where it does. How far it
 * would get on the way is the samples' chance.
 */
export function withoutPoles(series: Series, range: Limits): Series {
  const poles = series.breaks
    .filter(({ left, right }) => [left, right].some((y) => Math.abs(y) > HUGE))
    .map(({ x }) => x)
  if (poles.length === 0) return series
  const pixel = pixelOf(range)
  return {
    ...series,
    value: (x) => (poles.some((pole) => Math.abs(x - pole) < pixel) ? Number.NaN : series.value(x)),
    turns: [...series.turns, ...poles.flatMap((pole) => [pole - pixel, pole + pixel])].toSorted((a, b) => a - b),
    known: NOWHERE,
  }
}
