import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { percentile } from '../../src/math/percentile.ts'

describe('percentile', () => {
  // np.percentile([1, 2, 4, 8, 16], [0, 10, 25, 50, 90, 100])
  it.each([
    [0, 1],
    [0.1, 1.4],
    [0.25, 2],
    [0.5, 4],
    [0.9, 12.8],
    [1, 16],
  ])('at %d is NumPy’s', (share, value) => {
    expect(percentile([1, 2, 4, 8, 16], share)).toBeCloseTo(value, 12)
  })

  it('of nothing is no number, of one value that value, of infinite ones infinite', () => {
    expect(percentile([], 0.5)).toBeNaN()
    expect(percentile([7], 0.9)).toBe(7)
    expect(percentile([1, Infinity, Infinity], 0.75)).toBe(Infinity)
  })

  it('has at most its share of the values below it, and the rest not', () => {
    const values = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
        const sorted = list.toSorted((a, b) => a - b)
        const at = percentile(sorted, share)
        const below = sorted.filter((value) => value < at).length
        expect(below).toBeLessThanOrEqual(Math.ceil(share * (sorted.length - 1)))
        expect(sorted.filter((value) => value <= at).length).toBeGreaterThan(
          Math.floor(share * (sorted.length - 1)) - 1,
        )
      }),
    )
  })
})
