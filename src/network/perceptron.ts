import type { Data } from './data.ts'

/**
 * One epoch of the perceptron's own rule for a single step neuron: after each sample, in the order given, rate · (target − output) · input
 * is added to the weights, and as much with input 1 to the bias. Where a line parts the targets it stops making mistakes; where none does, it never stops.
 * Source: Rosenblatt 1958; Minsky & Papert 1969.
 * @param parameters a weight for each input, then the bias, as `layout([inputs, 1])` has them
 * @returns how many samples it got wrong
 */
export function perceptronEpoch(parameters: Float64Array, { x, y, count, inputs }: Data, rate: number): number {
  let mistakes = 0
  for (let sample = 0; sample < count; sample++) {
    let z = parameters[inputs] ?? 0
    for (let i = 0; i < inputs; i++) z += (parameters[i] ?? 0) * (x[sample * inputs + i] ?? 0)
    const error = (y[sample] ?? 0) - (z > 0 ? 1 : 0)
    if (error === 0) continue
    mistakes++
    for (let i = 0; i < inputs; i++) parameters[i] = (parameters[i] ?? 0) + rate * error * (x[sample * inputs + i] ?? 0)
    parameters[inputs] = (parameters[inputs] ?? 0) + rate * error
  }
  return mistakes
}
