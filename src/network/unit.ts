import type { Layer, Numbers, Params } from '../activations/activation.ts'
import { layers } from '../activations/layers.ts'

/** What the units of one layer do: an activation function of the catalogue or a typed one, with its parameters. */
export interface Unit {
  readonly activation: Numbers
  readonly params: Params
  /** The function on a stretch of units: to be called with `params`. */
  readonly layer: Layer
}

export const unit = (activation: Numbers, params: Params): Unit => ({
  activation,
  params,
  layer: layers.get(activation.id) ?? oneByOne(activation),
})

/** What has no way of its own for a whole layer is asked for each unit. */
const oneByOne =
  ({ f, df }: Numbers): Layer =>
  (z, a, slopes, from, to, params) => {
    for (let i = from; i < to; i++) {
      const x = z[i] ?? 0
      a[i] = f(x, params)
      slopes[i] = df(x, params)
    }
  }
