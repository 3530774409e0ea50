import { describe, expect, it } from 'vitest'
import { numbersById } from '../../src/activations/numbers.ts'
import { initialise } from '../../src/network/initialisers.ts'
import { network, type Network } from '../../src/network/network.ts'
import { random } from '../../src/network/random.ts'
import { signals } from '../../src/network/signals.ts'
import { unit } from '../../src/network/unit.ts'

function made(id: string, seed: number): Network {
  const activation = numbersById.get(id)
  if (!activation) throw new Error(id)
  const one = unit(activation, {})
  const net = network({ sizes: [2, 5, 3, 1], hidden: [one, one], loss: 'cross-entropy' })
  initialise(net.parameters, net.layout, 'he', random(seed))
  return net
}

function samples(count: number, seed: number) {
  const { normal } = random(seed)
  const x = Float64Array.from({ length: 2 * count }, () => 3 * normal())
  return { x, y: Float64Array.from({ length: count }, (_, i) => i % 2), count, inputs: 2 }
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length

/** Odd counts have a lane more than samples. */
const COUNTS = [1, 2, 3, 5, 8, 13]

describe('the signals of a network', () => {
  it.each(COUNTS)('are those of its samples one by one: %i samples', (count) => {
    for (const id of ['relu', 'sigmoid', 'hardtanh'])
      for (let seed = 1; seed <= 12; seed++) {
        const net = made(id, seed)
        const data = samples(count, 100 * seed + count)
        const found = signals(net, data, 0.05)
        const alone = Array.from({ length: count }, (_, i) => {
          net.forward(data.x, 2 * i)
          return { a: net.a.slice(), slopes: net.slopes.slice() }
        })
        net.layout.layers.forEach(({ target, outputs }, l) => {
          const units = Array.from({ length: outputs }, (_, o) => target + o)
          const a = alone.flatMap((sample) => units.map((u) => sample.a[u] ?? Number.NaN))
          const slopes = units.map((u) => alone.map((sample) => Math.abs(sample.slopes[u] ?? Number.NaN)))
          expect(found.activations(l)).toEqual(Float64Array.from(a))
          expect(found.layers[l]?.activation).toBeCloseTo(mean(a.map(Math.abs)), 12)
          expect(found.layers[l]?.saturated).toBeCloseTo(mean(slopes.flat().map((s) => (s <= 0.05 ? 1 : 0))), 12)
          expect(found.layers[l]?.dead).toBe(
            mean(slopes.map((unitSlopes) => (unitSlopes.every((s) => s === 0) ? 1 : 0))),
          )
        })
      }
  })

  it.each(COUNTS)('have the gradients that change the loss, and deltas that make them: %i samples', (count) => {
    const net = made('tanh', 3)
    const data = samples(count, count)
    const found = signals(net, data)
    const last = net.layout.layers.at(-1)
    if (!last) throw new Error('no layer')
    const bias = last.biases
    const h = 1e-6
    const at = net.parameters[bias] ?? 0
    net.parameters[bias] = at + h
    const up = net.meanLoss(data)
    net.parameters[bias] = at - h
    const slope = (up - net.meanLoss(data)) / (2 * h)
    net.parameters[bias] = at
    expect(net.gradients[bias]).toBeCloseTo(slope, 8)
    // Of the sigmoid with cross-entropy ∂L/∂z is a − y.
    const deltas = Array.from({ length: count }, (_, i) => net.forward(data.x, 2 * i) - (data.y[i] ?? 0))
    expect(found.layers.at(-1)?.delta).toBeCloseTo(mean(deltas.map(Math.abs)), 12)
  })
})

describe('a step', () => {
  it.each([...COUNTS, 7])('takes rate times the gradient of the mean loss off: %i samples', (count) => {
    for (const id of ['tanh', 'gelu']) {
      const net = made(id, 5)
      const data = samples(count, 7 * count)
      net.gradient(data, 0, count)
      const expected = net.parameters.map((p, i) => p - 0.3 * (net.gradients[i] ?? Number.NaN))
      net.step(data, 0, count, 0.3)
      expected.forEach((p, i) => expect(net.parameters[i]).toBeCloseTo(p, 12))
    }
  })
})
