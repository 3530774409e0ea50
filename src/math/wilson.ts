/** Φ⁻¹(0.975). */
const Z = 1.959963984540054

/**
 * The 95 % interval of Wilson for a share, of which k in n was seen: true also for few trials, and at 0 and 1.
 * Source: Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927).
 */
export function wilson(k: number, n: number): readonly [low: number, high: number] {
  if (n === 0) return [0, 1]
  const share = k / n
  const square = Z * Z
  const middle = share + square / (2 * n)
  const half = Z * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n))
  const whole = 1 + square / n
  return [k === 0 ? 0 : (middle - half) / whole, k === n ? 1 : (middle + half) / whole]
}
