import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beside } from '../../src/math/beside.ts'
import { between } from '../../src/math/between.ts'

const above = (x: number): number => beside(x, 'right')
const below = (x: number): number => beside(x, 'left')

const number = fc.double({ min: -1e300, max: 1e300, noNaN: true })

describe('neighbouring doubles', () => {
  it.each([
    [0, 5e-324],
    [-0, 5e-324],
    [1, 1 + 2 ** -52],
    [-1, -1 + 2 ** -53],
    [5e-324, 1e-323],
    [-5e-324, -0],
    [2, 2 + 2 ** -51],
  ])('above %d is %d', (x, next) => expect(above(x)).toBe(next))

  it('have nothing between them', () => {
    fc.assert(
      fc.property(number, (x) => {
        expect(between(x, above(x))).toBeNull()
        expect(between(below(x), x)).toBeNull()
        expect(above(below(x)) + 0).toBe(x + 0)
      }),
    )
  })
})

describe('the middle of two doubles', () => {
  it('lies between them, and halving comes to neighbours soon', () => {
    fc.assert(
      fc.property(number, number, fc.boolean(), (a, b, up) => {
        fc.pre(a !== b)
        let [low, high] = [Math.min(a, b), Math.max(a, b)]
        let halvings = 0
        for (let m = between(low, high); m !== null; m = between(low, high)) {
          expect(m > low && m < high).toBe(true)
          if (up) low = m
          else high = m
          halvings++
        }
        expect(above(low) + 0).toBe(high + 0)
        expect(halvings).toBeLessThan(90)
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    [0, 5e-324, null],
    [0, 1e-323, 5e-324],
    [-5, 5, 0],
    [1, 2, 1.5],
    [-1, 5e-324, 0],
  ])('of %d and %d', (a, b, m) => expect(between(a, b)).toBe(m))
})
