import { productError } from './exact-product.ts'
import { timesGauss } from './gauss.ts'
import { polynomial } from './polynomial.ts'

// Polynomials through Chebyshev's points, made by tests/reference/generator/fit.py; each is less than 3e-18 of its size off.

/** (a + 3) · exp(a²/2) · Φ(−a) for a from 0 to 3, in 2 (a − 3)/(a + 3) + 1. */
const NEAR = [
  1.0463131674604935, -0.3838368830401518, 0.06950258231340496, -0.001648218856241873, -0.001308503279681202,
  2.4904359850468434e-5, 3.543783346181787e-5, 2.219839876682126e-6, -8.40922574650437e-7, -1.838300995493059e-7,
  4.972883029953968e-10, 6.612184394146303e-9, 1.214467511224662e-9, -8.296691762967715e-12, -5.013345919195306e-11,
  -1.0812955145609733e-11, -4.0273478886974483e-14, 3.778302285239751e-13,
]
/** The same for a from 3 to infinity, in 2 (a − 3)/(a + 3) − 1. */
const FAR = [
  0.5255854664504015, -0.15887253471254287, 0.03809098575442485, -0.006333249293197634, 0.00036977877536292146,
  0.00013699135060762363, -3.51561064357175e-5, -1.8708556534022281e-6, 2.029894667817724e-6, -4.8645083795517125e-8,
  -1.2835857230144307e-7, 7.855874288316726e-9, 9.626072233484602e-9, -5.880495363592419e-10, -8.398266027706517e-10,
  1.9681480229617814e-11, 7.647737984395891e-11, 2.9006298891204665e-12, -5.169230869963823e-12, -5.069465238594735e-13,
]
/** erf(x)/x − 1 for |x| ≤ 1.25, in x²/0.78125 − 1. */
const ERF = [
  -0.1076872985516273, -0.18785153701199006, 0.039988334902665866, -0.007047487977136484, 0.001034496424964786,
  -0.00012916310199492784, 1.3987572600389094e-5, -1.3353422403482244e-6, 1.1388354252980358e-7, -8.77197355673037e-9,
  6.158198440894916e-10, -3.970614443243091e-11, 2.3666058777369256e-12, -1.3114102406111178e-13, 6.849554747083408e-15,
  -3.32346175663032e-16,
]

/** exp(a²/2) · Φ(−a) for 0 ≤ a < 10¹⁰⁰, the lower tail of the normal distribution without its exponential, in two parts. */
export function scaledTail(a: number): readonly [tail: number, low: number] {
  const sum = a + 3
  const sumLow = a < 3 ? a - (sum - 3) : 3 - (sum - a)
  const t = (a - 3) / sum
  const top = a < 3 ? polynomial(NEAR, 2 * t + 1) : polynomial(FAR, 2 * t - 1)
  const tail = top / sum
  const product = tail * sum
  return [tail, (top - product - productError(tail, sum, product) - tail * sumLow) / sum]
}

/** erf(x), within 1 unit in the last place. */
export function erf(x: number): number {
  const a = Math.abs(x)
  if (a <= 1.25) return x + x * polynomial(ERF, (x * x) / 0.78125 - 1)
  if (Number.isNaN(x)) return x
  if (a > 6) return Math.sign(x)
  const [tail] = scaledTail(Math.SQRT2 * a)
  return Math.sign(x) * (1 - timesGauss(2 * tail, a, 1))
}
