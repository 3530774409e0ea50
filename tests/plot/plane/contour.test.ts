import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contour } from '../../../src/plot/plane/contour.ts'
import { cellMiddle, SIDE, type Field } from '../../../src/plot/plane/plane.ts'

const UNIT = [0, 1] as const

/** A field of f over the unit square. */
function fieldOf(size: number, f: (x: number, y: number) => number): Field {
  const values = new Float32Array(size * size)
  for (let j = 0; j < size; j++)
    for (let i = 0; i < size; i++) values[j * size + i] = f(cellMiddle(UNIT, size, i), cellMiddle(UNIT, size, j))
  return { size, values }
}

/** The ends of a path's pieces, in the unit square with y up. */
const endsOf = (path: string): readonly (readonly [x: number, y: number])[] =>
  [...path.matchAll(/[ML](\S+) ([^ML]+)/g)].map(([, x, y]) => [Number(x) / SIDE, 1 - Number(y) / SIDE])

describe('the line at ½', () => {
  it('is the true one where the field is linear, out to the edges', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 6.3, noNaN: true }), fc.integer({ min: 3, max: 40 }), (angle, size) => {
        const [a, b] = [Math.cos(angle), Math.sin(angle)]
        const f = (x: number, y: number): number => 0.5 + (a * (x - 0.5) + b * (y - 0.5)) / 4
        const ends = endsOf(contour(fieldOf(size, f)))
        expect(ends.length).toBeGreaterThan(0)
        // In the last half cell the field is taken to go on as it was at the cell's middle.
        for (const [x, y] of ends) expect(Math.abs(f(x, y) - 0.5)).toBeLessThan(0.5 / size / 4 + 2e-4)
        const edge = ends.filter(([x, y]) => [x, y].some((v) => v === 0 || v === 1))
        expect(edge.length).toBeGreaterThanOrEqual(2)
      }),
    )
  })

  it('closes round an island and round a lake', () => {
    for (const sign of [1, -1]) {
      const island = fieldOf(33, (x, y) => 0.5 + sign * (0.09 - (x - 0.5) ** 2 - (y - 0.5) ** 2))
      const ends = endsOf(contour(island)).map((end) => end.join())
      expect(ends.length).toBeGreaterThan(40)
      for (const end of ends) expect(ends.filter((one) => one === end).length % 2).toBe(0)
      for (const [x, y] of endsOf(contour(island))) expect(Math.hypot(x - 0.5, y - 0.5)).toBeCloseTo(0.3, 2)
    }
  })

  it('parts a saddle on the side of its mean', () => {
    // Bottom left and top right above ½; with a high mean they are joined, and the line cuts off the other two corners.
    const saddle = (high: number, low: number): Field => ({ size: 2, values: Float32Array.of(high, low, low, high) })
    // Across the diagonal from bottom left to top right the two sides keep their order: no piece crosses it, or both do.
    const crosses = (path: string): number => {
      const ends = endsOf(path)
      let n = 0
      for (let i = 0; i + 1 < ends.length; i += 2) {
        const [p, q] = [ends[i] ?? [0, 0], ends[i + 1] ?? [0, 0]]
        if ((p[0] - p[1]) * (q[0] - q[1]) < 0) n++
      }
      return n
    }
    expect(contour(saddle(1, 0.4))).not.toBe('')
    expect(crosses(contour(saddle(1, 0.4)))).toBe(0)
    expect(crosses(contour(saddle(0.6, 0)))).toBe(2)
  })

  it('is nothing where nothing passes ½, and survives what is no number', () => {
    expect(contour(fieldOf(8, () => 0.2))).toBe('')
    expect(contour(fieldOf(8, () => Number.NaN))).toBe('')
    const wild = fieldOf(8, (x) => (x < 0.5 ? -Infinity : Infinity))
    expect(endsOf(contour(wild)).every(([x]) => x === 0.5)).toBe(true)
    expect(contour(fieldOf(8, (x) => (x < 0.5 ? Number.NaN : 1)))).not.toContain('NaN')
  })
})
