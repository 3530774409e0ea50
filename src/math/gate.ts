import { productError } from './exact-product.ts'
import { exp, timesExp } from './exp.ts'
import { swish, swishSlope } from './swish.ts'

/** Below this the gate alone is close to the subnormal numbers, which hold fewer digits. */
const SHUT = -690

/** a σ(b). A gate that is nearly shut is multiplied on last. */
export const gatedBySigmoid = (a: number, b: number): number =>
  b < 0 ? timesExp(a / (1 + exp(b)), b) : a / (1 + exp(-b))

/** a σ′(b), even in b. */
export function slopeOfSigmoid(a: number, b: number): number {
  const h = -Math.abs(b)
  const e = exp(h)
  return timesExp(a / (1 + e * (2 + e)), h)
}

/** v · b σ(βb), v the value and b its gate. */
export function gatedBySwish(v: number, b: number, beta: number): number {
  const y = beta * b
  return y < SHUT ? nearlyShut(v, b, y, productError(beta, b, y)) : v * swish(b, beta)
}

/** Its derivative by b. */
export function slopeOfSwish(v: number, b: number, beta: number): number {
  const y = beta * b
  return y < SHUT ? nearlyShut(v, 1 + y, y, productError(beta, b, y)) : v * swishSlope(b, beta)
}

/** v · c · exp(y + low), half of the power on either factor, so that neither over- nor underflows before the other is there. */
function nearlyShut(v: number, c: number, y: number, low: number): number {
  if (y < -3000) return v * -0
  const half = exp(y / 2)
  return v * half * (c * half * (1 + low))
}
