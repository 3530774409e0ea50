import type { Numbers, Params } from './activation.ts'
import { fastExp } from '../math/fast-exp.ts'
import { swish, swishCurvature, SWISH_TURNS, swishSlope } from '../math/swish.ts'

/** Its minimum at β = 1: ROOT + 1, since there σ(y) = −1/y − … = 1 + 1/y. */
const LOWEST = -0.2784645427610738

/** x σ(βx): SiLU, Swish and QuickGELU, each with its own β. */
export const swishFamily = (beta: (p: Params) => number) =>
  ({
    f: (x, p) => swish(x, beta(p)),
    df: (x, p) => swishSlope(x, beta(p)),
    d2f: (x, p) => swishCurvature(x, beta(p)),
    breaks: () => [],
    turns: (p) => {
      const { f, df, d2f } = SWISH_TURNS
      const b = beta(p)
      return [[f / b], [-df / b, df / b], [-d2f / b, 0, d2f / b]]
    },
    range: (p) => [{ min: LOWEST / beta(p), max: Infinity, minReached: true, maxReached: false }],
  }) satisfies Partial<Numbers>

/** The whole of a layer of it: see `Layer`. */
export function swishLayer(
  z: Float64Array,
  a: Float64Array,
  slopes: Float64Array,
  from: number,
  to: number,
  beta: number,
): void {
  for (let i = from; i < to; i++) {
    const x = z[i] ?? 0
    const y = beta * x
    const u = fastExp(y)
    const rest = 1 / (1 + u)
    const gate = u * rest
    // Far out on the left the gate is not quite shut, and x may be anything.
    a[i] = y < -700 ? -0 : x * gate
    slopes[i] = Math.abs(y) > 700 ? (y > 0 ? 1 : 0) : gate * (1 + y * rest)
  }
}
