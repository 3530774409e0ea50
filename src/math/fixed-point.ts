import type { DoubleDouble } from './double-double.ts'

/** Tables are computed in whole multiples of 2⁻¹⁶⁰, three times as fine as doubles. */
export const PLACES = 160n
export const ONE = 1n << PLACES
const UNIT = 2 ** -160

/** A multiple of 2⁻¹⁶⁰ in two parts. */
export function parts(value: bigint): DoubleDouble {
  const high = Number(value)
  return { high: high * UNIT, low: Number(value - BigInt(high)) * UNIT }
}

/** The root of `square`, rounded down, by Newton's method from a number that is at least as large. */
export function squareRoot(square: bigint, above: bigint): bigint {
  const next = (above + square / above) >> 1n
  return next < above ? squareRoot(square, next) : above
}

/** arctan(over/under) in multiples of 1/one, by its series: for a fraction well below 1. */
export function arctan(over: bigint, under: bigint, one: bigint): bigint {
  let power = (one * over) / under
  let sum = 0n
  for (let k = 1n; power !== 0n; k += 2n) {
    sum += power / k
    power = (-power * over * over) / (under * under)
  }
  return sum
}
