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
  /** ∂ value / ∂z. */
  readonly slope: (a: number, slope: number, y: number) => number
}

const squared: OutputLoss = {
  value: (_, a, y) => 0.5 * (a - y) * (a - y),
  slope: (a, slope, y) => (a - y) * slope,
}

/** After a sigmoid: from z, so that an output that rounds to 0 or 1 still has its true loss, and the slope is a − y. */
const afterSigmoid: OutputLoss = {
  value: (z, _, y) => (z > 0 ? z : 0) - z * y + log1p(exp(-Math.abs(z))),
  slope: (a, _, y) => a - y,
}

/** As near to 0 or 1 as another output counts, since it may reach or pass them; beyond it the loss is flat. Keras has the same number. */
const NEAREST = 1e-7

const clipped: OutputLoss = {
  value: (_, a, y) => {
    const inside = a < NEAREST ? NEAREST : a > 1 - NEAREST ? 1 - NEAREST : a
    return -y * log(inside) - (1 - y) * log(1 - inside)
  },
  slope: (a, slope, y) => (a < NEAREST || a > 1 - NEAREST ? 0 : ((a - y) / (a * (1 - a))) * slope),
}

export const outputLoss = (loss: Loss, output: Unit): OutputLoss =>
  loss === 'squared' ? squared : output.activation.id === 'sigmoid' ? afterSigmoid : clipped
