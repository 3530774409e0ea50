import type { Grid } from '../../math/arange.ts'
import { indexAtOrAfter } from '../../math/index-at-or-after.ts'
import { labelOf, shapeOf, type Series } from '../../plot/series.ts'

interface Column {
  /** Tells it from every other: two curves of one function may have the same name. */
  readonly key: string
  readonly name: string
  readonly value: (x: number) => number
}

/** f and f′ of each curve, whichever derivatives are drawn; of a comparison its one line. */
export function columnsOf(lines: readonly Series[]): readonly Column[] {
  const curves = new Map(lines.map((s) => [s.curve, s]))
  return [...curves.values()].flatMap(({ curve, activation, params, comparison }) =>
    (comparison ? ([0] as const) : ([0, 1] as const)).map((order) => ({
      key: `${curve} ${order}`,
      name: labelOf(activation, params, order),
      value: shapeOf(activation, params, order).value,
    })),
  )
}

/** The index of the sample next to x. */
export function nearest(grid: Grid, x: number): number {
  const after = Math.min(indexAtOrAfter(grid, x), grid.length - 1)
  const before = Math.max(after - 1, 0)
  return Math.abs(grid.at(before) - x) < Math.abs(grid.at(after) - x) ? before : after
}
