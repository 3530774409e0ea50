import { angleOf } from './atan.ts'
import { squareRoot, sum } from './double-double.ts'
import { productError } from './exact-product.ts'

/** The arc sine, within 0.6 units in the last place: the angle in a right triangle with the hypotenuse 1. */
export function asin(x: number): number {
  const a = Math.abs(x)
  if (a < 1e-8) return x
  if (!(a <= 1)) return Number.NaN
  const square = a * a
  const { high, low } = sum(1, -square)
  const angle = angleOf({ high: a, low: 0 }, squareRoot({ high, low: low - productError(a, a, square) }))
  return x < 0 ? -angle : angle
}

/** The arc cosine, within 0.6 units in the last place: twice the angle whose tangent is √(1 − x)/√(1 + x). */
export const acos = (x: number): number =>
  Math.abs(x) <= 1 ? 2 * angleOf(squareRoot(sum(1, -x)), squareRoot(sum(1, x))) : Number.NaN
