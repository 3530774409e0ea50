import type { LabMessages } from '../../../i18n/labs.ts'
import TraceChart from '../../../plot/TraceChart.tsx'
import type { Trace } from '../../../plot/trace.ts'
import { LEARNT } from '../../../network/training.ts'
import type { Lane } from './lanes.ts'

export interface LossCurvesProps {
  lanes: readonly Lane[]
  /** Where the run is. */
  epoch: number
  emphasis: string | null
  words: LabMessages['race']
}

/** The axis is so many epochs long at least. */
const FIRST = 100

/** The loss of every network over the epochs, with a rule below which it counts as solved where every point is right, too. */
export function LossCurves({ lanes, epoch, emphasis, words }: LossCurvesProps) {
  const end = Math.max(FIRST, epoch)
  const traces = lanes.flatMap(({ key, label, slot, losses }): Trace[] =>
    losses ? [{ key, label, slot, x: losses.epochs, y: losses.losses }] : [],
  )
  return (
    <TraceChart
      traces={traces}
      x={{ label: words.epochs, limits: [0, end], whole: true }}
      y={{ label: words.losses, log: true }}
      emphasis={emphasis}
      level={LEARNT}
    />
  )
}
