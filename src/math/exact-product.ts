/** 2²⁷ + 1: splits a double into two halves of 26 bits (Veltkamp). */
const SPLIT = 134217729

/**
 * What rounding took from the product `p = a · b`: a · b = p + productError(a, b, p), exactly, while nothing over- or underflows.
 * T. J. Dekker, A floating-point technique for extending the available precision, Numer. Math. 18 (1971).
 */
export function productError(a: number, b: number, p: number): number {
  const wa = SPLIT * a
  const ah = wa - (wa - a)
  const al = a - ah
  const wb = SPLIT * b
  const bh = wb - (wb - b)
  const bl = b - bh
  return al * bl - (p - ah * bh - al * bh - ah * bl)
}
