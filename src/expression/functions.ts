import { acos, asin } from '../math/asin-acos.ts'
import { acosh, asinh } from '../math/asinh-acosh.ts'
import { atan } from '../math/atan.ts'
import { atanh } from '../math/atanh.ts'
import { cbrt } from '../math/cbrt.ts'
import { exp } from '../math/exp.ts'
import { expm1 } from '../math/expm1.ts'
import { log } from '../math/log.ts'
import { log1p } from '../math/log1p.ts'
import { log10, log2 } from '../math/log2-log10.ts'
import { erf } from '../math/normal.ts'
import { cos, sin } from '../math/sin-cos.ts'
import { cosh, sinh } from '../math/sinh-cosh.ts'
import { tan } from '../math/tan.ts'
import { tanh } from '../math/tanh.ts'

/** A function of one number with its first two derivatives. */
export interface Smooth {
  readonly f: (u: number) => number
  readonly df: (u: number) => number
  readonly d2f: (u: number) => number
}

const TWO_OVER_SQRT_PI = 1.1283791670955126
const flat = (f: (u: number) => number): Smooth => ({ f, df: () => 0, d2f: () => 0 })

const square = (u: number): number => u * u
/** √(u² + 1), where u² must not overflow. */
const hypotenuse = (u: number): number => (Math.abs(u) > 1e150 ? Math.abs(u) : Math.sqrt(u * u + 1))

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
  exp: { f: exp, df: exp, d2f: exp },
  expm1: { f: expm1, df: exp, d2f: exp },
  log: { f: log, df: (u) => 1 / u, d2f: (u) => -1 / (u * u) },
  log1p: { f: log1p, df: (u) => 1 / (1 + u), d2f: (u) => -1 / ((1 + u) * (1 + u)) },
  log2: { f: log2, df: (u) => Math.LOG2E / u, d2f: (u) => -Math.LOG2E / (u * u) },
  log10: { f: log10, df: (u) => Math.LOG10E / u, d2f: (u) => -Math.LOG10E / (u * u) },
  sqrt: { f: Math.sqrt, df: (u) => 0.5 / Math.sqrt(u), d2f: (u) => -0.25 / (u * Math.sqrt(u)) },
  cbrt: { f: cbrt, df: (u) => 1 / (3 * square(cbrt(u))), d2f: (u) => -2 / (9 * u * square(cbrt(u))) },
  abs: { f: Math.abs, df: Math.sign, d2f: () => 0 },
  sign: flat(Math.sign),
  floor: flat(Math.floor),
  ceil: flat(Math.ceil),
  round: flat(round),
  sin: { f: sin, df: cos, d2f: (u) => -sin(u) },
  cos: { f: cos, df: (u) => -sin(u), d2f: (u) => -cos(u) },
  tan: {
    f: tan,
    df: (u) => 1 + square(tan(u)),
    d2f: (u) => 2 * tan(u) * (1 + square(tan(u))),
  },
  asin: { f: asin, df: (u) => 1 / Math.sqrt(1 - u * u), d2f: (u) => u / ((1 - u * u) * Math.sqrt(1 - u * u)) },
  acos: { f: acos, df: (u) => -1 / Math.sqrt(1 - u * u), d2f: (u) => -u / ((1 - u * u) * Math.sqrt(1 - u * u)) },
  atan: { f: atan, df: (u) => 1 / (1 + u * u), d2f: steepnessOfAtan },
  sinh: { f: sinh, df: cosh, d2f: sinh },
  cosh: { f: cosh, df: sinh, d2f: cosh },
  tanh: {
    f: tanh,
    df: (u) => 1 / square(cosh(u)),
    d2f: (u) => (-2 * tanh(u)) / square(cosh(u)),
  },
  asinh: {
    f: asinh,
    df: (u) => 1 / hypotenuse(u),
    d2f: (u) => (Number.isFinite(u) ? -u / (hypotenuse(u) * (1 + u * u)) : 0),
  },
  acosh: { f: acosh, df: (u) => 1 / Math.sqrt(u * u - 1), d2f: (u) => -u / ((u * u - 1) * Math.sqrt(u * u - 1)) },
  atanh: { f: atanh, df: (u) => 1 / (1 - u * u), d2f: (u) => (2 * u) / square(1 - u * u) },
  erf: {
    f: erf,
    df: (u) => TWO_OVER_SQRT_PI * exp(-u * u),
    d2f: (u) => (Math.abs(u) > 40 ? 0 : -2 * TWO_OVER_SQRT_PI * u * exp(-u * u)),
  },
}

/** How many arguments each function of several takes. The last four are other ways to write an operator, and read as that. */
export const several = { max: 2, min: 2, clip: 3, where: 3, power: 2, remainder: 2, square: 1 } as const
