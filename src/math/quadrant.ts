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

/** So many binary places of π leave 176 right after the largest double has been taken apart. */
const DEEP = 1200n
let halfPi = 0n
const bits = new DataView(new ArrayBuffer(8))

/** The same in whole numbers, for any size. */
function exactly(a: number): Rest {
  // Machin's formula.
  halfPi ||= 8n * arctan(1n, 5n, 1n << DEEP) - 2n * arctan(1n, 239n, 1n << DEEP)
  bits.setFloat64(0, a)
  const word = bits.getBigUint64(0)
  const whole = (word & 0xfffffffffffffn) | 0x10000000000000n
  const angle = whole << ((word >> 52n) - 1075n + DEEP)
  const quarters = (2n * angle + halfPi) / (2n * halfPi)
  const { high, low } = parts((angle - quarters * halfPi) >> (DEEP - PLACES))
  return { quarters: Number(quarters & 3n), high, low }
}
