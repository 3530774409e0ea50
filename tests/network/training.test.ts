import { describe, expect, it } from 'vitest'
import identity from '../../src/activations/defs/identity.ts'
import tanh from '../../src/activations/defs/tanh.ts'
import { initialise } from '../../src/network/initialisers.ts'
import { network, type Network } from '../../src/network/network.ts'
import { random } from '../../src/network/random.ts'
import { training } from '../../src/network/training.ts'
import { unit } from '../../src/network/unit.ts'

const { normal } = random(9)
const COUNT = 12
const data = {
  x: Float64Array.from({ length: 2 * COUNT }, normal),
  y: Float64Array.from({ length: COUNT }, (_, i) => i % 2),
  count: COUNT,
  inputs: 2,
}

function made(): Network {
  const net = network({ sizes: [2, 4, 1], hidden: [unit(tanh, {})], loss: 'cross-entropy' })
  initialise(net.parameters, net.layout, 'xavier', random(4))
  return net
}

describe('an epoch', () => {
  it.each([1, 2, 3, 5, 7, 11, 12, 500])(
    'in the given order is a step a batch, the last one smaller: batch %i',
    (batch) => {
      const [own, byHand] = [made(), made()]
      training({ network: own, data, batch, rate: 0.5, seed: 1, order: 'given' }).advance(3)
      for (let epoch = 0; epoch < 3; epoch++)
        for (let from = 0; from < COUNT; from += batch) byHand.step(data, from, Math.min(COUNT, from + batch), 0.5)
      expect(own.parameters).toEqual(byHand.parameters)
    },
  )

  it.each([1, 2, 3, 4, 6, 12])('learns from every sample once, whatever the order: batch %i', (batch) => {
    // So small a rate that the parameters hardly move: the steps add up to the gradient of all samples.
    const rate = 1e-7
    const net = made()
    net.gradient(data, 0, COUNT)
    const [before, gradients] = [net.parameters.slice(), net.gradients.slice()]
    training({ network: net, data, batch, rate, seed: 3 }).advance(1)
    before.forEach((p, i) => {
      const moved = (p - (net.parameters[i] ?? Number.NaN)) / (rate * (COUNT / batch))
      expect(moved).toBeCloseTo(gradients[i] ?? Number.NaN, 5)
    })
  })

  it('has an order of its own, which the seed makes', () => {
    const after = (seed: number, epoch: number): Float64Array => {
      const net = made()
      training({ network: net, data, batch: 1, rate: 0.5, seed, epoch }).advance(1)
      return net.parameters
    }
    expect(after(1, 0)).toEqual(after(1, 0))
    expect(after(1, 0)).not.toEqual(after(2, 0))
    expect(after(1, 0)).not.toEqual(after(1, 1))
  })
})

describe('a run', () => {
  it('has the same bits in one piece, in many, and taken up again', () => {
    const whole = made()
    training({ network: whole, data, batch: 5, rate: 0.5, seed: 8 }).advance(40)
    const parts = made()
    const first = training({ network: parts, data, batch: 5, rate: 0.5, seed: 8 })
    for (const epochs of [1, 0, 7, 12]) first.advance(epochs)
    training({ network: parts, data, batch: 5, rate: 0.5, seed: 8, epoch: 20 }).advance(20)
    expect(parts.parameters).toEqual(whole.parameters)
  })

  it.each([1, 2, 8, 1000])('that diverges says so and stops: batch %i', (batch) => {
    const net = network({ sizes: [2, 4, 1], hidden: [unit(identity, {})], loss: 'squared', output: unit(identity, {}) })
    initialise(net.parameters, net.layout, 'he', random(1))
    const run = training({ network: net, data, batch, rate: 50, seed: 1 })
    expect(run.progress().diverged).toBe(false)
    const end = run.advance(5000)
    expect(end.diverged).toBe(true)
    expect(end.epoch).toBeLessThan(5000)
    expect(run.advance(10)).toEqual(end)
  })

  it('counts an output that is no number as wrong', () => {
    const net = network({ sizes: [2, 1], hidden: [], loss: 'cross-entropy' })
    net.parameters.fill(Number.NaN)
    const state = training({ network: net, data, batch: 4, rate: 1, seed: 0 }).progress()
    expect(state).toEqual({ epoch: 0, loss: Number.NaN, right: 0, diverged: true })
  })
})
