import { Chart as ChartJs, type ChartData, type ChartOptions } from 'chart.js'
import { Chart } from 'react-chartjs-2'
import { AxisScale, LogAxisScale } from './axis-scale.ts'
import { CurveController, NoElement } from './curve-controller.ts'
import type { CurveDataset } from './curve-dataset.ts'
import { FRAME } from './frame.ts'
import { lookOf } from './look.ts'
import { marks } from './marks.ts'
import type { Plot } from './plot.ts'
import type { Series } from './series.ts'
import { sharp, WIDTHS, type Theme } from './theme.ts'

ChartJs.register(CurveController, NoElement, AxisScale, LogAxisScale, marks)

/** Opacity of a line that stands back. */
const PALE = 0.2

export interface LineChartProps {
  plot: Plot
  theme: Theme
  /** Where values are read; null: nowhere. */
  probe: number | null
  /** The key of the curve that stands out from the others; null: none. */
  emphasis: string | null
}

/** The plot on a canvas. It is drawn from `plot` alone; what a screen reader needs stands beside it. */
export default function LineChart({ plot, theme, probe, emphasis }: LineChartProps) {
  return (
    <Chart
      type="curve"
      datasetIdKey="id"
      data={dataOf(plot, theme, emphasis)}
      options={optionsOf(plot, theme, probe)}
      updateMode="none"
      aria-hidden="true"
    />
  )
}

function dataOf(
  { lines: shown, grid, join, points }: Plot,
  theme: Theme,
  emphasis: string | null,
): ChartData<'curve', never[]> {
  const lines = shown.map((s, i) => datasetOf(s, theme, { grid, join, points, order: -i }))
  return { datasets: shown.some((s) => s.curve === emphasis) ? lines.map((line) => emphasised(line, emphasis)) : lines }
}

/** One curve before all others, and they pale. */
const emphasised = (line: CurveDataset, curve: string | null): CurveDataset =>
  line.series.curve === curve ? { ...line, width: line.width + 1, order: -Infinity } : { ...line, alpha: PALE }

function datasetOf(
  series: Series,
  theme: Theme,
  { grid, join, points, order }: { grid: Plot['grid']; join: boolean; points: boolean; order: number },
): CurveDataset {
  const look = lookOf(series.slot)
  return {
    id: series.key,
    label: series.label,
    data: [],
    series,
    grid,
    join,
    marker: points ? look.marker : null,
    ornament: look.ornament,
    color: theme.curves[look.color] ?? theme.ink,
    dash: look.dash,
    width: WIDTHS[series.order],
    alpha: 1,
    order,
  }
}

function optionsOf({ x, y, log }: Plot, theme: Theme, probe: number | null): ChartOptions<'curve'> {
  return {
    animation: false,
    responsive: true,
    ...sharp(theme),
    maintainAspectRatio: false,
    // Pointers are the view's business.
    events: [],
    layout: { padding: { top: FRAME.top, right: FRAME.right }, autoPadding: false },
    font: { family: theme.font },
    scales: { x: axis('axis', x, theme), y: axis(log ? 'log-axis' : 'axis', y, theme) },
    marks: { probe, ink: theme.axis, card: theme.card },
  }
}

function axis(type: 'axis' | 'log-axis', [min, max]: Plot['x'], { text, grid, axis: line }: Theme) {
  return {
    type,
    min,
    max,
    border: { color: line },
    grid: { color: grid, tickLength: 4 },
    ticks: { color: text, autoSkip: false },
  }
}
