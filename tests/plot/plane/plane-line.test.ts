import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrowPath, clip, linePath } from '../../../src/plot/plane/plane-line.ts'
import { SIDE, type Plane } from '../../../src/plot/plane/plane.ts'

const plane: Plane = { x: [-0.5, 1.5], y: [-1, 1] }
const weight = fc.double({ min: -100, max: 100, noNaN: true })
const numbersOf = (path: string): readonly number[] => (path.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number)

describe('a line in a plane', () => {
  it('is cut at its edges: both ends lie on it, and on an edge', () => {
    fc.assert(
      fc.property(weight, weight, weight, (a, b, c) => {
        const ends = clip(plane, { a, b, c })
        for (const { x, y } of ends ?? []) {
          expect(Math.abs(a * x + b * y + c)).toBeLessThan(1e-9 * (1 + Math.abs(a) + Math.abs(b) + Math.abs(c)))
          expect(x === -0.5 || x === 1.5 || y === -1 || y === 1).toBe(true)
        }
      }),
    )
  })

  it('is there just when two corners lie on its two sides', () => {
    fc.assert(
      fc.property(weight, weight, weight, (a, b, c) => {
        const sides = plane.x.flatMap((x) => plane.y.map((y) => Math.sign(a * x + b * y + c)))
        if (sides.includes(0)) return
        expect(clip(plane, { a, b, c }) !== null).toBe(new Set(sides).size === 2)
      }),
    )
  })

  it('goes through where it is level or upright, and is nothing without a direction', () => {
    expect(linePath(plane, { a: 0, b: 1, c: 0 })).toBe(`M0 ${SIDE / 2}L${SIDE} ${SIDE / 2}`)
    expect(linePath(plane, { a: 1, b: 0, c: -0.5 })).toBe(`M${SIDE / 2} ${SIDE}L${SIDE / 2} 0`)
    expect(linePath(plane, { a: 0, b: 0, c: 1 })).toBe('')
    expect(arrowPath(plane, { a: 0, b: 0, c: 1 })).toBe('')
    expect(linePath(plane, { a: 1, b: 1, c: 1e300 })).toBe('')
  })

  it('points to the side where its value grows', () => {
    fc.assert(
      fc.property(weight, weight, (a, b) => {
        if (Math.hypot(a, b) < 1e-3) return
        // Through the middle of the plane.
        const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = numbersOf(arrowPath(plane, { a, b, c: -0.5 * a }))
        expect([x0, y0]).toEqual([SIDE / 2, SIDE / 2])
        // Down is up in the drawing.
        expect(a * (x1 - x0) - b * (y1 - y0)).toBeGreaterThan(0)
        expect(Math.abs(b * (x1 - x0) + a * (y1 - y0)) / Math.hypot(a, b)).toBeLessThan(1e-6 * SIDE)
      }),
    )
  })
})
