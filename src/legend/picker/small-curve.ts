import type { Numbers } from '../../activations/activation.ts'
import { arange } from '../../math/arange.ts'
import { columns, type View } from '../../plot/columns.ts'
import { pathData } from '../../plot/path-data.ts'
import { Path } from '../../plot/path.ts'
import { series } from '../../plot/series.ts'
import { curveOf } from '../../state/curves.ts'

/** The same window for every function, so that they can be compared. CSS pixels. */
export const SMALL = { x: [-4, 4], y: [-1.4, 1.9], width: 72, height: 46 } as const satisfies View

/** Finer than the pixels; corners at whole numbers, halves and quarters are met. */
const GRID = arange(SMALL.x[0], SMALL.x[1] + 1 / 32, 1 / 16)
const path = new Path()

/** The path of a function with its defaults; it has a gap where the function jumps. */
export function smallCurve(activation: Numbers): string {
  const [line] = series([curveOf(activation)], [0])
  if (!line) return ''
  columns(line, GRID, SMALL, false, path)
  return pathData(path, SMALL)
}
