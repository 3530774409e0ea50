import { productError } from './exact-product.ts'

/** A number as the sum of two doubles: the nearest one, and what is left. */
export interface DoubleDouble {
  readonly high: number
  readonly low: number
}

/** a/b, right to about 100 bits. */
export function quotient(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const high = a.high / b.high
  const product = high * b.high
  return { high, low: (a.high - product - productError(high, b.high, product) + a.low - high * b.low) / b.high }
}

/** √a for a ≥ 0. */
export function squareRoot(a: DoubleDouble): DoubleDouble {
  const high = Math.sqrt(a.high)
  const square = high * high
  return { high, low: high === 0 ? 0 : (a.high - square - productError(high, high, square) + a.low) / (2 * high) }
}

/** a + b, exactly. D. E. Knuth, The Art of Computer Programming 2, 4.2.2. */
export function sum(a: number, b: number): DoubleDouble {
  const high = a + b
  const back = high - a
  return { high, low: a - (high - back) + (b - back) }
}
