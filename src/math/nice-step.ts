import { exp } from './exp.ts'
import { log } from './log.ts'

/** The nice numbers of a decade that logarithmic sliders stop at. */
const NICE = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8] as const
/** What 0 counts as, which has no neighbours. */
const LEAST = 1e-6

/** The nice number next to a power of ten. */
export function niceStep(logarithm: number): number {
  const power = Math.floor(logarithm + 1e-9)
  const mantissa = exp((logarithm - power) * Math.LN10)
  const nice = [...NICE, 10].reduce((a, b) => (Math.abs(b - mantissa) < Math.abs(a - mantissa) ? b : a))
  return Number(`${nice}e${power}`)
}

/** The next nice number above or below one; `big` goes to the next power of ten. */
export function nextStep(step: number, direction: -1 | 1, big: boolean): number {
  const size = Math.abs(step) || LEAST
  const power = Math.floor(log(size) / Math.LN10 + 1e-9)
  const ladder = [power - 1, power, power + 1].flatMap((p) => (big ? [1] : NICE).map((m) => Number(`${m}e${p}`)))
  // A hair's breadth, so that a nice number is not its own neighbour.
  const next = direction > 0 ? ladder.find((v) => v > size * (1 + 1e-9)) : ladder.findLast((v) => v < size * (1 - 1e-9))
  return next ?? size
}
