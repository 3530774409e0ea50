import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arange, type Grid } from '../../src/math/arange.ts'
import { indexAtOrAfter } from '../../src/math/index-at-or-after.ts'

const scan = (grid: Grid, x: number): number => {
  for (let i = 0; i < grid.length; i++) if (grid.delta < 0 ? grid.at(i) <= x : grid.at(i) >= x) return i
  return grid.length
}

describe('indexAtOrAfter', () => {
  it('finds what a scan finds, in grids that ascend, descend or stand still', () => {
    const number = fc.oneof(
      fc.double({ min: -100, max: 100, noNaN: true }),
      fc.double({ min: -1e200, max: 1e200, noNaN: true }),
      fc.double({ min: 1e16, max: 1.0001e16, noNaN: true }),
      fc.constantFrom(0, -0, 5e-324, -5e-324, 1),
    )
    const property = fc.property(
      number,
      number,
      fc.integer({ min: 1, max: 300 }),
      number,
      fc.nat(),
      (start, stop, n, other, pick) => {
        const step = (stop - start) / (n - 0.5)
        fc.pre(step !== 0)
        const grid = arange(start, stop, step)
        fc.pre(grid.length > 0 && grid.length < 1000)
        const sample = grid.at(pick % grid.length)
        for (const x of [other, start, stop, sample, sample + step / 3, sample - step / 3])
          expect(indexAtOrAfter(grid, x)).toBe(scan(grid, x))
      },
    )
    fc.assert(property, { numRuns: 1500 })
  })

  it('is exact in grids that cannot be scanned', () => {
    for (const grid of [arange(-5, 5, 1e-12), arange(1e9, 1e9 + 1000, 1e-7), arange(5, -5, -1e-12)]) {
      for (const share of [0, 1e-9, 0.1, 0.5, 0.73, 0.999999]) {
        const i = Math.floor(share * grid.length)
        const x = grid.at(i)
        const found = indexAtOrAfter(grid, x)
        expect(grid.at(found)).toBe(x)
        if (found > 0) expect(grid.at(found - 1)).not.toBe(x)
      }
    }
  })

  it('is exact where steps are subnormal, where rounding stretches them, and where it swallows them', () => {
    const grids = [
      arange(0, 1e-321, 5e-324),
      arange(1e-321, -1e-321, -1.5e-323),
      arange(1e16, 1e16 + 400, 1.5),
      arange(9007199254740900, 9007199254741100, 0.75),
      arange(1e17, 1e17 + 64, 1),
      arange(-1e17, -1e17 - 64, -1),
    ]
    for (const grid of grids) {
      expect(grid.length).toBeGreaterThan(1)
      for (let i = 0; i < grid.length; i++) {
        const x = grid.at(i)
        for (const near of [x, x * (1 - 2 ** -53), x * (1 + 2 ** -52), x - 5e-324, x + 5e-324])
          expect(indexAtOrAfter(grid, near)).toBe(scan(grid, near))
      }
    }
  })

  it('looks at a handful of samples, however many there are', () => {
    const property = fc.property(
      fc.double({ min: -6, max: 6, noNaN: true }),
      fc.integer({ min: 1, max: 12 }),
      (x, e) => {
        const grid = arange(-5, 5, 10 ** -e)
        let looks = 0
        const at = (i: number): number => {
          looks++
          return grid.at(i)
        }
        indexAtOrAfter({ ...grid, at }, x)
        expect(looks).toBeLessThanOrEqual(8)
      },
    )
    fc.assert(property, { numRuns: 1000 })
  })

  it('has no index for a NaN', () => expect(indexAtOrAfter(arange(0, 3, 1), Number.NaN)).toBe(3))
})
