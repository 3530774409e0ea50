import { describe, expect, it } from 'vitest'
import { gate } from '../../src/network/data.ts'
import { perceptronEpoch } from '../../src/network/perceptron.ts'
import { random } from '../../src/network/random.ts'

describe('the perceptron’s rule', () => {
  it('adds the error times the input after each sample that is wrong', () => {
    const w = Float64Array.of(0, 0, 0)
    // OR: (0,0) → 0 is right; (0,1) → 0 is wrong; (1,0) and (1,1) → 1 are right then.
    expect(perceptronEpoch(w, gate([0, 1, 1, 1]), 0.5)).toBe(1)
    expect(w).toEqual(Float64Array.of(0, 0.5, 0.5))
  })

  it.each([
    ['AND', [0, 0, 0, 1]],
    ['OR', [0, 1, 1, 1]],
    ['NAND', [1, 1, 1, 0]],
  ] as const)('comes to an end with %s, from anywhere', (_, targets) => {
    for (let seed = 0; seed < 50; seed++) {
      const w = Float64Array.from({ length: 3 }, random(seed).normal)
      let epochs = 0
      while (perceptronEpoch(w, gate(targets), 0.1) > 0) epochs++
      expect(epochs).toBeLessThan(200)
    }
  })

  it('never does with XOR', () => {
    for (let seed = 0; seed < 50; seed++) {
      const w = Float64Array.from({ length: 3 }, random(seed).normal)
      for (let epoch = 0; epoch < 300; epoch++) expect(perceptronEpoch(w, gate([0, 1, 1, 0]), 0.1)).toBeGreaterThan(0)
    }
  })
})
