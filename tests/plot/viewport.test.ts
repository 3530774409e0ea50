import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pan, rounded, zoom } from '../../src/plot/viewport.ts'

const stretch = fc
  .tuple(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.double({ min: 1e-3, max: 1e6, noNaN: true }))
  .map(([start, wide]) => ({ start, stop: start + wide }))

describe('pan', () => {
  it('moves both ends alike', () => {
    expect(pan({ start: -5, stop: 5 }, 1.234)).toEqual({ start: -3.8, stop: 6.2 })
    fc.assert(
      fc.property(stretch, fc.double({ min: -3, max: 3, noNaN: true }), (s, share) => {
        const wide = s.stop - s.start
        const moved = pan(s, share * wide)
        expect(Math.abs(moved.start - s.start - share * wide)).toBeLessThanOrEqual(0.011 * wide)
        expect(Math.abs(moved.stop - moved.start - wide)).toBeLessThanOrEqual(0.021 * wide)
      }),
    )
  })
})

describe('zoom', () => {
  it('keeps the anchor in its place', () => {
    expect(zoom({ start: -5, stop: 5 }, 0.5, 0)).toEqual({ start: -2.5, stop: 2.5 })
    expect(zoom({ start: -5, stop: 5 }, 0.5, 5)).toEqual({ start: 0, stop: 5 })
    fc.assert(
      fc.property(
        stretch,
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (s, factor, share) => {
          const wide = s.stop - s.start
          fc.pre(wide * factor > 1e-8 * Math.max(Math.abs(s.start), Math.abs(s.stop)))
          const anchor = s.start + share * wide
          const z = zoom(s, factor, anchor)
          expect(Math.abs((anchor - z.start) / (z.stop - z.start) - share)).toBeLessThan(0.025)
        },
      ),
    )
  })

  it('stops where numbers end, and never loses the stretch', () => {
    let s = { start: -5, stop: 5 }
    for (let i = 0; i < 5000; i++) s = zoom(s, 0.5, 3)
    expect(s.stop).toBeGreaterThan(s.start)
    for (let i = 0; i < 5000; i++) s = zoom(s, 2, 0)
    expect(Number.isFinite(s.stop - s.start)).toBe(true)
  })

  it('gives numbers that can be read and typed', () => {
    let s = { start: -5, stop: 5 }
    for (let i = 0; i < 12; i++) {
      s = zoom(s, 1 / 1.5, 1.2345678)
      for (const v of [s.start, s.stop]) expect(String(v).length).toBeLessThan(9)
    }
  })
})

describe('rounded', () => {
  it('gives the shortest doubles', () => {
    expect(rounded(0.30000000000000004, 0.1)).toBe(0.3)
    expect(rounded(-0.04, 0.1)).toBe(0)
    expect(Object.is(rounded(-0.04, 0.1), -0)).toBe(false)
    expect(rounded(1234, 100)).toBe(1200)
    for (let i = -1000; i <= 1000; i++) expect(String(rounded(i * 0.01 + 1e-9, 0.01)).length).toBeLessThan(7)
  })
})
