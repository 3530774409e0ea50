import { productError } from './exact-product.ts'
import { timesExp } from './exp.ts'
import { unfinishedLog } from './log.ts'

/** xⁿ, within 0.6 units in the last place. As C and NumPy have it 1 to any power is 1, and so is −1 to an infinite one. */
export function pow(x: number, n: number): number {
  if (n === 0 || x === 1) return 1
  if (n === 1 || Number.isNaN(x)) return x
  if (n === 2) return x * x
  if (Number.isNaN(n)) return n
  const a = Math.abs(x)
  if (x < 0 && a < Infinity && n % 1 !== 0 && Math.abs(n) < Infinity) return Number.NaN
  const size = magnitude(a, n)
  const negative = x < 0 || Object.is(x, -0)
  return negative && Math.abs(n % 2) === 1 ? -size : size
}

/** aⁿ for a ≥ 0 and n other than 0. */
function magnitude(a: number, n: number): number {
  if (a === 1) return 1
  if (a === 0 || a === Infinity) return a > 0 === n > 0 ? Infinity : 0
  const { high, low, r } = unfinishedLog(a, 0)
  const square = r * r
  const log = high - square * 0.5
  const rest = high - log - square * 0.5 - productError(r, r, square) * 0.5 + low
  const product = n * log
  if (Math.abs(product) > 800) return product > 0 ? Infinity : 0
  return timesExp(1, product, productError(n, log, product) + n * rest)
}
