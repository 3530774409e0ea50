import type { Numbers, Params } from '../../src/activations/activation.ts'
import type { Data } from '../../src/network/data.ts'
import { initialise } from '../../src/network/initialisers.ts'
import type { Network } from '../../src/network/network.ts'
import { random, type Random } from '../../src/network/random.ts'

/** Samples with inputs N(0, 1) and targets 0 and 1 in turn, no two outputs alike. */
export function samples(count: number, inputs: number, outputs: number, { normal }: Random): Data {
  return {
    x: Float64Array.from({ length: count * inputs }, normal),
    y: Float64Array.from({ length: count * outputs }, (_, i) => (Math.floor(i / outputs) + (i % outputs)) % 2),
    count,
    inputs,
  }
}

/** How near to a break of its function any unit may come: differences reach across it from nearby. */
const CLEAR = 1e-2
/** Where it is steeper, differences say little. */
const STEEP = 20

/** Draws parameters and samples until no unit is near a break of its function or steep; the same ones in every run. */
export function away(net: Network, activation: Numbers, params: Params, count: number): Data {
  const breaks = activation.breaks(params).map(({ x }) => x)
  for (let seed = 1; seed < 2000; seed++) {
    const r = random(seed)
    initialise(net.parameters, net.layout, 'xavier', r)
    net.parameters.forEach((p, i) => {
      net.parameters[i] = p + 0.1 * r.normal()
    })
    const data = samples(count, net.layout.sizes[0] ?? 0, net.layout.sizes.at(-1) ?? 0, r)
    if (isAway(net, data, breaks)) return data
  }
  throw new Error('every draw has a unit near a break or is steep')
}

function isAway(net: Network, data: Data, breaks: readonly number[]): boolean {
  const [from, to] = [net.offsets[1] ?? 0, net.offsets.at(-1) ?? 0]
  for (let sample = 0; sample < data.count; sample++) {
    net.forward(data.x, sample * data.inputs)
    for (let i = from; i < to; i++) {
      const z = net.z[i] ?? 0
      if (Math.abs(net.slopes[i] ?? 0) > STEEP || breaks.some((b) => Math.abs(z - b) < CLEAR)) return false
    }
  }
  return true
}

/**
 * The gradient of the mean loss by central differences at two distances, which together leave no error below the fourth power of the distance.
 */
export function differences(net: Network, data: Data): Float64Array {
  return net.parameters.map((p, i) => {
    const [far, near] = [1e-4, 5e-5].map((h) => {
      net.parameters[i] = p + h
      const up = net.meanLoss(data)
      net.parameters[i] = p - h
      const down = net.meanLoss(data)
      return (up - down) / (2 * h)
    })
    net.parameters[i] = p
    return ((near ?? 0) * 4 - (far ?? 0)) / 3
  })
}

/** The largest difference in proportion to the number itself, or to a thousandth of the largest one, or to what rounding leaves of differences. */
export function worst(found: Float64Array, expected: Float64Array): number {
  const floor = Math.max(1e-5, 1e-3 * Math.max(...expected.map(Math.abs)))
  return Math.max(
    0,
    ...expected.map((one, i) => {
      const apart = Math.abs((found[i] ?? Number.NaN) - one)
      return apart === 0 ? 0 : apart / Math.max(Math.abs(one), floor)
    }),
  )
}
