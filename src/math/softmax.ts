import { productError } from './exact-product.ts'
import { timesExp } from './exp.ts'
import { log1p } from './log1p.ts'

/** (x − max) / T as h + l, where l is what rounding took from h. */
interface Exponent {
  readonly h: number
  readonly l: number
}

/** Beyond this l is less than half a unit in the last place of any result. */
const COARSE = 1e15

function exponent(x: number, max: number, T: number): Exponent {
  // Also for infinities: equals share, whatever they are.
  if (x === max) return { h: 0, l: 0 }
  const d = x - max
  // The largest doubles are further apart than a double can say.
  const h = Number.isFinite(d) || !Number.isFinite(x) || !Number.isFinite(max) ? d / T : x / T - max / T
  if (!(Math.abs(h) < COARSE)) return { h, l: 0 }
  // What rounding took from the difference (Knuth) and from the quotient (Dekker).
  const part = d - x
  const lost = x - (d - part) + (-max - part)
  const p = h * T
  return { h, l: (d - p - productError(h, T, p) + lost) / T }
}

/** Each entry's exponent, and the sum of e to the exponents but for one of the largest, which would be 1. */
function terms(v: readonly number[], T: number): { readonly exponents: readonly Exponent[]; readonly rest: number } {
  const max = Math.max(...v)
  const exponents = v.map((x) => exponent(x, max, T))
  const largest = v.indexOf(max)
  let rest = 0
  for (const [i, { h, l }] of exponents.entries()) if (i !== largest) rest += timesExp(1, h, l)
  return { exponents, rest }
}

/** exp(xᵢ/T) / Σ exp(xⱼ/T). Infinities give the limit in which equal ones are equally large. */
export function softmax(v: readonly number[], T: number): readonly number[] {
  const { exponents, rest } = terms(v, T)
  return exponents.map(({ h, l }) => timesExp(1 / (1 + rest), h, l))
}

/** Its logarithm: nothing cancels, since no term is positive. */
export function logSoftmax(v: readonly number[], T: number): readonly number[] {
  const { exponents, rest } = terms(v, T)
  const log = log1p(rest)
  return exponents.map(({ h, l }) => h - log + l)
}

/** yᵢ (δᵢⱼ − yⱼ) / T. The diagonal is the sum of what leaves a row: 1 − yᵢ would cancel. */
export function softmaxJacobian(v: readonly number[], T: number): readonly (readonly number[])[] {
  const { exponents, rest } = terms(v, T)
  const sum = 1 + rest
  // The smaller of the two is multiplied on last: alone it may be subnormal.
  const product = (a: Exponent, b: Exponent): number =>
    a.h < b.h || (a.h === b.h && a.l <= b.l)
      ? timesExp(timesExp(1 / sum, b.h, b.l) / (sum * T), a.h, a.l)
      : timesExp(timesExp(1 / sum, a.h, a.l) / (sum * T), b.h, b.l)
  return withDiagonal(exponents.map((a) => exponents.map((b) => -product(a, b))))
}

/** (δᵢⱼ − yⱼ) / T */
export function logSoftmaxJacobian(v: readonly number[], T: number): readonly (readonly number[])[] {
  const { exponents, rest } = terms(v, T)
  const row = exponents.map(({ h, l }) => -timesExp(1 / ((1 + rest) * T), h, l))
  return withDiagonal(exponents.map(() => row))
}

/** With diagonals that make the rows' sums 0. */
const withDiagonal = (rows: readonly (readonly number[])[]): readonly (readonly number[])[] =>
  rows.map((row, i) => {
    const others = row.reduce((sum, x, j) => (j === i ? sum : sum - x), 0)
    return row.map((x, j) => (j === i ? others : x))
  })
