import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numbers } from '../../src/activations/numbers.ts'
import { beside } from '../../src/math/beside.ts'
import { saturated } from '../../src/plot/saturation.ts'
import { series } from '../../src/plot/series.ts'
import { parseLink } from '../../src/state/schema.ts'
import reference from '../reference/compare.json' with { type: 'json' }

const of = (link: string) => {
  const [line] = series(parseLink(link).state.curves, [0])
  if (!line) throw new Error('no curve')
  return line
}

describe('where a curve is saturated', () => {
  it.each(reference.levels)('$id, |f′| ≤ $threshold: the ends are mpmath’s', ({ id, threshold, ends }) => {
    const found = saturated(of(`f=${id}`), threshold, [-8, 8])
    const inner = found.flat().filter((x) => Math.abs(x) < 8)
    // A corner at which the slope jumps is no root of |f′| − threshold.
    const roots = inner.filter((x) => x !== 0)
    expect(roots).toHaveLength(ends.length)
    for (const [i, x] of ends.entries()) expect(Math.abs((roots[i] ?? Number.NaN) - x)).toBeLessThan(1e-13)
  })

  it('the ends are the last doubles for which it is', () => {
    const line = of('f=sigmoid')
    const [left, right] = saturated(line, 0.05, [-5, 5])
    const slope = (x = Number.NaN): number => line.activation.df(x, {})
    expect(left?.[0]).toBe(-5)
    expect(right?.[1]).toBe(5)
    expect(slope(left?.[1])).toBeLessThanOrEqual(0.05)
    expect(slope(beside(left?.[1] ?? 0, 'right'))).toBeGreaterThan(0.05)
    expect(right?.[0]).toBe(-(left?.[1] ?? 0))
  })

  it.each<[string, number, readonly (readonly [number, number])[]]>([
    ['f=relu', 0.05, [[-5, 0]]],
    ['f=relu', 0, [[-5, 0]]],
    ['f=leaky_relu', 0.05, [[-5, 0]]],
    ['f=leaky_relu(0.2)', 0.05, []],
    ['f=step', 0.05, [[-5, 5]]],
    ['f=identity', 0.5, []],
    [
      'f=hardtanh',
      0.05,
      [
        [-5, -1],
        [1, 5],
      ],
    ],
    ['f=hard_sigmoid', 0.5, [[-5, 5]]],
    // Its slope at the corner is agreed to be 0, but the corner alone is no stretch.
    ['f=absolute', 0.05, []],
  ])('?%s, |f′| ≤ %d', (link, threshold, expected) => expect(saturated(of(link), threshold, [-5, 5])).toEqual(expected))

  it('is what a scan of slopes says, for every function, threshold and range', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...numbers.map(({ id }) => id)),
        fc.double({ min: 1e-4, max: 0.5, noNaN: true }),
        fc.double({ min: -30, max: 30, noNaN: true }),
        fc.double({ min: 1e-3, max: 60, noNaN: true }),
        (id, threshold, lo, span) => {
          const line = of(`f=${id}`)
          const found = saturated(line, threshold, [lo, lo + span])
          const corners = new Set(line.activation.breaks(line.params).map(({ x }) => x))
          for (let i = 0; i <= 500; i++) {
            const x = Math.min(lo + (span * i) / 500, lo + span)
            if (corners.has(x)) continue
            const flat = Math.abs(line.activation.df(x, line.params)) <= threshold
            expect(
              found.some(([from, to]) => x >= from && x <= to),
              `${id} ${threshold} at ${x}`,
            ).toBe(flat)
          }
        },
      ),
      { numRuns: 200 },
    )
  })
})
