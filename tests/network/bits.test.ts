import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { numbersById } from '../../src/activations/numbers.ts'
import { custom } from '../../src/expression/custom.ts'
import { dataSets } from '../../src/network/data-sets.ts'
import { initialise, type Initialiser } from '../../src/network/initialisers.ts'
import type { Loss } from '../../src/network/loss.ts'
import { network } from '../../src/network/network.ts'
import { random, streams } from '../../src/network/random.ts'
import { training } from '../../src/network/training.ts'
import { unit } from '../../src/network/unit.ts'
import { defaultsOf } from '../../src/state/curves.ts'

interface Run {
  readonly hidden: readonly string[]
  readonly data: string
  readonly initialiser: Initialiser
  readonly loss: Loss
  readonly batch: number
}

const functionOf = (name: string) => {
  const made = numbersById.get(name) ?? custom(name)
  if (!('f' in made)) throw new Error(`no function ${name}`)
  return unit(made, defaultsOf(made.params))
}

/** The parameters and the loss after 200 epochs, all their bits. A link that shows a run shows this one, in any browser, for ever. */
function bits({ hidden, data: id, initialiser, loss, batch }: Run): string {
  const units = hidden.map(functionOf)
  const net = network({ sizes: [2, ...hidden.map((_, i) => 5 + i), 1], hidden: units, loss })
  const data = dataSets.get(id)?.make(random(7, streams.data), 61) ?? expect.fail(id)
  initialise(net.parameters, net.layout, initialiser, random(7))
  const { loss: mean, diverged } = training({ network: net, data, batch, rate: 0.1, seed: 7 }).advance(200)
  expect(diverged).toBe(false)
  const all = Float64Array.of(...net.parameters, mean)
  return createHash('sha256').update(new Uint8Array(all.buffer)).digest('hex').slice(0, 16)
}

describe('a run has these bits, and a change of them is deliberate', () => {
  const runs: readonly Run[] = [
    { hidden: ['tanh'], data: 'xor', initialiser: 'xavier', loss: 'cross-entropy', batch: 4 },
    { hidden: ['relu', 'relu'], data: 'moons', initialiser: 'he', loss: 'cross-entropy', batch: 10 },
    { hidden: ['sigmoid', 'silu', 'gelu_tanh'], data: 'spiral', initialiser: 'xavier', loss: 'squared', batch: 1 },
    { hidden: ['elu', 'selu'], data: 'circle', initialiser: 'lecun', loss: 'cross-entropy', batch: 7 },
    { hidden: ['softplus', 'leaky_relu'], data: 'clouds', initialiser: 'small', loss: 'squared', batch: 61 },
    { hidden: ['gelu', 'mish'], data: 'moons', initialiser: 'he', loss: 'cross-entropy', batch: 2 },
    { hidden: ['x * sigmoid(2 * x)', 'sine'], data: 'circle', initialiser: 'xavier', loss: 'cross-entropy', batch: 5 },
  ]
  it('written once', () => {
    expect(runs.map((run) => `${run.hidden.join(' ')}, ${run.data}: ${bits(run)}`)).toMatchInlineSnapshot(`
      [
        "tanh, xor: da2b416cf2f68c84",
        "relu relu, moons: 430ec2dbf6b061b6",
        "sigmoid silu gelu_tanh, spiral: ecc9878e7d2ab29e",
        "elu selu, circle: f475737b13033167",
        "softplus leaky_relu, clouds: 74cb6a7b2ff650c4",
        "gelu mish, moons: cc045b2ced5df0d8",
        "x * sigmoid(2 * x) sine, circle: 69bc29655c9600f2",
      ]
    `)
  })
})
