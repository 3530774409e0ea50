import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arange } from '../../src/math/arange.ts'
import { ornamentPlaces } from '../../src/plot/ornament-places.ts'

const line = (slot: number) => ({ slot, value: (x: number) => x * x })
const grid = arange(-5, 5, 0.1)

describe('the places of the shapes on a line', () => {
  it('are samples of it, in order, about evenly far apart', () => {
    const places = ornamentPlaces(line(10), grid, [-5.5, 5.4], 1000)
    expect(places.length).toBeGreaterThan(6)
    const samples = new Set(Array.from({ length: grid.length }, (_, i) => grid.at(i)))
    for (const [x, y] of places) {
      expect(samples.has(x)).toBe(true)
      expect(y).toBe(x * x)
    }
    const pixels = places.map(([x]) => ((x + 5.5) / 10.9) * 1000)
    for (const [i, px] of pixels.slice(1).entries()) expect(px - (pixels[i] ?? 0)).toBeGreaterThan(80)
  })

  it('lie elsewhere on other lines', () => {
    const first = (slot: number) => ornamentPlaces(line(slot), arange(-5, 5, 1e-4), [-5, 5], 1000)[1]?.[0]
    expect(new Set(Array.from({ length: 24 }, (_, slot) => first(slot))).size).toBe(24)
  })

  it('are few for any grid: up or down, of one sample, of none, of a thousand million', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(arange(5, -5, -0.1), arange(0, 1, 5), arange(1, 0, 1), arange(0, 1, 1e-9), arange(0, 0.5, 0.2)),
        fc.nat({ max: 29 }),
        fc.double({ min: 1, max: 4000, noNaN: true }),
        (some, slot, width) => {
          const places = ornamentPlaces(line(slot), some, [-0.05, 1.05], width)
          expect(places.length).toBeLessThanOrEqual(Math.min(some.length, width / 100 + 2))
        },
      ),
    )
  })
})
