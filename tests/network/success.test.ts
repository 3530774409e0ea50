import { describe, expect, it } from 'vitest'
import identity from '../../src/activations/defs/identity.ts'
import tanh from '../../src/activations/defs/tanh.ts'
import { gate } from '../../src/network/data.ts'
import { initialise } from '../../src/network/initialisers.ts'
import { network } from '../../src/network/network.ts'
import { random } from '../../src/network/random.ts'
import { success } from './success.ts'
import { training } from '../../src/network/training.ts'
import { unit } from '../../src/network/unit.ts'

const xor = gate([0, 1, 1, 0])

describe('success', () => {
  it('is of the run that training makes', () => {
    const setup = { sizes: [2, 4, 1], hidden: [unit(tanh, {})], loss: 'cross-entropy' } as const
    const epoch = success({ ...setup, data: xor, initialiser: 'he', rate: 0.5, epochs: 2000 })(5)
    const net = network(setup)
    initialise(net.parameters, net.layout, 'he', random(5))
    const again = training({ network: net, data: xor, batch: 4, rate: 0.5, seed: 5 })
    const before = again.advance((epoch ?? 0) - 1)
    expect(before.right === 4 && before.loss < 0.05).toBe(false)
    const solved = again.advance(1)
    expect([solved.right, solved.loss < 0.05, solved.epoch]).toEqual([4, true, epoch])
  })

  it('is given up after the last epoch, or where it diverges', () => {
    const setup = { sizes: [2, 1], hidden: [], loss: 'squared', output: unit(identity, {}), initialiser: 'he' } as const
    expect(success({ ...setup, data: xor, rate: 0.1, epochs: 50 })(1)).toBeUndefined()
    expect(success({ ...setup, data: xor, rate: 1e9, epochs: 1e9 })(1)).toBeUndefined()
  })
})
