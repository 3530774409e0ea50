import { squareRoot, sum } from './double-double.ts'
import { productError } from './exact-product.ts'
import { logarithm } from './log.ts'

/** log(a + √(a² ± 1)), the root in two parts. */
function logOfSum(a: number, sign: 1 | -1): number {
  // The 1 is nothing against a².
  if (a > 2 ** 30) {
    if (a === Infinity) return a
    const { high, low } = logarithm(a)
    return high + (low + Math.LN2)
  }
  const square = a * a
  const under = sum(square, sign)
  const root = squareRoot({ high: under.high, low: under.low + productError(a, a, square) })
  const both = sum(root.high, a)
  const all = sum(both.high, both.low + root.low)
  const { high, low } = logarithm(all.high, all.low)
  return high + low
}

/** The inverse of sinh, within 0.6 units in the last place. */
export function asinh(x: number): number {
  const a = Math.abs(x)
  if (a < 1e-8) return x
  const y = logOfSum(a, 1)
  return x < 0 ? -y : y
}

/** The inverse of cosh, within 0.6 units in the last place. */
export const acosh = (x: number): number => (x >= 1 ? logOfSum(x, -1) : Number.NaN)
