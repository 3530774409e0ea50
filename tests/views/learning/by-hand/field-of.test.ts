import { expect, it } from 'vitest'
import { cellMiddle, type Plane } from '../../../../src/plot/plane/plane.ts'
import { contour } from '../../../../src/plot/plane/contour.ts'
import { fieldOf } from '../../../../src/views/learning/by-hand/field-of.ts'

const plane: Plane = { x: [-1, 1], y: [-1, 1] }

it('holds the output at each cell’s middle, between 0 and 1', () => {
  const { size, values } = fieldOf(plane, (x1, x2) => 2 * x1 + x2, false)
  for (const [i, j] of [
    [0, 0],
    [50, 3],
    [60, 90],
    [95, 95],
  ] as const) {
    const output = 2 * cellMiddle(plane.x, size, i) + cellMiddle(plane.y, size, j)
    expect(values[j * size + i]).toBeCloseTo(Math.max(0, Math.min(1, output)), 6)
  }
})

it('of an output that jumps has the line at ½ less than a fifth of a cell from where it jumps', () => {
  const slanted = (x1: number, x2: number): number => 0.37 * x1 + x2
  const far = (jumps: boolean): number => {
    const field = fieldOf(plane, (x1, x2) => (slanted(x1, x2) > 0.1 ? 1 : 0), jumps)
    const ends = [...contour(field).matchAll(/[ML](\S+) ([^ML]+)/g)].map(
      ([, x, y]) => [Number(x) / 500 - 1, 1 - Number(y) / 500] as const,
    )
    const inside = ends.filter(([x, y]) => Math.abs(x) < 0.95 && Math.abs(y) < 0.95)
    return Math.max(...inside.map(([x, y]) => Math.abs(slanted(x, y) - 0.1))) / (2 / field.size)
  }
  expect(far(true)).toBeLessThan(0.2)
  expect(far(false)).toBeGreaterThan(0.3)
})

it('leaves empty what is no number', () => {
  expect(fieldOf(plane, () => Number.NaN, false).values[0]).toBeNaN()
})
