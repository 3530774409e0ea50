import type { DoubleDouble } from './double-double.ts'
import { ROUND } from './exp.ts'
import { arctan, parts, PLACES } from './fixed-point.ts'

/** π/2 in three parts, the first two of 32 bits, and its inverse. */
const HALF_PI = 1.5707963267341256
const HALF_PI_LOW = 6.077100506303966e-11
const HALF_PI_LOWEST = 2.0222662487959506e-21
const PER_HALF_PI = 0.6366197723675814

/** An angle but for whole quarters of a turn: what is left is at most π/4. */
export interface Rest extends DoubleDouble {
  /** Only the last two binary digits count. */
  readonly quarters: number
}

/** Takes as many quarters of a turn from a finite angle ≥ 0 as it has. */
export function quadrant(a: number): Rest {
  if (a < 1e6) {
    const quarters = a * PER_HALF_PI + ROUND - ROUND
    // The first product and difference are exact.
    const first = a - quarters * HALF_PI
    const second = quarters * HALF_PI_LOW
    const most = first - second
    const back = most - first
    const last = first - (most - back) - (second + back) - quarters * HALF_PI_LOWEST
    const high = most + last
    // Where all but little of the angle is gone, more of π is needed.
    if (Math.abs(high) >= quarters * 2 ** -60) return { quarters, high, low: most - high + last }
  }
  return exactly(a)
}

/** Binary places of 2/π: 53 + 220 beyond those that the largest double makes whole. */
const DEEP = 1244n
/** Binary places that are computed with, of which two parts keep 160. */
const WORK = 220n
let perHalfPi = 0n
let halfPi = 0n
const bits = new DataView(new ArrayBuffer(8))

/** The same in whole numbers, for any size. What of 2/π makes whole turns is left out. M. H. Payne and R. N. Hanek, SIGNUM 18 (1983). */
function exactly(a: number): Rest {
  if (halfPi === 0n) {
    // Machin's formula.
    const exact = 8n * arctan(1n, 5n, 1n << DEEP) - 2n * arctan(1n, 239n, 1n << DEEP)
    perHalfPi = (1n << (2n * DEEP)) / exact
    halfPi = exact >> (DEEP - PLACES)
  }
  bits.setFloat64(0, a)
  const word = bits.getBigUint64(0)
  const whole = (word & 0xfffffffffffffn) | 0x10000000000000n
  const factor = BigInt.asUintN(222, perHalfPi >> (DEEP - WORK + 1075n - (word >> 52n)))
  const turned = BigInt.asUintN(222, whole * factor)
  const quarters = (turned + (1n << (WORK - 1n))) >> WORK
  const { high, low } = parts(((turned - (quarters << WORK)) * halfPi) >> WORK)
  return { quarters: Number(quarters), high, low }
}
