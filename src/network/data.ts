import type { Text } from '../activations/activation.ts'
import type { Random } from './random.ts'

/** Samples for a network: inputs in `x`, sample after sample, and their targets in `y`. */
export interface Data {
  /** `count · inputs` numbers. */
  readonly x: Float64Array
  /** `count` targets for each output, 0 or 1, sample after sample. */
  readonly y: Float64Array
  readonly count: number
  readonly inputs: number
}

/** A task to learn: two inputs, one target. */
export interface DataSet {
  readonly name: Text
  /** A gate is its four rows, inputs 0 and 1; a cloud is drawn at random, inputs within about −1 … 1. */
  readonly kind: 'gate' | 'cloud'
  /** So many samples, half of them of either target, taking turns. A gate has four whatever is asked. */
  readonly make: (random: Random, count: number) => Data
}

/** The truth table of a gate: its targets at (0, 0), (0, 1), (1, 0) and (1, 1). */
export const gate = (targets: readonly [number, number, number, number]): Data => ({
  x: Float64Array.of(0, 0, 0, 1, 1, 0, 1, 1),
  y: Float64Array.from(targets),
  count: 4,
  inputs: 2,
})

/** Points in the plane, of target 0 and 1 in turn: where the i-th one lies. */
export function cloud(count: number, place: (target: 0 | 1, i: number) => readonly [x: number, y: number]): Data {
  const x = new Float64Array(2 * count)
  const y = new Float64Array(count)
  for (let i = 0; i < count; i++) {
    const target = i % 2 === 0 ? 0 : 1
    x.set(place(target, i), 2 * i)
    y[i] = target
  }
  return { x, y, count, inputs: 2 }
}

/** A direction, every one as likely as any other. */
export function direction({ uniform }: Random): readonly [x: number, y: number] {
  for (;;) {
    const [x, y] = [2 * uniform() - 1, 2 * uniform() - 1]
    const square = x * x + y * y
    if (square > 0 && square < 1) return [x / Math.sqrt(square), y / Math.sqrt(square)]
  }
}
