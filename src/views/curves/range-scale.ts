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

/** Powers of ten at the ends of the step slider, unless the step lies beyond. */
const DECADES = [-6, 1] as const

/** The ends of the step slider, powers of ten, or the smallest double where there is no such power. */
export function stepEnds(step: number): readonly [lo: number, hi: number] {
  const log = Math.log10(Math.abs(step) || 10 ** DECADES[0])
  return [
    Math.max(Number.MIN_VALUE, 10 ** Math.min(DECADES[0], Math.floor(log))),
    10 ** Math.max(DECADES[1], Math.ceil(log)),
  ]
}
