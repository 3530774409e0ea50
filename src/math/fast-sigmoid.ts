import { root, rootLow } from './powers-of-two.ts'

// The sigmoid and tanh of a whole layer with their slopes, from one exponential that stays a fraction: eˣ = 2^(k/16) N / D with N = Q + P and
// D = Q − P, so that σ(x) = 2^(k/16) N / (D + 2^(k/16) N) takes one division, and nothing cancels: what is left of 1 is D / (D + 2^(k/16) N).
// No branch depends on a sign, and numbers stand where they are used: see fast-exp.
// With r = x − k ln 2 / 16, P = r (60 + r²) and Q = 120 + 12 r² are Padé's, the numbers moved by what makes the error of P / Q = tanh(r/2)
// least: 4.3 · 10⁻¹⁷ of it. k is rounded by the doubles of 1.5 · 2⁵², which are 1 apart.

/** 2^(k/16) and 2^(k/16) − 1, k from −16384 on. They are looked up about the middle, so that the few that are used stay at hand. */
const powers = new Float64Array(32768)
const rises = new Float64Array(32768)
for (let octave = 0; octave < 2048; octave++) {
  // The first three are the same, so as not to be denormal: no k leads there.
  const scale = octave < 3 ? 2 ** -1022 : (powers[16 * octave - 16] ?? 0) * 2
  for (let j = 0; j < 16; j++) {
    const power = root(8 * j) * scale
    powers[16 * octave + j] = power
    rises[16 * octave + j] = power - 1 + rootLow(8 * j) * scale
  }
}

/** σ(z), which may pass 1 by a last place, and σ′(z), within some units in the last place for |z| ≤ 700; beyond it as at ±700. */
export function sigmoids(z: Float64Array, values: Float64Array, slopes: Float64Array, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const x = z[i] ?? 0
    const y = x > 700 ? 700 : x < -700 ? -700 : x
    const k = y * 23.083120654223414 + 6755399441055744 - 6755399441055744
    const r = y - k * 0.04332169877307024 - k * 1.1926343307941173e-11
    const s = r * r
    const p = r * (60.00028553751451 + s)
    const q = 120.00057107502901 + 12.000047589467504 * s
    const up = (q + p) * (powers[(k | 0) + 16384] ?? 0)
    const down = q - p
    const share = 1 / (up + down)
    const value = up * share
    values[i] = value
    slopes[i] = value * (down * share)
  }
}

/**
 * tanh z, which may pass ±1 by a last place, and its slope, within some units in the last place for |z| ≤ 350; beyond it as at ±350. x is 2z:
 * r here is half of that above, P and Q are an eighth.
 */
export function tanhs(z: Float64Array, values: Float64Array, slopes: Float64Array, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const x = z[i] ?? 0
    const y = x > 350 ? 350 : x < -350 ? -350 : x
    const k = y * 46.16624130844683 + 6755399441055744 - 6755399441055744
    const r = y - k * 0.02166084938653512 - k * 5.9631716539705866e-12
    const s = r * r
    const p = r * (15.000071384378627 + s)
    const q = 15.000071384378627 + 6.000023794733752 * s
    const n = (k | 0) + 16384
    const power = powers[n] ?? 0
    const up = (q + p) * power
    const down = q - p
    const share = 1 / (up + down)
    values[i] = ((rises[n] ?? 0) * q + (power + 1) * p) * share
    slopes[i] = 4 * (up * share) * (down * share)
  }
}
