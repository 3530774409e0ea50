import { Chart as ChartJs, type ChartData, type ChartOptions } from 'chart.js'
import { Chart } from 'react-chartjs-2'
import { AxisScale, LogAxisScale } from './axis-scale.ts'
import { CurveController, NoElement } from './curve-controller.ts'
import type { CurveDataset } from './curve-dataset.ts'
import { FRAME } from './frame.ts'
import { marks } from './marks.ts'
import type { Plot } from './plot.ts'
import type { Series } from './series.ts'
import { DASHES, MARKERS, WIDTHS, type Theme } from './theme.ts'

ChartJs.register(CurveController, NoElement, AxisScale, LogAxisScale, marks)

export interface LineChartProps {
  plot: Plot
  theme: Theme
  /** Where values are read; null: nowhere. */
  probe: number | null
}

/** The plot on a canvas. It is drawn from `plot` alone; what a screen reader needs stands beside it. */
export default function LineChart({ plot, theme, probe }: LineChartProps) {
  return (
    <Chart
      type="curve"
      datasetIdKey="id"
      data={dataOf(plot, theme)}
      options={optionsOf(plot, theme, probe)}
      updateMode="none"
      aria-hidden="true"
    />
  )
}

function dataOf({ lines: shown, grid, join, points }: Plot, theme: Theme): ChartData<'curve', never[]> {
  const lines = shown.map((s, i) => datasetOf(s, theme, { grid, join, points, order: -i }))
  return { datasets: lines }
}

function datasetOf(
  series: Series,
  theme: Theme,
  { grid, join, points, order }: { grid: Plot['grid']; join: boolean; points: boolean; order: number },
): CurveDataset {
  const marker = MARKERS[series.slot % MARKERS.length] ?? 'circle'
  return {
    id: series.key,
    label: series.label,
    data: [],
    series,
    grid,
    join,
    marker: points ? marker : null,
    color: theme.curves[series.slot] ?? theme.ink,
    dash: DASHES[series.slot] ?? [],
    width: WIDTHS[series.order],
    order,
  }
}

function optionsOf({ x, y, log }: Plot, theme: Theme, probe: number | null): ChartOptions<'curve'> {
  return {
    animation: false,
    responsive: true,
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
