import { DatasetController, type Chart, type ChartArea, type Plugin } from 'chart.js'
import { NoElement } from './curve-controller.ts'
import { drawMarker } from './marker.ts'
import { Path } from './path.ts'
import type { Marker } from './theme.ts'
import { bandPath, linePath } from './trace-path.ts'
import { tracePlaces } from './trace-places.ts'
import { placeOn, type Trace, type TraceScale } from './trace.ts'

/** What the lines of a chart of measurements share. */
export interface TraceFrame {
  readonly x: TraceScale
  readonly y: TraceScale
  /** An x with a rule through it; null: none. */
  readonly marker: number | null
  /** A y with a rule through it; null: none. */
  readonly level: number | null
  readonly ink: string
  readonly axis: string
}

/** One trace for Chart.js. It holds no points: `data` stays empty, and the trace is read when it is drawn. */
export interface TraceDataset {
  /** The trace's key; react-chartjs-2 tells the lines apart by it. */
  id: string
  label: string
  data: never[]
  trace: Trace
  frame: TraceFrame
  /** Always all of these: react-chartjs-2 keeps stale keys. Dash and width in CSS pixels, alpha 0 … 1. */
  color: string
  dash: readonly number[]
  width: number
  alpha: number
  bandAlpha: number
  point: Marker | null
  /** An SVG path that sits on the line here and there; null: none. */
  ornament: string | null
  /** Lines with a lower order lie above. */
  order: number
}

declare module 'chart.js' {
  interface ChartTypeRegistry {
    trace: {
      chartOptions: object
      datasetOptions: TraceDataset
      defaultDataPoint: never
      metaExtensions: object
      parsedDataType: object
      scales: 'trace-axis'
    }
  }
  interface CartesianScaleTypeRegistry {
    'trace-axis': CartesianScaleTypeRegistry['linear']
  }
}

const tracesOf = ({ data }: { data: { datasets: readonly object[] } }): readonly TraceDataset[] =>
  data.datasets.filter((line): line is TraceDataset => 'trace' in line)

/** What the chart's lines share; undefined while it has none. */
export const frameOf = (chart: Pick<Chart, 'data'>): TraceFrame | undefined => tracesOf(chart)[0]?.frame

/** Chart.js calls it to draw one trace: its band, its line, its points. */
export class TraceController extends DatasetController<'trace'> {
  static id = 'trace'
  static defaults = { datasetElementType: false, dataElementType: NoElement.id }
  static overrides = { scales: { x: { type: 'trace-axis' }, y: { type: 'trace-axis' } } }

  readonly #path = new Path()

  override parse(): void {
    // There is nothing to parse: a trace is read where it lies.
  }

  override buildOrUpdateElements(): void {
    // No element stands for a point.
  }

  override update(): void {
    // What the line shows follows from the scales, and is found when it is drawn.
  }

  override draw(): void {
    const line = tracesOf(this.chart)[this.index]
    if (!line) return
    const { frame } = line
    const { x, y } = frame
    const { trace, color, dash, width, alpha, bandAlpha, point, ornament } = line
    const { ctx, chartArea: area, currentDevicePixelRatio: dpr } = this.chart
    const columns = Math.max(1, Math.round(area.width * dpr))
    ctx.save()
    ctx.beginPath()
    ctx.rect(area.left, area.top, area.width, area.height)
    ctx.clip()
    ctx.strokeStyle = color
    ctx.fillStyle = color
    if (trace.band && bandAlpha > 0) {
      bandPath(this.#path, trace, x.limits, y, columns)
      ctx.globalAlpha = bandAlpha
      outline(ctx, this.#path, area, frame)
      ctx.fill()
    }
    ctx.globalAlpha = alpha
    ctx.lineWidth = width
    ctx.lineJoin = 'round'
    ctx.setLineDash([...dash])
    linePath(this.#path, trace, x.limits, y, columns)
    outline(ctx, this.#path, area, frame)
    ctx.stroke()
    ctx.setLineDash([])
    const { points, ornaments } = tracePlaces(trace, frame, area.width)
    if (point) for (const [vx, vy] of points) drawMarker(ctx, point, ...pixelOf(vx, vy, area, frame))
    const shape = ornament && new Path2D(ornament)
    if (shape)
      for (const [vx, vy] of ornaments) {
        ctx.save()
        ctx.translate(...pixelOf(vx, vy, area, frame))
        ctx.fill(shape)
        ctx.restore()
      }
    ctx.restore()
  }
}

function pixelOf(vx: number, vy: number, area: ChartArea, { x, y }: TraceFrame): [px: number, py: number] {
  const [x0, x1] = x.limits
  const [y0, y1] = y.limits
  return [area.left + ((vx - x0) / (x1 - x0)) * area.width, area.bottom - ((vy - y0) / (y1 - y0)) * area.height]
}

function outline(ctx: CanvasRenderingContext2D, path: Path, area: ChartArea, frame: TraceFrame): void {
  let down = false
  ctx.beginPath()
  for (let i = 0; i < path.length; i++) {
    const [px, py] = pixelOf(path.x[i] ?? Number.NaN, path.y[i] ?? Number.NaN, area, frame)
    if (Number.isNaN(px) || Number.isNaN(py)) down = false
    else if (down) ctx.lineTo(px, py)
    else {
      ctx.moveTo(px, py)
      down = true
    }
  }
}

/** The rule at the chosen x, and where the scale ends and the row of 0 or of ∞ begins. */
export const traceMarks: Plugin<'trace'> = {
  id: 'trace-marks',
  beforeDatasetsDraw(chart) {
    const { ctx, chartArea: area } = chart
    const frame = frameOf(chart)
    if (!frame) return
    const { y, x, marker, level, ink, axis } = frame
    ctx.save()
    ctx.lineWidth = 1
    ctx.setLineDash([3, 4])
    const rule = (from: readonly [number, number], to: readonly [number, number]): void => {
      ctx.beginPath()
      ctx.moveTo(...from)
      ctx.lineTo(...to)
      ctx.stroke()
    }
    ctx.strokeStyle = axis
    for (const [row, end] of [
      [y.zero, y.inner[0]],
      [y.infinite, y.inner[1]],
    ] as const) {
      const [, py] = pixelOf(0, end, area, frame)
      if (row !== null) rule([area.left, py], [area.right, py])
    }
    ctx.strokeStyle = ink
    if (marker !== null && marker >= x.limits[0] && marker <= x.limits[1]) {
      const [px] = pixelOf(marker, 0, area, frame)
      rule([px, area.top], [px, area.bottom])
    }
    const height = level === null ? Number.NaN : placeOn(y, level)
    if (height >= y.limits[0] && height <= y.limits[1]) {
      const [, py] = pixelOf(0, height, area, frame)
      rule([area.left, py], [area.right, py])
    }
    ctx.restore()
  },
}
