import { productError } from './exact-product.ts'
import { logarithm } from './log.ts'

/** log x · (factor + factorLow), within 0.51 units in the last place: whole where it should be. */
function times(x: number, factor: number, factorLow: number): number {
  if (!(x > 0 && x < Infinity)) return x === 0 ? -Infinity : x > 0 ? x : Number.NaN
  const { high, low } = logarithm(x)
  const product = high * factor
  return product + (productError(high, factor, product) + low * factor + high * factorLow)
}

export const log2 = (x: number): number => times(x, Math.LOG2E, 2.0355273740931033e-17)

export const log10 = (x: number): number => times(x, Math.LOG10E, 1.098319650216765e-17)
