import type { Interval, Numbers } from './activation.ts'
import { isPositive, positivePart } from '../math/unbranched.ts'

/** x on the right, a x on the left: what Leaky ReLU, PReLU and RReLU are, each with its own name for a. */
export const leaky = (slope: string) =>
  ({
    // With a = 0 it is ReLU, at −∞ too.
    f: (x, p) => (x > 0 ? x : p[slope] === 0 && x < 0 ? 0 : (p[slope] ?? 0) * x),
    df: (x, p) => (Number.isNaN(x) ? x : x > 0 ? 1 : (p[slope] ?? 0)),
    d2f: (x) => (Number.isNaN(x) ? x : 0),
    breaks: (p) => (p[slope] === 1 ? [] : [{ x: 0, order: 1 }]),
    turns: () => [[], [], []],
    range: (p): readonly Interval[] =>
      (p[slope] ?? 0) > 0
        ? [{ min: -Infinity, max: Infinity, minReached: false, maxReached: false }]
        : [{ min: 0, max: Infinity, minReached: true, maxReached: false }],
  }) satisfies Partial<Numbers>

/** The whole of a layer of it: see `Layer`. */
export function leakyLayer(
  z: Float64Array,
  a: Float64Array,
  slopes: Float64Array,
  from: number,
  to: number,
  slope: number,
): void {
  for (let i = from; i < to; i++) {
    const x = z[i] ?? 0
    const y = positivePart(x)
    const right = isPositive(y)
    a[i] = y + slope * (x - y)
    slopes[i] = right + (1 - right) * slope
  }
}
