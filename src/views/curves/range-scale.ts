import { rounded } from '../../plot/viewport.ts'

/** What the range slider spans, symmetric about 0. */
export type Domain = number

const SMALLEST = 10
/** The slider's positions are a two-hundredth of its span apart. */
const POSITIONS = 200

/** The smallest power of ten that start and stop lie in; at least ±10. */
export function domainOf(start: number, stop: number): Domain {
  let domain = SMALLEST
  while (domain < Math.max(Math.abs(start), Math.abs(stop))) domain *= 10
  return domain
}

/** How far one key press moves a thumb. */
export const unitOf = (domain: Domain): number => (2 * domain) / POSITIONS

export const snapTo = (v: number, domain: Domain): number =>
  Math.max(-domain, Math.min(domain, rounded(v, unitOf(domain))))

/** The nice numbers of a decade that the step slider stops at. */
const NICE = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8] as const
/** Powers of ten at the ends of the step slider, unless the step lies beyond. */
const DECADES = [-6, 1] as const

/** The ends of the step slider, as logarithms to base 10. */
export function decadesOf(step: number): readonly [lo: number, hi: number] {
  const log = Math.log10(Math.abs(step) || 10 ** DECADES[0])
  return [Math.min(DECADES[0], Math.floor(log)), Math.max(DECADES[1], Math.ceil(log))]
}

/** The nice number next to 10 ** log. */
export function niceStep(log: number): number {
  const power = Math.floor(log + 1e-9)
  const mantissa = 10 ** (log - power)
  const nice = [...NICE, 10].reduce((a, b) => (Math.abs(b - mantissa) < Math.abs(a - mantissa) ? b : a))
  return Number(`${nice}e${power}`)
}

/** The next nice number above or below a step; `big` goes to the next power of ten. */
export function nextStep(step: number, direction: -1 | 1, big: boolean): number {
  const size = Math.abs(step) || 10 ** DECADES[0]
  const power = Math.floor(Math.log10(size) + 1e-9)
  const ladder = [power - 1, power, power + 1].flatMap((p) => (big ? [1] : NICE).map((m) => Number(`${m}e${p}`)))
  // A hair's breadth, so that a nice number is not its own neighbour.
  const next = direction > 0 ? ladder.find((v) => v > size * (1 + 1e-9)) : ladder.findLast((v) => v < size * (1 - 1e-9))
  return next ?? size
}
