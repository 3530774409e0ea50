import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jumped, rowWindow, scrolled } from '../../src/ui/row-window.ts'

const sizes = fc
  .record({
    rows: fc.oneof(
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 1, max: 1e7 }),
      fc.constantFrom(1e9, 1e12, 1.7e13),
    ),
    rowHeight: fc.double({ min: 12, max: 80, noNaN: true }),
    seen: fc.double({ min: 1, max: 40, noNaN: true }),
  })
  .map(({ rows, rowHeight, seen }) => ({ rows, rowHeight, viewport: seen * rowHeight }))
const share = fc.double({ min: 0, max: 1, noNaN: true })
const START = { scroll: 0, first: 0 }

describe('the rows in sight', () => {
  it('are few, exist, and fill the scroller', () => {
    fc.assert(
      fc.property(sizes, share, (s, part) => {
        const { height } = rowWindow(s, START)
        expect(height).toBeLessThanOrEqual(8e6)
        const scroll = part * Math.max(0, height - s.viewport)
        const { first, count, top } = rowWindow(s, scrolled(s, START, scroll))
        expect(count).toBeLessThanOrEqual(s.viewport / s.rowHeight + 12)
        expect(first).toBeGreaterThanOrEqual(0)
        expect(first + count).toBeLessThanOrEqual(s.rows)
        expect(top).toBeLessThanOrEqual(scroll + 1e-6)
        expect(top + count * s.rowHeight).toBeGreaterThan(
          Math.min(scroll + s.viewport, s.rows * s.rowHeight) - s.rowHeight - 1e-6,
        )
      }),
      { numRuns: 3000 },
    )
  })

  it('begin with the first row and end with the last', () => {
    fc.assert(
      fc.property(sizes, (s) => {
        expect(rowWindow(s, START).first).toBe(0)
        const { height } = rowWindow(s, START)
        const { first, count } = rowWindow(s, scrolled(s, START, Math.max(0, height - s.viewport)))
        expect(first + count).toBe(s.rows)
      }),
    )
  })

  it('hold the row that was jumped to, however the browser rounds the scroll', () => {
    fc.assert(
      fc.property(sizes, share, fc.double({ min: -0.5, max: 0.5, noNaN: true }), (s, part, rounding) => {
        const index = Math.floor(part * (s.rows - 1))
        const place = jumped(s, index)
        const { height } = rowWindow(s, START)
        const scroll = Math.max(0, Math.min(place.scroll + rounding, height - s.viewport))
        const { first, count } = rowWindow(s, scrolled(s, place, scroll))
        expect(index).toBeGreaterThanOrEqual(first)
        expect(index).toBeLessThan(first + count)
      }),
      { numRuns: 3000 },
    )
  })

  it('move row by row for a short way, even among 10¹²', () => {
    const s = { rows: 1e12, rowHeight: 26, viewport: 260 }
    let at = jumped(s, 123_456_789_012)
    for (let i = 1; i <= 20; i++) {
      at = scrolled(s, at, at.scroll + 26)
      expect(at.first).toBe(123_456_789_012 + i)
    }
    expect(scrolled(s, at, 3e6).first).toBeGreaterThan(4e11)
  })
})
