import { productError } from './exact-product.ts'
import { exp, timesExp } from './exp.ts'
import { expm1 } from './expm1.ts'
import { tanh } from './tanh.ts'

/** Where σ(y) + y σ′(y) is 0, in three parts, and e to it: 1 + y + e^y is 0 there. */
const ROOT = -1.2784645427610737
const ROOT_LOW = -1.0946994183093437e-16
const ROOT_LOWEST = -3.907766676128665e-33
const E_ROOT = 0.2784645427610738
/** Where z tanh z is 1, in three parts, and sinh of it. */
const Z = 1.1996786402577337
const Z_LOW = 9.232436427676682e-17
const Z_LOWEST = 5.404155842973672e-34
const SINH_Z = 1.50887956153832

/**
 * y + yLow − (root + rootLow + rootLowest), with little of it lost to rounding: at the double next to the root all that is left is in the
 * low parts.
 */
function beyond(y: number, yLow: number, root: number, rootLow: number, rootLowest: number): number {
  const rest = yLow - rootLow
  const back = rest - yLow
  return y - root + rest + (yLow - (rest - back) - (rootLow + back) - rootLowest)
}

/**
 * 1 − z tanh z. Near its root it is sinh(Z) · −(sinh t · (Z² − 1 + Z t) + t cosh t) / cosh z with t = z − Z: nothing cancels.
 * @param low what belongs to z beyond its last place
 */
export function oneMinusZTanh(z: number, low = 0): number {
  const a = Math.abs(z)
  if (Math.abs(a - Z) > 0.6) return 1 - z * tanh(z)
  const t = beyond(a, z < 0 ? -low : low, Z, Z_LOW, Z_LOWEST)
  // Twice sinh t and cosh t from e^t − 1 and 1 − e^−t, and twice cosh z.
  const rise = expm1(t)
  const fall = rise / (1 + rise)
  const e = exp(a)
  return (-SINH_Z * ((rise + fall) * (Z * Z - 1 + Z * t) + t * (2 + rise - fall))) / (e + 1 / e)
}

/** x σ(βx). With y = βx its rounding error is carried along; far out the exponential is multiplied on last. */
export function swish(x: number, beta: number): number {
  const y = beta * x
  if (Math.abs(y) > 800) return y > 0 ? x : -0
  const low = productError(beta, x, y)
  return y >= 0 ? x / (1 + timesExp(1, -y, -low)) : timesExp(x / (1 + exp(y)), y, low)
}

/** Its derivative e^y (1 + y + e^y) / (1 + e^y)², written round the root of the middle factor: t + e^ROOT (e^t − 1) with t = y − ROOT. */
export function swishSlope(x: number, beta: number): number {
  const y = beta * x
  if (Math.abs(y) > 800) return y > 0 ? 1 : -0
  const low = productError(beta, x, y)
  if (y >= 0) {
    const n = timesExp(1, -y, -low)
    return (1 + n * (1 + y)) / (1 + n * (2 + n))
  }
  const t = beyond(y, low, ROOT, ROOT_LOW, ROOT_LOWEST)
  const e = exp(y)
  return timesExp((t + E_ROOT * expm1(t)) / (1 + e * (2 + e)), y, low)
}

/** Its second derivative 2 β σ′(y) (1 − (y/2) tanh(y/2)), even in x. */
export function swishCurvature(x: number, beta: number): number {
  const y = beta * x
  if (Math.abs(y) > 1600) return -0
  const low = productError(beta, x, y)
  const h = -Math.abs(y)
  const e = exp(h)
  return timesExp((2 * beta * oneMinusZTanh(y / 2, low / 2)) / (1 + e * (2 + e)), h, y < 0 ? low : -low)
}

/** The place, in units of 1/β, of its minimum, of its derivative's extremes (±) and of its second derivative's side minima (±). */
export const SWISH_TURNS = { f: ROOT, df: 2 * Z, d2f: 3.435840993535111 } as const
