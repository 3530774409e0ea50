import { quotient, type DoubleDouble } from './double-double.ts'
import { productError } from './exact-product.ts'
import { arctan, ONE, parts } from './fixed-point.ts'

/** Made when it is first asked for. */
let table: Float64Array | null = null

/** arctan of 0, 1/16 … 1, each in two parts that lie next to each other: from one to the next it is arctan(16/(256 + j (j + 1))). */
function made(): Float64Array {
  const values = new Float64Array(34)
  for (let j = 0, sum = 0n; j <= 16; j++) {
    const { high, low } = parts(sum)
    values[2 * j] = high
    values[2 * j + 1] = low
    sum += arctan(16n, BigInt(256 + j * (j + 1)), ONE)
  }
  return values
}

const HALF_PI_LOW = 6.123233995736766e-17

/** arctan(y/x) for 0 ≤ y ≤ x: arctan c + arctan((y − c x)/(x + c y)) for the c next to y/x. */
function acute(y: DoubleDouble, x: DoubleDouble): DoubleDouble {
  const near = Math.round((16 * y.high) / x.high)
  const j = near > 1 ? near : 0
  const c = j / 16
  const part = c * x.high
  const under = x.high + c * y.high
  const t = quotient(
    { high: y.high - part, low: y.low - c * x.low - productError(c, x.high, part) },
    { high: under, low: x.high - under + c * y.high + (x.low + c * y.low) },
  )
  const s = t.high * t.high
  const rest = 1 / 3 - s * (1 / 5 - s * (1 / 7 - s * (1 / 9 - s * (1 / 11 - s * (1 / 13 - s * (1 / 15))))))
  table ??= made()
  const base = table[2 * j] ?? 0
  const high = base + t.high
  return { high, low: base - high + t.high + (t.low + (table[2 * j + 1] ?? 0) - t.high * s * rest) }
}

/** arctan(y/x) for y, x ≥ 0 that are far from the ends of the doubles: the angle from 0 to π/2 under which (x, y) is seen. */
export function angleOf(y: DoubleDouble, x: DoubleDouble): number {
  const steep = y.high > x.high
  const { high, low } = steep ? acute(x, y) : acute(y, x)
  if (!steep) return high + low
  const rest = Math.PI / 2 - high
  return rest + (Math.PI / 2 - rest - high - low + HALF_PI_LOW)
}

const UNIT: DoubleDouble = { high: 1, low: 0 }

/** The arc tangent, within 0.6 units in the last place. */
export function atan(x: number): number {
  const a = Math.abs(x)
  if (a < 1e-8) return x
  const angle = a > 1e17 ? Math.PI / 2 : angleOf({ high: a, low: 0 }, UNIT)
  return x < 0 ? -angle : angle
}
