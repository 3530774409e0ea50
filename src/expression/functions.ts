import { erf } from '../math/normal.ts'

/** A function of one number with its first two derivatives. */
export interface Smooth {
  readonly f: (u: number) => number
  readonly df: (u: number) => number
  readonly d2f: (u: number) => number
}

const TWO_OVER_SQRT_PI = 1.1283791670955126
const flat = (f: (u: number) => number): Smooth => ({ f, df: () => 0, d2f: () => 0 })

/** Half to even, as NumPy rounds. */
function round(u: number): number {
  const r = Math.round(u)
  return Math.abs(u % 1) === 0.5 && r % 2 !== 0 ? r - 1 : r
}

/** −2 u / (1 + u²)², which is 0 where u² is beyond all doubles. */
function steepnessOfAtan(u: number): number {
  const df = 1 / (1 + u * u)
  return df === 0 ? 0 : -2 * u * df * df
}

/** What a formula may call besides the catalogue. */
export const elementary: Readonly<Record<string, Smooth>> = {
  exp: { f: Math.exp, df: Math.exp, d2f: Math.exp },
  expm1: { f: Math.expm1, df: Math.exp, d2f: Math.exp },
  log: { f: Math.log, df: (u) => 1 / u, d2f: (u) => -1 / (u * u) },
  log1p: { f: Math.log1p, df: (u) => 1 / (1 + u), d2f: (u) => -1 / ((1 + u) * (1 + u)) },
  log2: { f: Math.log2, df: (u) => Math.LOG2E / u, d2f: (u) => -Math.LOG2E / (u * u) },
  log10: { f: Math.log10, df: (u) => Math.LOG10E / u, d2f: (u) => -Math.LOG10E / (u * u) },
  sqrt: { f: Math.sqrt, df: (u) => 0.5 / Math.sqrt(u), d2f: (u) => -0.25 / (u * Math.sqrt(u)) },
  cbrt: { f: Math.cbrt, df: (u) => 1 / (3 * Math.cbrt(u) ** 2), d2f: (u) => -2 / (9 * u * Math.cbrt(u) ** 2) },
  abs: { f: Math.abs, df: Math.sign, d2f: () => 0 },
  sign: flat(Math.sign),
  floor: flat(Math.floor),
  ceil: flat(Math.ceil),
  round: flat(round),
  sin: { f: Math.sin, df: Math.cos, d2f: (u) => -Math.sin(u) },
  cos: { f: Math.cos, df: (u) => -Math.sin(u), d2f: (u) => -Math.cos(u) },
  tan: {
    f: Math.tan,
    df: (u) => 1 + Math.tan(u) ** 2,
    d2f: (u) => 2 * Math.tan(u) * (1 + Math.tan(u) ** 2),
  },
  asin: { f: Math.asin, df: (u) => 1 / Math.sqrt(1 - u * u), d2f: (u) => u / ((1 - u * u) * Math.sqrt(1 - u * u)) },
  acos: { f: Math.acos, df: (u) => -1 / Math.sqrt(1 - u * u), d2f: (u) => -u / ((1 - u * u) * Math.sqrt(1 - u * u)) },
  atan: { f: Math.atan, df: (u) => 1 / (1 + u * u), d2f: steepnessOfAtan },
  sinh: { f: Math.sinh, df: Math.cosh, d2f: Math.sinh },
  cosh: { f: Math.cosh, df: Math.sinh, d2f: Math.cosh },
  tanh: {
    f: Math.tanh,
    df: (u) => 1 / Math.cosh(u) ** 2,
    d2f: (u) => (-2 * Math.tanh(u)) / Math.cosh(u) ** 2,
  },
  asinh: {
    f: Math.asinh,
    df: (u) => 1 / Math.hypot(u, 1),
    d2f: (u) => (Number.isFinite(u) ? -u / Math.hypot(u, 1) ** 3 : 0),
  },
  acosh: { f: Math.acosh, df: (u) => 1 / Math.sqrt(u * u - 1), d2f: (u) => -u / ((u * u - 1) * Math.sqrt(u * u - 1)) },
  atanh: { f: Math.atanh, df: (u) => 1 / (1 - u * u), d2f: (u) => (2 * u) / (1 - u * u) ** 2 },
  erf: {
    f: erf,
    df: (u) => TWO_OVER_SQRT_PI * Math.exp(-u * u),
    d2f: (u) => (Math.abs(u) > 40 ? 0 : -2 * TWO_OVER_SQRT_PI * u * Math.exp(-u * u)),
  },
}

/** How many arguments each function of several takes. The last four are other ways to write an operator, and read as that. */
export const several = { max: 2, min: 2, clip: 3, where: 3, power: 2, remainder: 2, square: 1 } as const
