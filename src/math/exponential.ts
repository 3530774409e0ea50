import { productError } from './exact-product.ts'

/** Below this exp(h) is close to the subnormal numbers, which hold fewer digits. */
const SMALL = -690
/** Below this a · exp(h) is 0 for any double a. */
const NOTHING = -1600

/**
 * a · exp(h + l) with a tiny l. Where exp(h) alone would be subnormal it is multiplied on in two halves, so that only the last product is
 * rounded to the subnormal numbers.
 */
export function timesExp(a: number, h: number, l = 0): number {
  if (h < NOTHING) return a < 0 ? -0 : 0
  if (h < SMALL) {
    const half = Math.exp(h / 2)
    return a * half * half * (1 + l)
  }
  const e = Math.exp(h)
  return a * (e + e * l)
}

/** (a + low) · exp(−k x²) for k = ½ or 1, with what rounding took from x². */
export function timesGauss(a: number, x: number, k: 0.5 | 1, low = 0): number {
  if (Math.abs(x) > 60) return a < 0 ? -0 : 0
  const square = x * x
  return timesExp(a, -k * square, (low === 0 ? 0 : low / a) - k * productError(x, x, square))
}
