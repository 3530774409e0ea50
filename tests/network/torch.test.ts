import { describe, expect, it } from 'vitest'
import { numbersById } from '../../src/activations/numbers.ts'
import type { Loss } from '../../src/network/loss.ts'
import { network } from '../../src/network/network.ts'
import { unit } from '../../src/network/unit.ts'
import { defaultsOf } from '../../src/state/curves.ts'
import reference from '../reference/network.json' with { type: 'json' }

/** The largest difference, numbers below 1 counted as 1. */
const apart = (found: Float64Array, expected: readonly number[]): number =>
  Math.max(...expected.map((one, i) => Math.abs((found[i] ?? Number.NaN) - one) / Math.max(1, Math.abs(one))))

describe('a network is PyTorch’s', () => {
  it.each(reference.networks)('$activation, $loss', (expected) => {
    const activation = numbersById.get(expected.activation) ?? expect.fail('no such function')
    const one = unit(activation, defaultsOf(activation.params))
    const net = network({ sizes: reference.sizes, hidden: [one, one], loss: expected.loss as Loss })
    const data = {
      x: Float64Array.from(expected.x),
      y: Float64Array.from(expected.y),
      count: reference.samples,
      inputs: 2,
    }
    net.parameters.set(expected.parameters)
    expect(net.gradient(data, 0, data.count)).toBeCloseTo(expected.value, 13)
    expect(apart(net.gradients, expected.gradients)).toBeLessThan(1e-13)
    for (let i = 0; i < reference.steps; i++) net.step(data, 0, data.count, reference.rate)
    expect(apart(net.parameters, expected.learnt)).toBeLessThan(1e-12)
  })
})
