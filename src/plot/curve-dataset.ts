import type { Grid } from '../math/arange.ts'
import type { Series } from './series.ts'
import type { Marker } from './theme.ts'

/** One line for Chart.js. It holds no samples: `data` stays empty, and what a pixel column needs is asked of `series`. */
export interface CurveDataset {
  /** The series' key; react-chartjs-2 tells the lines apart by it. */
  id: string
  label: string
  data: never[]
  series: Series
  grid: Grid | null
  join: boolean
  /** null: no sample markers. */
  marker: Marker | null
  /** An SVG path that sits on the line here and there; null: none. */
  ornament: string | null
  /** Colour, dash (CSS pixels) and width (CSS pixels), always all three: react-chartjs-2 keeps stale keys. */
  color: string
  dash: readonly number[]
  width: number
  /** Opacity, 0 … 1. */
  alpha: number
  /** Lines with a lower order lie above. */
  order: number
}

/** The chart's lines. Chart.js types a dataset as a partial one; LineChart makes whole ones only. */
export const linesOf = ({ data }: { data: { datasets: readonly object[] } }): readonly CurveDataset[] =>
  data.datasets.filter((line): line is CurveDataset => 'series' in line)
