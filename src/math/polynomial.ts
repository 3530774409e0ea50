/** c₀ + c₁ t + c₂ t² + … (Horner). */
export function polynomial(c: readonly number[], t: number): number {
  let sum = 0
  for (let i = c.length - 1; i >= 0; i--) sum = sum * t + (c[i] ?? 0)
  return sum
}
