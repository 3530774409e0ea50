import type { LabMessages } from '../../../i18n/labs.ts'
import TraceChart from '../../../plot/TraceChart.tsx'
import { useSparse } from '../../../ui/use-sparse.ts'
import type { LossCurve } from '../engine/loss-record.ts'

export interface LossChartProps {
  losses: LossCurve
  /** Its palette entry. */
  slot: number
  /** The epoch at which it was solved. */
  solved: number | null
  /** Mistakes are counted rather than losses taken. */
  byRule: boolean
  words: LabMessages['train']
}

/** A run that has just begun has room to go, and the last label room beside it. */
const FIRST = 20
const ROOM = 1.03

/** What the network has come through: its loss over the epochs. */
export function LossChart({ losses, slot, solved, byRule, words }: LossChartProps) {
  const { epochs, losses: y } = useSparse(losses)
  const last = epochs.at(-1) ?? 0
  const title = byRule ? words.mistakesChart : words.lossChart
  return (
    <section className="card panel train-loss" aria-labelledby="train-loss">
      <h2 id="train-loss">{title}</h2>
      <p className="visually-hidden">{byRule ? words.mistakesChartLabel : words.lossChartLabel}</p>
      <TraceChart
        traces={[{ key: 'loss', label: title, slot, x: epochs, y }]}
        x={{ label: words.epochAxis, whole: true, limits: [0, Math.max(FIRST, ROOM * last)] }}
        y={byRule ? { label: words.mistakesAxis, whole: true } : { label: words.lossAxis, log: true }}
        marker={solved}
      />
    </section>
  )
}
