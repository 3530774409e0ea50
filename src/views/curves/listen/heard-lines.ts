import { endsOf, visible, yEnds, type Plot } from '../../../plot/plot.ts'
import type { Limits } from '../../../plot/limits.ts'
import type { Heard, Stage } from '../../../sound/score.ts'

/** Each visible line as the axis has it, and in units of y. */
export function heardLines(plot: Plot): readonly Heard[] {
  const plain = visible(plot.series)
  return plot.lines.map((drawn, i) => ({ drawn, plain: plain[i] ?? drawn }))
}

/** Where a plot is played, and the x from its first sample to its last; null where there is no stretch of x to go along. */
export function stageOf(plot: Plot): (Stage & { readonly range: Limits }) | null {
  const { grid, y } = plot
  const range = endsOf(grid)
  if (!grid || !range || !(range[0] < range[1])) return null
  const [lo, hi] = yEnds(plot)
  return { grid, y, height: hi - lo, range }
}

/** The same text as long as the same is drawn, wherever values are read. */
export const pictureOf = ({ grid, x, y, log, lines }: Plot): string =>
  JSON.stringify([grid && [grid.start, grid.delta, grid.length], x, y, log, lines.map((s) => [s.key, s.params])])
