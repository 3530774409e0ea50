import type { Numbers, Params } from '../activations/activation.ts'
import { layers } from '../activations/layers.ts'

/** What the units of one layer do: an activation function of the catalogue or a typed one, with its parameters. */
export interface Unit {
  readonly activation: Numbers
  readonly params: Params
  /** For every i of [from, to): `a[i]` = f(`z[i]`) and `slopes[i]` = f′(`z[i]`). Nothing else is touched. */
  readonly apply: (z: Float64Array, a: Float64Array, slopes: Float64Array, from: number, to: number) => void
}

export function unit(activation: Numbers, params: Params): Unit {
  const { f, df } = activation
  const layer = layers.get(activation.id)
  return {
    activation,
    params,
    apply: layer
      ? (z, a, slopes, from, to) => layer(z, a, slopes, from, to, params)
      : (z, a, slopes, from, to) => {
          for (let i = from; i < to; i++) {
            const x = z[i] ?? 0
            a[i] = f(x, params)
            slopes[i] = df(x, params)
          }
        },
  }
}
