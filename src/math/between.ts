/** From this ratio on the exponents of two numbers are halved, not their distance. */
const FAR = 4

/**
 * A double between a < b with about as many doubles below it as above: from any two it takes some 64 halvings to neighbours. null where
 * there is none.
 */
export function between(a: number, b: number): number | null {
  if (a < 0 && b > 0) return 0
  const small = Math.min(Math.abs(a), Math.abs(b)) || Number.MIN_VALUE
  const large = Math.max(Math.abs(a), Math.abs(b))
  const middle = large > FAR * small ? Math.sign(a + b) * Math.sqrt(small) * Math.sqrt(large) : a + (b - a) / 2
  return middle > a && middle < b ? middle : null
}
