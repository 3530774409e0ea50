import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Path } from '../../src/plot/path.ts'
import { bandPath, linePath } from '../../src/plot/trace-path.ts'
import { tracePlaces } from '../../src/plot/trace-places.ts'
import { traceTicks } from '../../src/plot/trace-ticks.ts'
import { placeOn, xScale, yScale, type Trace } from '../../src/plot/trace.ts'

const trace = (y: readonly number[], more: Partial<Trace> = {}): Trace => ({
  key: 'a',
  label: 'a',
  slot: 0,
  x: y.map((_, i) => i),
  y,
  ...more,
})
const pairs = ({ x, y, length }: Path): readonly (readonly [number, number])[] =>
  Array.from({ length }, (_, i) => [x[i] ?? 0, y[i] ?? 0] as const)
const lineOf = (one: Trace, columns: number, log = false): readonly (readonly [number, number])[] => {
  const path = new Path()
  linePath(path, one, [0, Math.max(1, one.x.length)], yScale([one], { label: '', log }), columns)
  return pairs(path)
}

describe('the line of a trace', () => {
  it('goes through every point where there are more columns than points', () => {
    expect(lineOf(trace([3, 1, 2]), 300)).toEqual([
      [0, 3],
      [1, 1],
      [2, 2],
    ])
  })

  it('has a gap where nothing was measured', () => {
    expect(lineOf(trace([3, Number.NaN, 2]), 300)).toEqual([
      [0, 3],
      [Number.NaN, Number.NaN],
      [2, 2],
    ])
  })

  it('takes as many points as are measured so far', () => {
    expect(lineOf(trace([3, 1, 2], { count: 2 }), 300)).toHaveLength(2)
    expect(yScale([trace([3, 1, 200], { count: 2 })], { label: '' }).inner[1]).toBeLessThan(4)
  })

  it('of many points keeps each column’s first, lowest, highest and last, in their order', () => {
    const values = fc.array(fc.double({ noNaN: true, min: -100, max: 100 }), { minLength: 1, maxLength: 400 })
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 30 }), (y, columns) => {
        const line = lineOf(trace(y), columns)
        expect(line.length).toBeLessThanOrEqual(4 * columns)
        const groups = new Map<number, [number, number][]>()
        y.forEach((value, i) => {
          const column = Math.floor(i * (columns / Math.max(1, y.length)))
          groups.set(column, [...(groups.get(column) ?? []), [i, value]])
        })
        const kept = new Map(line)
        expect(kept.size).toBe(line.length)
        expect(line.map(([x]) => x)).toEqual(line.map(([x]) => x).toSorted((a, b) => a - b))
        for (const points of groups.values()) {
          const mine = points.filter(([i]) => kept.has(i)).map(([, value]) => value)
          expect(mine[0]).toBe(points[0]?.[1])
          expect(mine.at(-1)).toBe(points.at(-1)?.[1])
          expect(Math.min(...mine)).toBe(Math.min(...points.map(([, value]) => value)))
          expect(Math.max(...mine)).toBe(Math.max(...points.map(([, value]) => value)))
        }
      }),
    )
  })

  it('of a band goes out along its upper edge and back along its lower one, piece by piece', () => {
    const one = trace([2, 2, Number.NaN, 2], {
      band: { lo: [1, 1, Number.NaN, 1], hi: [3, 4, Number.NaN, 3] },
    })
    const path = new Path()
    bandPath(path, one, [0, 4], yScale([one], { label: '' }), 400)
    expect(pairs(path)).toEqual([
      [0, 3],
      [1, 4],
      [1, 1],
      [0, 1],
      [Number.NaN, Number.NaN],
      [3, 3],
      [3, 1],
      [Number.NaN, Number.NaN],
    ])
  })
})

describe('the axes of traces', () => {
  it('hold all values and bands, and pay no heed to theory', () => {
    const { limits } = yScale(
      [trace([1, 2], { band: { lo: [0.5, 1], hi: [3, 4] } }), trace([1000, 1000], { key: 'b', theory: true })],
      { label: '' },
    )
    expect(limits[0]).toBeLessThan(0.5)
    expect(limits[0]).toBeGreaterThan(0)
    expect(limits[1]).toBeGreaterThan(4)
    expect(limits[1]).toBeLessThan(5)
  })

  it('are made of logarithms, with a row for 0 below them and one for ∞ above', () => {
    const scale = yScale([trace([1e-3, 0, 10, Infinity, Number.NaN])], { label: '', log: true })
    expect(scale.inner[0]).toBeLessThan(-3)
    expect(scale.inner[1]).toBeGreaterThan(1)
    const [zero, small, large, infinite] = [0, 1e-3, 10, Infinity].map((value) => placeOn(scale, value))
    const order = [scale.limits[0], zero, scale.inner[0], small, large, scale.inner[1], infinite, scale.limits[1]]
    expect(order).toEqual(order.toSorted((a = 0, b = 0) => a - b))
    expect(new Set(order).size).toBe(order.length)
    expect(small).toBeCloseTo(-3, 12)
    expect(placeOn(scale, Number.NaN)).toBeNaN()
    const labels = traceTicks(scale, 400, () => 30).map(({ label }) => label)
    expect(labels[0]).toBe('0')
    expect(labels.at(-1)).toBe('∞')
  })

  it('have no row that nothing is in', () => {
    const scale = yScale([trace([1e-3, 1])], { label: '', log: true })
    expect([scale.zero, scale.infinite]).toEqual([null, null])
    expect(scale.limits).toEqual(scale.inner)
    expect(placeOn(scale, 0)).toBeNaN()
    // On a linear axis 0 is a number like any other.
    expect(placeOn(yScale([trace([0, 1])], { label: '' }), 0)).toBe(0)
  })

  it('show something without any value', () => {
    for (const log of [false, true]) {
      const [lo, hi] = yScale([trace([Number.NaN])], { label: '', log }).limits
      expect(lo).toBeLessThan(hi)
    }
    expect(xScale([], { label: '' }).limits).toEqual([0, 1])
  })

  it('of layers have ticks at layers', () => {
    const scale = xScale([trace([1, 2, 3])], { label: '', limits: [0.75, 4.25], whole: true })
    expect(traceTicks(scale, 600, (n) => 18 + 7.5 * n)).toEqual(
      [1, 2, 3, 4].map((value) => ({ value, label: String(value) })),
    )
  })
})

describe('the marks of a trace', () => {
  const scales = (one: Trace) => ({ x: xScale([one], { label: '' }), y: yScale([one], { label: '' }) })
  it('are its points, as long as they lie apart', () => {
    const few = trace([1, 2, 3])
    expect(tracePlaces(few, scales(few), 300).points).toHaveLength(3)
    const many = trace(Array.from({ length: 300 }, (_, i) => i))
    expect(tracePlaces(many, scales(many), 300).points).toHaveLength(0)
  })
  it('and its ornaments, here and there', () => {
    const many = trace(
      Array.from({ length: 1000 }, (_, i) => i),
      { slot: 11 },
    )
    const { ornaments } = tracePlaces(many, scales(many), 600)
    expect(ornaments.length).toBeGreaterThan(3)
    expect(ornaments.length).toBeLessThan(8)
    const theory = trace([1, 2, 3], { theory: true })
    expect(tracePlaces(theory, scales(theory), 300)).toEqual({ points: [], ornaments: [] })
  })
})
