import type { Language } from '../../i18n/index.ts'
import { later } from '../../i18n/later.ts'
import type { Plot } from '../../plot/plot.ts'
import { summary } from './summary.ts'

export interface PlotSummaryProps {
  /** As it was when it last stood still. */
  plot: Plot
  saturation: number | null
  language: Language
}

/** The plot in words. */
export default function PlotSummary({ plot, saturation, language }: PlotSummaryProps) {
  return summary(plot, later[language].summary, saturation)
}
