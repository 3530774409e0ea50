// The sigmoid and tanh of a whole layer with their slopes, from one exponential that stays a fraction: eˣ = 2^k N / D with N = Q + P and
// D = Q − P, so that σ(x) = 2^k N / (D + 2^k N) takes one division, and nothing cancels: what is left of 1 is D / (D + 2^k N). Near 0, where
// k is 0, tanh is P / Q. No branch depends on a sign, and numbers stand where they are used: see fast-exp.
// P and Q: S. L. Moshier, Cephes, exp.c; |x − k ln 2| ≤ ½ ln 2.

/** 2^m for −1024 ≤ m ≤ 1023. */
const powers = new Float64Array(2048)
for (let m = 0, up = 1, down = 1; m <= 1024; m++, up *= 2, down /= 2) {
  powers[1024 - m] = down
  if (m < 1024) powers[1024 + m] = up
}

/** σ(z) and σ′(z), within some units in the last place for |z| ≤ 708; beyond it as at ±708. */
export function sigmoids(z: Float64Array, values: Float64Array, slopes: Float64Array, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const x = z[i] ?? 0
    const y = x > 708 ? 708 : x < -708 ? -708 : x
    // Rounded by the doubles of 1.5 · 2⁵², which are 1 apart.
    const k = y * Math.LOG2E + 6755399441055744 - 6755399441055744
    const r = y - k * 0.6931471803691238 - k * 1.9082149292705877e-10
    const s = r * r
    const p = r + r * s * (0.030299440770744195 + s * 0.00012617719307481058)
    const q = 2 + s * 0.22726554820815503 + s * s * (0.002524483403496841 + s * 3.0019850513866446e-6)
    const up = (q + p) * (powers[(k | 0) + 1024] ?? 0)
    const down = q - p
    const share = 1 / (up + down)
    const value = up * share
    // Two roundings may have passed 1.
    values[i] = value > 1 ? 1 : value
    slopes[i] = value * (down * share)
  }
}

/** tanh z, which may pass ±1 by a last place, and its slope, within some units in the last place for |z| ≤ 354; beyond it as at ±354. */
export function tanhs(z: Float64Array, values: Float64Array, slopes: Float64Array, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const x = 2 * (z[i] ?? 0)
    const y = x > 708 ? 708 : x < -708 ? -708 : x
    const k = y * Math.LOG2E + 6755399441055744 - 6755399441055744
    const r = y - k * 0.6931471803691238 - k * 1.9082149292705877e-10
    const s = r * r
    const p = r + r * s * (0.030299440770744195 + s * 0.00012617719307481058)
    const q = 2 + s * 0.22726554820815503 + s * s * (0.002524483403496841 + s * 3.0019850513866446e-6)
    const power = powers[(k | 0) + 1024] ?? 0
    const up = (q + p) * power
    const down = q - p
    const share = 1 / (up + down)
    values[i] = ((power - 1) * q + (power + 1) * p) * share
    slopes[i] = 4 * (up * share) * (down * share)
  }
}
