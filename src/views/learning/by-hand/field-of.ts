import { cellMiddle, type Field, type Plane } from '../../../plot/plane/plane.ts'

/** Cells along each side of a plane, and places along each side of a cell where the output jumps. */
const CELLS = 96
const PARTS = 3

const shown = (v: number): number => Math.max(0, Math.min(1, v))

/**
 * An output over a plane. Where it jumps, each cell has the mean of PARTS² places, so that the line at ½ is as smooth as it is where the
 * output is; values below 0 and above 1 count as these.
 */
export function fieldOf({ x, y }: Plane, output: (x1: number, x2: number) => number, jumps: boolean): Field {
  const parts = jumps ? PARTS : 1
  const values = new Float32Array(CELLS * CELLS)
  for (let j = 0; j < CELLS; j++)
    for (let i = 0; i < CELLS; i++) {
      let sum = 0
      for (let q = 0; q < parts; q++)
        for (let p = 0; p < parts; p++)
          sum += shown(output(cellMiddle(x, CELLS * parts, i * parts + p), cellMiddle(y, CELLS * parts, j * parts + q)))
      values[j * CELLS + i] = sum / parts ** 2
    }
  return { size: CELLS, values }
}
