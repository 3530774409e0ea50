import type { DoubleDouble } from './double-double.ts'
import { quadrant } from './quadrant.ts'

/** sin(y + low) in two parts, for |y| ≤ π/4. */
export function sine({ high, low }: DoubleDouble): DoubleDouble {
  const s = high * high
  const end = 1 / 6227020800 - s * (1 / 1307674368000 - s * (1 / 355687428096000))
  const rest = 1 / 6 - s * (1 / 120 - s * (1 / 5040 - s * (1 / 362880 - s * (1 / 39916800 - s * end))))
  return { high, low: low * (1 - s * 0.5) - high * s * rest }
}

/** cos(y + low) in two parts. */
export function cosine({ high, low }: DoubleDouble): DoubleDouble {
  const s = high * high
  const end = 1 / 479001600 - s * (1 / 87178291200 - s * (1 / 20922789888000))
  const rest = 1 / 24 - s * (1 / 720 - s * (1 / 40320 - s * (1 / 3628800 - s * end)))
  const half = s * 0.5
  const most = 1 - half
  return { high: most, low: 1 - most - half + (s * s * rest - high * low) }
}

/** The sine of the angle that `quarters` more quarters of a turn make of a ≥ 0. */
function wave(a: number, quarters: number): number {
  const rest = quadrant(a)
  const turned = rest.quarters + quarters
  const { high, low } = turned & 1 ? cosine(rest) : sine(rest)
  return turned & 2 ? -(high + low) : high + low
}

/** The sine, within 0.8 units in the last place however large the angle is. */
export function sin(x: number): number {
  const a = Math.abs(x)
  if (a < 1e-8) return x
  if (!(a < Infinity)) return Number.NaN
  const y = wave(a, 0)
  return x < 0 ? -y : y
}

/** The cosine, within 0.8 units in the last place however large the angle is. */
export function cos(x: number): number {
  const a = Math.abs(x)
  return a < Infinity ? wave(a, 1) : Number.NaN
}
