/*
 * The exponential and the logarithm from sums, products, quotients and roots alone: the same bits in every browser, which Math.exp and
 * Math.log do not have.
 */

const LN2_HI = 6.9314718036912381649e-1
const LN2_LO = 1.90821492927058770002e-10

const double = new Float64Array(1)
const words = new Uint32Array(double.buffer)

/** 2^k for every k from −1100. */
const POWERS = Float64Array.from({ length: 2200 }, (_, i) => 2 ** (i - 1100))
/** 2^(j/64), by roots and products. */
const ROOTS = Float64Array.from({ length: 64 }, (_, j) => {
  let [root, value] = [2, 1]
  for (let bit = 32; bit > 0; bit >>= 1) {
    root = Math.sqrt(root)
    if (j & bit) value *= root
  }
  return value
})
/** 64 / ln 2, and its inverse in two parts. */
const PER_STEP = 92.33248261689366
const STEP = 0.010830424696905538
const STEP_LOW = -6.563929801064195e-13
/** Added and taken away it rounds to a whole number. */
const ROUNDER = 6755399441055744

/** e^x within a few ulp; what is beyond ±709 counts as ±709. */
export function exp(x: number): number {
  const y = x > 709 ? 709 : x < -709 ? -709 : x
  const k = y * PER_STEP + ROUNDER - ROUNDER
  const n = k | 0
  const r = y - k * STEP - k * STEP_LOW
  const p = r + r * r * (0.5 + r * (0.16666666666666666 + r * (0.041666666666666664 + r * 0.008333333333333333)))
  const t = ROOTS[n & 63] ?? 1
  return (t + t * p) * (POWERS[(n >> 6) + 1100] ?? 0)
}

/** Source: fdlibm, e_log.c. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : Number.NaN
  if (x === Infinity) return x
  double[0] = x
  let high = words[1] ?? 0
  let k = 0
  if (high < 0x100000) {
    double[0] = x * 2 ** 54
    high = words[1] ?? 0
    k = -54
  }
  const mantissa = high & 0xfffff
  const shift = (mantissa + 0x95f64) & 0x100000
  words[1] = mantissa | (shift ^ 0x3ff00000)
  k += (high >>> 20) - 1023 + (shift >>> 20)
  const f = (double[0] ?? 1) - 1
  const s = f / (2 + f)
  const z = s * s
  const w = z * z
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373))
  const odd = z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)))
  const half = 0.5 * f * f
  return k * LN2_HI - (half - (s * (half + odd + even) + k * LN2_LO) - f)
}

/** ln(1 + x) for x ≥ 0. */
export function log1p(x: number): number {
  const u = 1 + x
  return u === Infinity ? u : log(u) + (x - (u - 1)) / u
}
