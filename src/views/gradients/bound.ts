import type { Numbers, Params } from '../../activations/activation.ts'
import { steepest } from '../../network/steepest.ts'

/**
 * The largest |f′|, where it is known that there is one: a gradient on its way back passes the slope of one unit a layer, so that of n layers the
 * slopes together leave at most its n-th power. What the weights do to it is not in it. Null where no largest is known.
 */
export function steepestKnown(activation: Numbers, params: Params): number | null {
  if (activation.known !== undefined) return null
  const slope = steepest({ activation, params })
  return Number.isFinite(slope) ? slope : null
}

/** What the slopes leave of `last`, the value of the output layer, in each layer from the first: last · slope^(hidden layers up to the end). */
export const boundOf = (slope: number, layers: number, last: number): Float64Array =>
  Float64Array.from({ length: layers }, (_, l) => last * slope ** (layers - 1 - l))
