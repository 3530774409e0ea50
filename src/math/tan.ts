import { quotient, sum } from './double-double.ts'
import { quadrant } from './quadrant.ts'
import { cosine, sine } from './sin-cos.ts'

/** The tangent, within 0.9 units in the last place however large the angle is. */
export function tan(x: number): number {
  const a = Math.abs(x)
  if (a < 1e-8) return x
  if (!(a < Infinity)) return Number.NaN
  const rest = quadrant(a)
  const [s, c] = [sine(rest), cosine(rest)]
  const [up, along] = [sum(s.high, s.low), sum(c.high, c.low)]
  const { high, low } = rest.quarters & 1 ? quotient(along, up) : quotient(up, along)
  const y = high + low
  return x < 0 !== (rest.quarters & 1) > 0 ? -y : y
}
