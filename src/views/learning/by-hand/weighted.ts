import { LIMITS } from '../../../state/lab-state.ts'

/** A neuron's weights and its bias. */
export type Weights = readonly [w1: number, w2: number, b: number]

/** Those of the `at`-th neuron in a list of numbers. */
export const weightsAt = (list: readonly number[], at: number): Weights => [
  list[3 * at] ?? 0,
  list[3 * at + 1] ?? 0,
  list[3 * at + 2] ?? 0,
]

/** The list with those of the `at`-th neuron changed, each within its limits. */
export const withWeightsAt = (list: readonly number[], at: number, weights: Weights): readonly number[] =>
  list.map((v, i) => (Math.floor(i / 3) === at ? limited(weights[i % 3] ?? v) : v))

const [MIN, MAX] = LIMITS.weight
/** Adding 0 makes −0 a plain zero. */
const limited = (v: number): number => Math.max(MIN, Math.min(MAX, v)) + 0

/** z = w₁x₁ + w₂x₂ + b */
export const weighted = ([w1, w2, b]: Weights, x1: number, x2: number): number => w1 * x1 + w2 * x2 + b
