import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ROOM } from '../../src/plot/frame.ts'
import { ticks } from '../../src/plot/ticks.ts'

describe('ticks', () => {
  it.each([
    [[0, 1] as const, 500, ['0.0', '0.2', '0.4', '0.6', '0.8', '1.0']],
    [[-1, 5.5] as const, 400, ['−1', '0', '1', '2', '3', '4', '5']],
    [[0, 1e9] as const, 600, ['0', '2e8', '4e8', '6e8', '8e8', '1e9']],
    [[-3e-7, 3e-7] as const, 600, ['−3e−7', '−2e−7', '−1e−7', '0', '1e−7', '2e−7', '3e−7']],
  ])('of %j', (limits, length, labels) => expect(ticks(limits, length, ROOM.x).labels).toEqual(labels))

  it('lie within the limits, at even distances, have room for their labels, and say what they are', () => {
    const number = fc.double({ min: -1e12, max: 1e12, noNaN: true })
    const property = fc.property(
      number,
      fc.double({ min: 1e-9, max: 1e12, noNaN: true }),
      fc.integer({ min: 60, max: 4000 }),
      (lo, span, length) => {
        const hi = lo + span
        fc.pre(hi - lo > Math.abs(lo) * 1e-6)
        const { values, labels } = ticks([lo, hi], length, ROOM.x)
        expect(values.length).toBeLessThanOrEqual(10)
        expect(new Set(labels).size).toBe(labels.length)
        const slack = span * 1e-9
        for (const v of values) expect(v >= lo - slack && v <= hi + slack).toBe(true)
        const gaps = values.slice(1).map((v, i) => v - (values[i] ?? v))
        for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] ?? 0, -Math.log10(span) + 6)
        values.forEach((v, i) => {
          const read = Number(labels[i]?.replaceAll('−', '-'))
          expect(Math.abs(read - v)).toBeLessThanOrEqual((gaps[0] ?? span) * 0.01 + Math.abs(v) * 1e-5)
        })
      },
    )
    fc.assert(property, { numRuns: 1000 })
  })

  it('has an answer for every pair of limits that a plot can have', () => {
    const number = fc.double({ min: -1e300, max: 1e300, noNaN: true })
    fc.assert(
      fc.property(number, number, fc.integer({ min: 1, max: 4000 }), (a, b, length) => {
        fc.pre(a !== b)
        const { values, labels } = ticks([Math.min(a, b), Math.max(a, b)], length, ROOM.x)
        expect(values.length).toBe(labels.length)
        expect(values.length).toBeLessThanOrEqual(10)
        for (const v of values) expect(Number.isFinite(v)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
