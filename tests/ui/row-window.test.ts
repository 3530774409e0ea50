import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstInSight, rowWindow, scrollTo } from '../../src/ui/row-window.ts'

const sizes = fc.record({
  rows: fc.oneof(
    fc.integer({ min: 1, max: 500 }),
    fc.integer({ min: 1, max: 1e7 }),
    fc.constantFrom(1e9, 1e12, 1.7e13),
  ),
  rowHeight: fc.double({ min: 12, max: 80, noNaN: true }),
  seen: fc.integer({ min: 1, max: 40 }),
})

describe('rowWindow', () => {
  it('makes few rows, and those that fill the scroller', () => {
    fc.assert(
      fc.property(sizes, fc.double({ min: 0, max: 1, noNaN: true }), ({ rows, rowHeight, seen }, share) => {
        const viewport = seen * rowHeight
        const { height } = rowWindow(rows, rowHeight, viewport, 0)
        expect(height).toBeLessThanOrEqual(8e6)
        const scroll = share * Math.max(0, height - viewport)
        const { first, count, top } = rowWindow(rows, rowHeight, viewport, scroll)
        expect(count).toBeLessThanOrEqual(seen + 12)
        expect(first).toBeGreaterThanOrEqual(0)
        expect(first + count).toBeLessThanOrEqual(rows)
        // What is made covers what is in sight.
        expect(top).toBeLessThanOrEqual(scroll + 1e-6)
        expect(top + count * rowHeight).toBeGreaterThan(
          Math.min(scroll + viewport, rows * rowHeight) - rowHeight - 1e-6,
        )
      }),
      { numRuns: 2000 },
    )
  })

  it('shows the first row at the top and the last at the end', () => {
    fc.assert(
      fc.property(sizes, ({ rows, rowHeight, seen }) => {
        const viewport = seen * rowHeight
        const { height } = rowWindow(rows, rowHeight, viewport, 0)
        expect(rowWindow(rows, rowHeight, viewport, 0).first).toBe(0)
        const end = rowWindow(rows, rowHeight, viewport, Math.max(0, height - viewport))
        expect(end.first + end.count).toBe(rows)
      }),
    )
  })

  it('reaches every row: what is scrolled to is in sight', () => {
    fc.assert(
      fc.property(sizes, fc.double({ min: 0, max: 1, noNaN: true }), ({ rows, rowHeight, seen }, share) => {
        const viewport = seen * rowHeight
        const index = Math.floor(share * (rows - 1))
        const scroll = scrollTo(rows, rowHeight, viewport, index)
        const { first, count } = rowWindow(rows, rowHeight, viewport, scroll)
        // A double between 0 and 8 million has room for 10¹² rows only to a handful.
        const slack = Math.ceil(rows / 1e15)
        expect(index).toBeGreaterThanOrEqual(first - slack)
        expect(index).toBeLessThan(first + count + slack)
        const back = firstInSight(rows, rowHeight, viewport, scroll)
        expect(Math.abs(back - Math.min(index, Math.max(0, rows - seen)))).toBeLessThanOrEqual(1 + slack)
      }),
      { numRuns: 2000 },
    )
  })
})
