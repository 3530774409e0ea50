import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beside } from '../../src/math/beside.ts'
import { edge, runs } from '../../src/math/runs.ts'

describe('runs', () => {
  it('of a sign: each ends at the double next to which the following begins', () => {
    expect(runs((x) => Math.sign(x * x - 2) + 0, [-3, 0, 3])).toEqual([
      { kind: 1, from: -3, to: -Math.SQRT2 },
      { kind: -1, from: -beside(Math.SQRT2, 'left'), to: beside(Math.SQRT2, 'left') },
      { kind: 1, from: Math.SQRT2, to: 3 },
    ])
  })

  it('that are single doubles are found at a place, or on the way through', () => {
    expect(runs(Math.sign, [-1, 1])).toEqual([
      { kind: -1, from: -1, to: -5e-324 },
      { kind: 0, from: 0, to: 0 },
      { kind: 1, from: 5e-324, to: 1 },
    ])
  })

  it('cover everything once, in order, with one place and with none', () => {
    expect(runs(Math.sign, [])).toEqual([])
    expect(runs(Math.sign, [2])).toEqual([{ kind: 1, from: 2, to: 2 }])
    fc.assert(
      fc.property(fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 1, maxLength: 6 }), (cuts) => {
        const kind = (x: number): number => cuts.filter((c) => c < x).length
        const places = [...new Set([-10, ...cuts, 10])].toSorted((a, b) => a - b)
        const found = runs(kind, places)
        expect(found[0]?.from).toBe(-10)
        expect(found.at(-1)?.to).toBe(10)
        found.slice(1).forEach((run, i) => {
          const before = found[i]
          expect(run.from + 0).toBe(beside(before?.to ?? Number.NaN, 'right') + 0)
          expect(run.kind).not.toBe(before?.kind)
        })
      }),
    )
  })

  it('end whatever the kind does', () => {
    let looks = 0
    const wild = (x: number): number => (looks++, Math.floor(Math.sin(x * 1e9) * 50))
    expect(runs(wild, [0, 1, 2, 3]).length).toBeGreaterThan(1)
    expect(looks).toBeLessThan(5000)
  })
})

it('an edge is two neighbours', () => {
  const [last, first] = edge((x) => x < 0.1, 0, 1)
  expect([last, first]).toEqual([0.09999999999999999, 0.1])
})
