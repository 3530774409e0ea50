import type { Grid } from '../math/arange.ts'
import { indexAtOrAfter } from '../math/index-at-or-after.ts'
import type { Limits } from './limits.ts'
import type { Series } from './series.ts'

/** From one ornament of a line to the next, in CSS pixels. */
const APART = 104
/** Where lines run together their ornaments take turns: coprime to APART, so that no two of its first slots begin alike. */
const TURN = 37

/** The samples at which a line bears its ornament: about every APART pixels of a plot that is `width` of them wide. */
export function ornamentPlaces(
  { value, slot }: Pick<Series, 'value' | 'slot'>,
  grid: Grid,
  [x0, x1]: Limits,
  width: number,
): readonly (readonly [x: number, y: number])[] {
  const indices = new Set<number>()
  for (let px = (slot * TURN) % APART; px < width; px += APART) {
    const i = indexAtOrAfter(grid, x0 + (px / width) * (x1 - x0))
    // Before the first and after the last sample there is no line.
    if (i < grid.length && (i > 0 || px > 0)) indices.add(i)
  }
  return [...indices].map((i) => {
    const x = grid.at(i)
    return [x, value(x)] as const
  })
}
