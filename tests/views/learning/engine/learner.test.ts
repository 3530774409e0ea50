import { describe, expect, it } from 'vitest'
import { success } from '../../../network/success.ts'
import { learner } from '../../../../src/views/learning/engine/learner.ts'
import { samplesOf } from '../../../../src/views/learning/engine/samples.ts'
import { unitOf } from '../../../../src/views/learning/engine/unit-of.ts'
import type { Run } from '../../../../src/views/learning/engine/run.ts'
import { choice, SPIRAL, XOR } from './runs.ts'

function after(run: Run, epochs: number) {
  const own = learner(run, run.networks[0] ?? [], samplesOf(run))
  const weights = own.network.parameters.slice()
  for (let i = 0; i < epochs && own.standing().end === null; i++) own.advance()
  return { ...own.standing(), first: weights, last: own.network.parameters }
}

describe('a network of a run', () => {
  it.each([1, 2, 3, 7])('is solved when the measure of success says so: seed %i', (seed) => {
    const solved = success({
      sizes: [2, 4, 1],
      hidden: [unitOf(choice('tanh'))],
      loss: 'cross-entropy',
      data: samplesOf(XOR),
      initialiser: 'he',
      rate: 1,
      epochs: 400,
    })(seed)
    const own = after({ ...XOR, init: 'he', seed, networks: [[choice('tanh')]] }, 400)
    expect(own.solved).toBe(solved ?? null)
  })

  it('has the last activation named in the layers after it', () => {
    const one = after({ ...SPIRAL, networks: [[choice('relu')]] }, 3)
    const two = after({ ...SPIRAL, networks: [[choice('relu'), choice('relu')]] }, 3)
    const other = after({ ...SPIRAL, networks: [[choice('relu'), choice('tanh')]] }, 3)
    expect(one.last).toEqual(two.last)
    expect(one.last).not.toEqual(other.last)
    expect(one.first).toEqual(other.first)
  })

  it('takes a typed function as it takes one of the catalogue', () => {
    const typed = after({ ...XOR, networks: [[{ id: '=x>0?x:0', params: {} }]] }, 50)
    expect(typed.last).toEqual(after({ ...XOR, networks: [[choice('relu')]] }, 50).last)
    const free = after({ ...XOR, networks: [[{ id: '=x>0?x:a*x', params: { a: 0.01 } }]] }, 50)
    expect(free.last).toEqual(after({ ...XOR, networks: [[choice('leaky_relu')]] }, 50).last)
  })

  it('moves only what comes after a hidden step', () => {
    const { first, last } = after({ ...XOR, networks: [[choice('step')]] }, 300)
    expect(last.slice(0, 12)).toEqual(first.slice(0, 12))
    expect(last.slice(12)).not.toEqual(first.slice(12))
  })

  it('stops where it leaves the range of numbers', () => {
    const run = { ...XOR, rate: 100, hidden: [4, 4], networks: [[choice('identity')]], init: 'normal' as const }
    const own = after(run, 500)
    expect(own.end).toBe('diverged')
    expect(own.epoch).toBeLessThan(500)
  })

  it('without hidden layers is one neuron with a sigmoid', () => {
    const own = learner({ ...XOR, hidden: [] }, [], samplesOf(XOR))
    expect(own.network.parameters).toHaveLength(3)
    for (let i = 0; i < 3000; i++) own.advance()
    // All outputs are ½: ln 2.
    expect(own.standing().loss).toBeCloseTo(Math.LN2, 6)
    expect(own.standing().solved).toBeNull()
  })
})

/** Rosenblatt's rule, written once more. */
function perceptron(w: number[], points: readonly (readonly [number, number, number])[], rate: number, epochs: number) {
  const mistakes: number[] = []
  for (let epoch = 0; epoch < epochs && mistakes.at(-1) !== 0; epoch++) {
    let wrong = 0
    for (const [x1, x2, y] of points) {
      const [w1 = 0, w2 = 0, b = 0] = w
      const error = y - Number(w1 * x1 + w2 * x2 + b > 0)
      if (error !== 0) wrong++
      w.splice(0, 3, w1 + rate * error * x1, w2 + rate * error * x2, b + rate * error)
    }
    mistakes.push(wrong)
  }
  return mistakes
}

describe('the perceptron’s rule', () => {
  const rule = { ...XOR, hidden: [], networks: [[]], rule: 'perceptron' as const, rate: 0.5 }
  const gate = (y: readonly number[]) => [0, 1, 2, 3].map((i) => [Math.floor(i / 2), i % 2, y[i] ?? 0] as const)

  it.each([
    ['and', [0, 0, 0, 1]],
    ['or', [0, 1, 1, 1]],
    ['nand', [1, 1, 1, 0]],
  ] as const)('ends on %s, with its mistakes counted', (task, y) => {
    for (let seed = 1; seed <= 20; seed++) {
      const own = after({ ...rule, task, seed }, 200)
      const mistakes = perceptron([...own.first], gate(y), 0.5, 200)
      expect(own).toMatchObject({
        end: 'converged',
        right: 4,
        epoch: mistakes.length,
        solved: mistakes.length,
        mistakes: mistakes.reduce((a, b) => a + b),
      })
    }
  })

  it('never ends on XOR', () => {
    const own = after(rule, 1000)
    const mistakes = perceptron([...own.first], gate([0, 1, 1, 0]), 0.5, 1000)
    expect(own).toMatchObject({ end: null, solved: null, epoch: 1000, loss: mistakes.at(-1) })
    expect(own.mistakes).toBe(mistakes.reduce((a, b) => a + b))
    expect(Math.min(...mistakes)).toBeGreaterThan(0)
  })

  it('is for a network without hidden layers only', () => {
    expect(after({ ...XOR, rule: 'perceptron' }, 5).last).toEqual(after(XOR, 5).last)
  })
})

describe('samples', () => {
  it('are the same for the same seed, and scattered by the noise', () => {
    expect(samplesOf(SPIRAL)).toEqual(samplesOf(SPIRAL))
    const still = samplesOf({ ...SPIRAL, noise: 0 })
    const noisy = samplesOf({ ...SPIRAL, noise: 1 })
    expect(noisy.y).toEqual(still.y)
    const off = noisy.x.map((x, i) => x - (still.x[i] ?? 0))
    const spread = Math.sqrt(off.reduce((sum, d) => sum + d * d, 0) / off.length)
    expect(spread).toBeGreaterThan(0.25)
    expect(spread).toBeLessThan(0.35)
  })

  it('of a gate stand where they are', () => {
    expect([...samplesOf({ task: 'xor', noise: 1, seed: 3 }).x]).toEqual([0, 0, 0, 1, 1, 0, 1, 1])
  })
})
