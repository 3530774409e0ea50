import { exp } from '../math/exp.ts'
import { log } from '../math/log.ts'
import { log1p } from '../math/log1p.ts'
import type { Unit } from './unit.ts'

/** cross-entropy: −y ln a − (1 − y) ln(1 − a); squared: ½ (a − y)². Summed over the outputs. */
export const losses = ['cross-entropy', 'squared'] as const
export type Loss = (typeof losses)[number]

/** A loss as the output layer needs it, for one output: a = f(z) with the slope f′(z), and the target y. */
export interface OutputLoss {
  readonly value: (z: number, a: number, y: number) => number
  /** ∂ value / ∂z, for so many outputs: from `from` on in the arrays, from `at` on in y. */
  readonly deltas: (
    a: Float64Array,
    slopes: Float64Array,
    deltas: Float64Array,
    from: number,
    y: Float64Array,
    at: number,
    count: number,
  ) => void
}

const squared: OutputLoss = {
  value: (_, a, y) => 0.5 * (a - y) * (a - y),
  deltas: (a, slopes, deltas, from, y, at, count) => {
    for (let i = 0; i < count; i++) deltas[from + i] = ((a[from + i] ?? 0) - (y[at + i] ?? 0)) * (slopes[from + i] ?? 0)
  },
}

/** After a sigmoid: from z, so that an output that rounds to 0 or 1 still has its true loss, and the slope is a − y. */
const afterSigmoid: OutputLoss = {
  value: (z, _, y) => (z > 0 ? z : 0) - z * y + log1p(exp(-Math.abs(z))),
  deltas: (a, _, deltas, from, y, at, count) => {
    for (let i = 0; i < count; i++) deltas[from + i] = (a[from + i] ?? 0) - (y[at + i] ?? 0)
  },
}

/** As near to 0 or 1 as another output counts, since it may reach or pass them; beyond it the loss is flat. Keras has the same number. */
const NEAREST = 1e-7

const clipped: OutputLoss = {
  value: (_, a, y) => {
    const inside = a < NEAREST ? NEAREST : a > 1 - NEAREST ? 1 - NEAREST : a
    return -y * log(inside) - (1 - y) * log(1 - inside)
  },
  deltas: (all, slopes, deltas, from, y, at, count) => {
    for (let i = 0; i < count; i++) {
      const a = all[from + i] ?? 0
      const flat = a < NEAREST || a > 1 - NEAREST
      deltas[from + i] = flat ? 0 : ((a - (y[at + i] ?? 0)) / (a * (1 - a))) * (slopes[from + i] ?? 0)
    }
  },
}

export const outputLoss = (loss: Loss, output: Unit): OutputLoss =>
  loss === 'squared' ? squared : output.activation.id === 'sigmoid' ? afterSigmoid : clipped
