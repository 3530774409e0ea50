import type { Messages } from '../../i18n/index.ts'
import { LOOKS } from '../../plot/columns.ts'
import { isKnown } from '../../plot/known.ts'
import { visible, type Plot } from '../../plot/plot.ts'
import type { Order } from '../../state/app-state.ts'

/** Device pixels: with fewer samples than two for each of so many columns every sample is drawn. */
const COLUMNS = 300

const PRIMES = ['f', 'f′', 'f″'] as const

export interface PlotNotesProps {
  plot: Plot
  orders: readonly Order[]
  words: Messages['plot']
  /** What is said when there is no curve. */
  none: string
}

/** What the picture cannot say for itself: which strokes are derivatives, and which line is not of the function. */
export function PlotNotes({ plot, orders, words, none }: PlotNotesProps) {
  const joined = plot.join ? visible(plot.series).filter((s) => crosses(plot, s.breaks)) : []
  const sampled = visible(plot.series).filter((s) => !isKnown(s, ...plot.x))
  const thin = orders.filter((order) => order > 0)
  return (
    <div className="plot-notes">
      {plot.series.length === 0 && <p>{none}</p>}
      {thin.length > 0 && <p>{words.derivativeOf(thin.map((order) => PRIMES[order]).join(', '))}</p>}
      {sampled.length > 0 && plot.grid && plot.grid.length > 2 * COLUMNS && (
        <p>{words.sampled(sampled.map((s) => s.label).join(', '), LOOKS)}</p>
      )}
      {joined.length > 0 && <p>{words.artefact(joined.map((s) => s.label).join(', '))}</p>}
    </div>
  )
}

/** Whether a jump that shows lies among the samples. */
function crosses({ grid }: Plot, breaks: Plot['series'][number]['breaks']): boolean {
  if (!grid || grid.length < 2) return false
  const a = grid.at(0)
  const b = grid.at(grid.length - 1)
  return breaks.some((j) => j.gap && j.left !== j.right && j.x >= Math.min(a, b) && j.x <= Math.max(a, b))
}
