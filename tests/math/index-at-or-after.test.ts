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

  it('has no index for a NaN', () => expect(indexAtOrAfter(arange(0, 3, 1), Number.NaN)).toBe(3))
})
