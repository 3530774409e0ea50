import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { properties } from '../../../../src/activations/properties.ts'
import { judged, rightOf } from '../../../../src/views/learning/by-hand/judged.ts'
import { aboveHalf } from '../../../../src/views/learning/by-hand/threshold.ts'
import { solution } from '../../../../src/views/learning/by-hand/solution.ts'
import { weighted, type Weights } from '../../../../src/views/learning/by-hand/weighted.ts'
import { dataSets } from '../../../../src/network/data-sets.ts'
import { random } from '../../../../src/network/random.ts'
import type { Series } from '../../../../src/plot/series.ts'
import { catalogue, curve } from './catalogue.ts'

function gate(id: string) {
  const data = dataSets.get(id)?.make(random(1), 4)
  if (!data) throw new Error(id)
  return data
}

const rightWith = (id: string, { value }: Series, weights: Weights): number =>
  rightOf(judged(gate(id), (x1, x2) => value(weighted(weights, x1, x2))))

const weight = fc.oneof(...[2, 10, 100].map((most) => fc.double({ min: -most, max: most, noNaN: true })))
const monotone = catalogue.filter(({ activation, params }) => properties(activation, params)?.monotone !== 'neither')
const other = catalogue.filter((one) => !monotone.includes(one))

describe('where a function is above ½', () => {
  it.each([
    ['step', 'ray', true],
    ['sigmoid', 'ray', true],
    ['relu', 'ray', true],
    // Dips below 0, and is no less on one side of ½ for that.
    ['gelu', 'ray', false],
    ['silu', 'ray', false],
    ['gaussian', 'between', false],
    ['absolute', 'beside', false],
    ['log_sigmoid', 'nowhere', true],
    ['sine', 'pieces', false],
    ['f=&expr=1-x', 'ray', null],
    ['f=&expr=x*x', 'beside', null],
    ['f=&expr=x^3-x', 'ray', null],
    ['f=&expr=2*(x^3-x)', 'pieces', null],
    ['f=&expr=2', 'everywhere', null],
  ] as const)('of %s: %s', (f, where, isMonotone) => {
    expect(aboveHalf(curve(f))).toMatchObject({ where, monotone: isMonotone })
  })

  it('is said of the catalogue for sure, of typed functions as far as they were looked at', () => {
    expect(aboveHalf(curve('silu')).sure).toBe(true)
    expect(aboveHalf(curve('f=&expr=1-x')).sure).toBe(false)
  })

  it('counts as many stretches as a scan that knows no breaks and turns', () => {
    for (const one of catalogue) {
      const { where } = aboveHalf(one)
      let changes = 0
      for (let z = -300; z < 300; z += 1 / 64) if (one.value(z) > 0.5 !== one.value(z + 1 / 64) > 0.5) changes++
      const expected = { nowhere: [0], everywhere: [0], ray: [1], between: [2], beside: [2], pieces: [] }[where]
      if (where === 'pieces') expect(changes, one.label).toBeGreaterThan(2)
      else expect(expected, one.label).toContain(changes)
    }
  })
})

describe('XOR with one neuron', () => {
  it('is never had by a monotone function of the catalogue, whatever the weights', () => {
    expect(monotone.length).toBeGreaterThan(25)
    fc.assert(
      fc.property(fc.constantFrom(...monotone), weight, weight, weight, (one, w1, w2, b) => {
        expect(rightWith('xor', one, [w1, w2, b])).toBeLessThan(4)
      }),
      { numRuns: 4000 },
    )
  })

  it('is never had where the function is above ½ on one side only, as GELU is, which is not monotone', () => {
    const rays = other.filter((one) => aboveHalf(one).where === 'ray')
    expect(rays.map(({ curve: id }) => id)).toEqual(expect.arrayContaining(['gelu', 'silu', 'mish']))
    fc.assert(
      fc.property(fc.constantFrom(...rays), weight, weight, weight, (one, w1, w2, b) => {
        expect(rightWith('xor', one, [w1, w2, b])).toBeLessThan(4)
      }),
      { numRuns: 2000 },
    )
  })

  it('is had by every other one that is ever above ½ and ever not, with weights that are found', () => {
    const able = catalogue.filter((one) => ['between', 'beside', 'pieces'].includes(aboveHalf(one).where))
    expect(able.map(({ curve: id }) => id)).toEqual(expect.arrayContaining(['gaussian', 'absolute', 'sine']))
    for (const one of able) {
      const found = solution(gate('xor'), one.value)
      expect(found && rightWith('xor', one, found), one.label).toBe(4)
    }
  })
})

describe('weights that do it', () => {
  it.each(['and', 'or', 'nand'])('are found for %s with every function that passes ½', (id) => {
    for (const one of catalogue) {
      const found = solution(gate(id), one.value)
      if (['nowhere', 'everywhere'].includes(aboveHalf(one).where)) expect(found, one.label).toBeNull()
      else expect(found && rightWith(id, one, found), one.label).toBe(4)
    }
  })

  it('are those of the textbook for the step, and none for its XOR', () => {
    const step = curve('step')
    expect(solution(gate('and'), step.value)).toEqual([1, 1, -1.5])
    expect(solution(gate('or'), step.value)).toEqual([1, 1, -0.5])
    expect(solution(gate('nand'), step.value)).toEqual([-1, -1, 1.5])
    expect(solution(gate('xor'), step.value)).toBeNull()
  })
})
