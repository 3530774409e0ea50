import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numbersById } from '../../src/activations/numbers.ts'
import { initialise } from '../../src/network/initialisers.ts'
import { layout } from '../../src/network/layout.ts'
import { network } from '../../src/network/network.ts'
import { random } from '../../src/network/random.ts'
import { unit } from '../../src/network/unit.ts'
import { defaultsOf } from '../../src/state/curves.ts'
import { samples } from './differences.ts'
import { passed, stepped } from './plain.ts'

const named = (id: string) => {
  const activation = numbersById.get(id) ?? expect.fail(id)
  return unit(activation, defaultsOf(activation.params))
}

const made = (sizes: readonly number[], id: string, count: number, seed: number) => {
  const net = network({ sizes, hidden: sizes.slice(2).map(() => named(id)), loss: 'cross-entropy' })
  const r = random(seed)
  initialise(net.parameters, net.layout, 'normal', r)
  return { net, data: samples(count, sizes[0] ?? 0, sizes.at(-1) ?? 0, r) }
}

const shapes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 5 })
const functions = fc.constantFrom('sigmoid', 'relu', 'tanh', 'gaussian')
/** Odd and even, and large ones, which have a memory of their own. */
const batches = fc.oneof(fc.integer({ min: 1, max: 11 }), fc.integer({ min: 31, max: 35 }))

describe('layout', () => {
  it('puts layer after layer, weights before biases', () => {
    const plan = layout([2, 4, 3, 1])
    expect(plan.layers).toEqual([
      { inputs: 2, outputs: 4, weights: 0, biases: 8, source: 0, target: 2 },
      { inputs: 4, outputs: 3, weights: 12, biases: 24, source: 2, target: 6 },
      { inputs: 3, outputs: 1, weights: 27, biases: 30, source: 6, target: 9 },
    ])
    expect([plan.count, plan.units]).toEqual([31, 10])
  })
})

describe('a network has the bits of plain loops', () => {
  it('forward, one sample alone', () => {
    fc.assert(
      fc.property(shapes, functions, fc.nat(1000), (sizes, id, seed) => {
        const { net, data } = made(sizes, id, 3, seed)
        const plain = passed(net.layout, net.units, net.parameters, data)
        for (let sample = 0; sample < 3; sample++) {
          net.forward(data.x, sample * data.inputs)
          sizes.forEach((size, l) => {
            const [from, to] = [net.offsets[l] ?? 0, (net.offsets[l] ?? 0) + size]
            expect(net.a.subarray(from, to)).toEqual(plain.a[l]?.[sample])
            if (l === 0) return
            expect(net.z.subarray(from, to)).toEqual(plain.z[l]?.[sample])
          })
        }
      }),
      { numRuns: 60 },
    )
  })

  it('forward and back, of any batch', () => {
    fc.assert(
      fc.property(shapes, functions, batches, fc.nat(1000), (sizes, id, count, seed) => {
        const { net, data } = made(sizes, id, count, seed)
        const plain = passed(net.layout, net.units, net.parameters, data)
        const { a, deltas, width } = net.pass(data, 0, count)
        const lanes = (array: Float64Array, l: number, sample: number) =>
          Float64Array.from(
            { length: sizes[l] ?? 0 },
            (_, o) => array[((net.offsets[l] ?? 0) + o) * width + sample] ?? 0,
          )
        for (let sample = 0; sample < count; sample++)
          sizes.forEach((_, l) => {
            expect(lanes(a, l, sample)).toEqual(plain.a[l]?.[sample])
            if (l > 0)
              expect(lanes(deltas, l, sample).map((d) => d + 0)).toEqual(plain.deltas[l]?.[sample]?.map((d) => d + 0))
          })
      }),
      { numRuns: 60 },
    )
  })

  it('a step, of any batch', () => {
    fc.assert(
      fc.property(shapes, functions, batches, fc.nat(1000), (sizes, id, count, seed) => {
        const { net, data } = made(sizes, id, count, seed)
        const expected = stepped(net.layout, net.parameters, passed(net.layout, net.units, net.parameters, data), 0.3)
        net.step(data, 0, count, 0.3)
        expect(net.parameters).toEqual(expected)
      }),
      { numRuns: 100 },
    )
  })

  it('and the score of the samples one by one', () => {
    fc.assert(
      fc.property(shapes, functions, fc.integer({ min: 1, max: 80 }), fc.nat(1000), (sizes, id, count, seed) => {
        const { net, data } = made(sizes, id, count, seed)
        const outputs = sizes.at(-1) ?? 0
        let [loss, right] = [0, 0]
        for (let sample = 0; sample < count; sample++) {
          net.forward(data.x, sample * data.inputs)
          let all = true
          for (let o = 0; o < outputs; o++) {
            const at = (net.offsets.at(-1) ?? 0) + o
            const [a, z] = [net.a[at] ?? Number.NaN, net.z[at] ?? Number.NaN]
            const isOne = data.y[sample * outputs + o] === 1
            // −ln σ(z) and −ln (1 − σ(z)) where σ rounds to 0 or 1, too.
            loss += Math.max(0, isOne ? -z : z) + Math.log1p(Math.exp(-Math.abs(z)))
            all &&= isOne ? a > 0.5 : a <= 0.5
          }
          if (all) right++
        }
        const score = net.score(data)
        expect(score.right).toBe(right)
        expect(score.loss).toBeCloseTo(loss / count, 9)
        expect([net.meanLoss(data), net.right(data)]).toEqual([score.loss, score.right])
      }),
      { numRuns: 60 },
    )
  })

  it('a gradient takes samples from anywhere in the data', () => {
    const { net, data } = made([2, 5, 1], 'tanh', 9, 4)
    net.gradient(data, 3, 8)
    const part = { x: data.x.slice(6, 16), y: data.y.slice(3, 8), count: 5, inputs: 2 }
    const found = net.gradients.slice()
    net.gradient(part, 0, 5)
    expect(net.gradients).toEqual(found)
    expect(found.some((g) => g !== 0)).toBe(true)
  })
})

describe('losses', () => {
  const one = (loss: 'cross-entropy' | 'squared', id: string, bias: number, y: number): number => {
    const net = network({ sizes: [1, 1], hidden: [], loss, output: named(id) })
    net.parameters[1] = bias
    return net.meanLoss({ x: Float64Array.of(0), y: Float64Array.of(y), count: 1, inputs: 1 })
  }

  it('are what their names say', () => {
    expect(one('cross-entropy', 'sigmoid', 0, 1)).toBeCloseTo(Math.LN2, 15)
    expect(one('cross-entropy', 'sigmoid', 2, 1)).toBeCloseTo(Math.log1p(Math.exp(-2)), 15)
    expect(one('cross-entropy', 'identity', 0.25, 0)).toBeCloseTo(-Math.log(0.75), 15)
    expect(one('squared', 'sigmoid', 0, 1)).toBe(0.125)
    expect(one('squared', 'identity', 3, 1)).toBe(2)
  })

  it('are finite and true where an output rounds to 0 or 1', () => {
    expect(one('cross-entropy', 'sigmoid', 100, 0)).toBe(100)
    expect(one('cross-entropy', 'sigmoid', -1000, 1)).toBe(1000)
    expect(one('cross-entropy', 'sigmoid', 50, 1)).toBeCloseTo(Math.exp(-50), 30)
    expect(one('cross-entropy', 'identity', 7, 0)).toBeCloseTo(-Math.log(1e-7), 6)
  })
})
