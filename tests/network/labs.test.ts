import { describe, expect, it } from 'vitest'
import { numbersById } from '../../src/activations/numbers.ts'
import { initialise } from '../../src/network/initialisers.ts'
import { network } from '../../src/network/network.ts'
import { random } from '../../src/network/random.ts'
import { LEARNT, training } from '../../src/network/training.ts'
import { unit } from '../../src/network/unit.ts'
import { defaultsOf } from '../../src/state/curves.ts'
import { epochsAlike, gradientRatios, mediansAlike, solvedEpochs, successAlike, weightGradients, xor } from './labs.ts'
import { success } from './success.ts'
import { gradientCells, layerRows, xorCells } from './labs-reference.ts'

/** Of all comparisons of this file together: of as many engines that do the same, so many would be called different. Seeds are fixed. */
const LEVEL = 0.01
/** Cells that do not take long, each function among them; `node tests/bench/labs.mjs` runs all of them with 1000 seeds. */
const XOR = xorCells.filter(
  ({ hidden, initialiser, width, rate }) =>
    (initialiser === 'he' && width === 4 && rate === 1) ||
    (initialiser === 'xavier' && width === 2 && rate === 0.3 && hidden !== 'sigmoid') ||
    (initialiser === 'xavier' && width === 8 && rate === 3),
)
const XOR_SEEDS = 80
const GRADIENTS = gradientCells.filter(
  ({ hidden, initialiser, depth }) =>
    ['sigmoid he', 'sigmoid xavier', 'relu he', 'tanh normal', 'selu lecun', 'silu small'].includes(
      `${hidden} ${initialiser}`,
    ) && [1, 5, 20].includes(depth),
)
const LAYER_SEEDS = 40
const BOUND = LEVEL / (2 * XOR.length + GRADIENTS.length + layerRows.length * 11)

const named = (id: string) => {
  const activation = numbersById.get(id) ?? expect.fail(id)
  return unit(activation, defaultsOf(activation.params))
}

describe('XOR is learnt as often, and as fast, as another engine learns it', () => {
  it('has cells of every function', () => {
    expect(new Set(XOR.map(({ hidden }) => hidden))).toEqual(
      new Set(['step', 'sigmoid', 'tanh', 'relu', 'leaky_relu', 'gelu_tanh', 'silu']),
    )
    expect(xorCells).toHaveLength(220)
  })

  it.each(XOR)('$hidden, $initialiser, width $width, rate $rate: $text', (cell) => {
    const epochs = solvedEpochs(cell, XOR_SEEDS)
    expect(successAlike(cell, epochs, XOR_SEEDS)).toBeGreaterThan(BOUND)
    expect(epochsAlike(cell, epochs)).toBeGreaterThan(BOUND)
  })

  it('would tell a rate that is a third too high', () => {
    const cell = XOR.find(({ hidden, width }) => hidden === 'tanh' && width === 4) ?? expect.fail('no such cell')
    expect(epochsAlike(cell, solvedEpochs({ ...cell, rate: cell.rate * 1.33 }, XOR_SEEDS))).toBeLessThan(BOUND)
  })
})

describe('one layer', () => {
  it.each([0.1, 1, 3])('never has all four right, and ends at ln 2 (rate %d)', (rate) => {
    for (let seed = 0; seed < 20; seed++) {
      const net = network({ sizes: [2, 1], hidden: [], loss: 'cross-entropy' })
      initialise(net.parameters, net.layout, 'xavier', random(seed))
      const run = training({ network: net, data: xor, batch: 4, rate, seed })
      let most = 0
      for (let epoch = 0; epoch < 1500; epoch++) most = Math.max(most, run.advance(1).right)
      expect(most).toBeLessThan(4)
      expect(run.progress().loss).toBeCloseTo(Math.LN2, 4)
    }
  })
})

describe('a hidden step', () => {
  it.each([2, 4, 8])('keeps the weights and biases before it as chance gave them (width %d)', (width) => {
    let [solved, moved] = [0, 0]
    for (let seed = 0; seed < 300; seed++) {
      const net = network({ sizes: [2, width, 1], hidden: [named('step')], loss: 'cross-entropy' })
      initialise(net.parameters, net.layout, 'he', random(seed))
      const before = net.parameters.slice()
      const state = training({ network: net, data: xor, batch: 4, rate: 1, seed }).advance(400)
      expect(net.parameters.subarray(0, 3 * width)).toEqual(before.subarray(0, 3 * width))
      if (net.parameters.some((p, i) => p !== before[i])) moved++
      if (state.right === 4 && state.loss < LEARNT) solved++
    }
    expect(solved).toBeGreaterThan(0)
    expect(solved).toBeLessThan(300)
    // The last layer learns, but where no unit ever fires.
    expect(moved).toBeGreaterThan(100)
  })
})

describe('ReLU, width 2', () => {
  it('has no dead unit where XOR is solved', () => {
    const setup = { sizes: [2, 2, 1], hidden: [named('relu')], loss: 'cross-entropy' } as const
    const net = network(setup)
    const run = success({ ...setup, data: xor, initialiser: 'he', rate: 0.3, epochs: 2000 })
    let [solved, deadUnsolved] = [0, 0]
    for (let seed = 0; seed < 60; seed++) {
      const epoch = run(seed)
      initialise(net.parameters, net.layout, 'he', random(seed))
      training({ network: net, data: xor, batch: 4, rate: 0.3, seed }).advance(epoch ?? 2000)
      const dead = [0, 1].some((h) =>
        [0, 1, 2, 3].every((sample) => {
          net.forward(xor.x, 2 * sample)
          return net.a[(net.offsets[1] ?? 0) + h] === 0
        }),
      )
      if (epoch === undefined) deadUnsolved += dead ? 1 : 0
      else expect(dead).toBe(false)
      solved += epoch === undefined ? 0 : 1
    }
    expect(solved).toBeGreaterThan(5)
    expect(deadUnsolved).toBeGreaterThan(20)
  })
})

describe('the gradient that reaches the first layer', () => {
  it.each(GRADIENTS)('$hidden, $initialiser, depth $depth: $text', (cell) => {
    expect(mediansAlike(cell.ratio, gradientRatios(cell, LAYER_SEEDS))).toBeGreaterThan(BOUND)
  })

  it('is exactly 0 through a step', () => {
    for (const depth of [1, 5, 20])
      for (const initialiser of ['xavier', 'he', 'normal', 'small'])
        expect(gradientRatios({ hidden: 'step', initialiser, depth }, 10)).toEqual(Array.from({ length: 10 }, () => 0))
  })

  it.each(layerRows)('is as large in each layer: $hidden, $initialiser', (row) => {
    const seen = Array.from({ length: LAYER_SEEDS }, (_, seed) => weightGradients(row, seed))
    expect(row.layers).toHaveLength(11)
    row.layers.forEach((range, l) =>
      expect(
        mediansAlike(
          range,
          seen.map((values) => values[l] ?? Number.NaN),
        ),
      ).toBeGreaterThan(BOUND),
    )
  })
})
