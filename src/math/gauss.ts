import { productError } from './exact-product.ts'
import { timesExp } from './exp.ts'

/** (a + low) · exp(−k x²) for k = ½ or 1, with what rounding took from x². */
export function timesGauss(a: number, x: number, k: 0.5 | 1, low = 0): number {
  if (Math.abs(x) > 60) return a < 0 ? -0 : 0
  const square = x * x
  return timesExp(a, -k * square, (low === 0 ? 0 : low / a) - k * productError(x, x, square))
}
