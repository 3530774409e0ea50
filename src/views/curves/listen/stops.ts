import { indexAtOrAfter } from '../../../math/index-at-or-after.ts'
import type { Grid } from '../../../math/arange.ts'
import type { Limits } from '../../../plot/limits.ts'
import { marksOf, type Mark } from '../../../sound/marks.ts'
import type { Heard } from '../../../sound/score.ts'

/** A mark of one of several lines. */
export interface LineMark extends Mark {
  readonly label: string
}

/** The marks of all lines, ascending in x. */
export const marksOfAll = (lines: readonly Heard[], range: Limits, height: number): readonly LineMark[] =>
  lines
    .flatMap(({ plain }) => marksOf(plain, range, height).map((mark) => ({ ...mark, label: plain.label })))
    .toSorted((p, q) => p.x - q.x)

/** The next x with a mark on one side of x; from nowhere the first or the last. */
export function nextMark(marks: readonly Mark[], x: number | null, direction: -1 | 1): number | null {
  const next =
    direction > 0 ? marks.find((mark) => x === null || mark.x > x) : marks.findLast((mark) => x === null || mark.x < x)
  return next?.x ?? null
}

/**
 * The place of x among the samples from left to right, 0 … length − 1: a whole number at a sample, one and a half between the samples 1 and
 * 2, and half a place outside beyond the ends.
 */
export function placeAmong(grid: Grid, x: number): number {
  const { length, delta } = grid
  const i = indexAtOrAfter(grid, x)
  const at = i < length && grid.at(i) === x ? i : i - 0.5
  return delta < 0 ? length - 1 - at : at
}

/** The sample one step or ten further on; from between two samples the nearest one on that side. */
export function stepped(place: number, direction: -1 | 1, big: boolean, length: number): number {
  const next = direction > 0 ? Math.floor(place) + 1 : Math.ceil(place) - 1
  return Math.max(0, Math.min(length - 1, big ? next + 9 * direction : next))
}
