import type { Data } from '../../../network/data.ts'
import type { Network } from '../../../network/network.ts'
import { isRight } from '../../../network/right.ts'
import { meanWeightGradient } from '../../../network/signals.ts'
import type { Look } from './run.ts'

/**
 * What a network gives at n × n places of the plane, row after row from the lowest y, in a row from the lowest x; each place is the middle of
 * its cell. Taken from `count` numbers of `network.a`, those from `first` on: a picture each, one after the other.
 */
function pictures(network: Network, [min, max]: Look['plane'], n: number, first: number, count: number): Float32Array {
  const all = new Float32Array(count * n * n)
  const point = new Float64Array(2)
  const cell = (max - min) / n
  for (let row = 0; row < n; row++)
    for (let column = 0; column < n; column++) {
      point[0] = min + (column + 0.5) * cell
      point[1] = min + (row + 0.5) * cell
      network.forward(point, 0)
      for (let i = 0; i < count; i++) all[i * n * n + row * n + column] = network.a[first + i] ?? 0
    }
  return all
}

/** Where the output stands among the units. */
const outputOf = ({ offsets }: Network): number => offsets.at(-1) ?? 0

/** The first output, place by place. */
export const outputField = (network: Network, look: Look): Float32Array =>
  pictures(network, look.plane, look.field, outputOf(network), 1)

/** Each hidden unit and then the output, place by place. */
export function unitFields(network: Network, look: Look): Float32Array {
  const first = network.offsets[1] ?? 0
  return pictures(network, look.plane, look.units, first, outputOf(network) + 1 - first)
}

/** For each hidden unit whether its slope is 0 for every sample, so that no gradient passes: 1 or 0. */
export function deadUnits(network: Network, data: Data): Uint8Array {
  const first = network.offsets[1] ?? 0
  const dead = new Uint8Array(outputOf(network) - first).fill(1)
  for (let sample = 0; sample < data.count; sample++) {
    network.forward(data.x, sample * data.inputs)
    for (let i = 0; i < dead.length; i++) if (network.slopes[first + i] !== 0) dead[i] = 0
  }
  return dead
}

/** For each sample whether its output is on the wrong side of ½: 1 or 0. */
export function wrongSamples(network: Network, { x, y, count, inputs }: Data): Uint8Array {
  return Uint8Array.from({ length: count }, (_, sample) =>
    isRight(network.forward(x, sample * inputs), y[sample] ?? 0) ? 0 : 1,
  )
}

/** Mean |∂ mean loss / ∂w| over the weights of each layer. */
export function layerGradients(network: Network, data: Data): Float64Array {
  network.gradient(data, 0, data.count)
  return Float64Array.from(network.layout.layers, (layer) => meanWeightGradient(network, layer))
}
