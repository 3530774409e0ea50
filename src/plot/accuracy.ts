import type { Numbers, Ulps } from '../activations/activation.ts'
import { numbersById } from '../activations/numbers.ts'

/** Of a typed function nothing is measured: its formula may lose digits where it takes differences. */
const UNKNOWN: Ulps = { f: 64, df: 64, d2f: 64, absolute: 1e-14 }

const EPSILON = 2 ** -52
/** Below the normal numbers an ulp is no share of the value. */
const SMALLEST = 16 * Number.MIN_VALUE

/** How far a computed value of f, f′ or f″ may be off, from the value. */
export function roundingOf({ id }: Numbers, order: keyof Omit<Ulps, 'absolute'>): (value: number) => number {
  const ulps = numbersById.get(id)?.ulps ?? UNKNOWN
  const share = (ulps[order] + 1) * EPSILON
  const rest = (ulps.absolute ?? 0) + SMALLEST
  return (value) => share * Math.abs(value) + rest
}
