import { expect, it } from 'vitest'
import identity from '../../src/activations/defs/identity.ts'
import { network } from '../../src/network/network.ts'
import { isRight } from '../../src/network/right.ts'
import { unit } from '../../src/network/unit.ts'
import { wrongSamples } from '../../src/views/learning/engine/picture.ts'

it('an output is right on its target’s side of ½; what is no number never is', () => {
  const outputs = [-Infinity, 0, 0.5, 0.5000001, 1, Infinity, Number.NaN]
  expect(outputs.map((output) => isRight(output, 0))).toEqual([true, true, true, false, false, false, false])
  expect(outputs.map((output) => isRight(output, 1))).toEqual([false, false, false, true, true, true, false])
})

it('as many samples are counted right as are not marked wrong, for a network without numbers too', () => {
  const data = { x: Float64Array.of(0, 1, 2, 3, -4, 5), y: Float64Array.of(0, 1, 0), count: 3, inputs: 2 }
  for (const weight of [1, -1, 0.1, Number.NaN, Infinity]) {
    const net = network({ sizes: [2, 1], hidden: [], loss: 'squared', output: unit(identity, {}) })
    net.parameters.fill(weight)
    const wrong = wrongSamples(net, data).reduce((sum, one) => sum + one, 0)
    expect(net.right(data) + wrong).toBe(3)
  }
})
