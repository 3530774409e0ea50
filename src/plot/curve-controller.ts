import { DatasetController, Element, type ChartArea, type Scale } from 'chart.js'
import type { Grid } from '../math/arange.ts'
import { columns } from './columns.ts'
import { linesOf, type CurveDataset } from './curve-dataset.ts'
import { markerStride } from './marker-stride.ts'
import { drawMarker } from './marker.ts'
import { ornamentPlaces } from './ornament-places.ts'
import type { MarksOptions } from './marks.ts'
import { Path } from './path.ts'
import type { Series } from './series.ts'
import type { Marker } from './theme.ts'

declare module 'chart.js' {
  interface ChartTypeRegistry {
    curve: {
      chartOptions: { marks: MarksOptions }
      datasetOptions: CurveDataset
      defaultDataPoint: never
      metaExtensions: object
      parsedDataType: object
      scales: 'axis' | 'log-axis'
    }
  }
  interface CartesianScaleTypeRegistry {
    axis: CartesianScaleTypeRegistry['linear']
    'log-axis': CartesianScaleTypeRegistry['linear']
  }
}

/** A line that goes so many times as far up and down as the plot is wide is a band. */
const DENSE = 40
/** Far outside the picture, but exact as a float32, which is what canvas paths are made of. */
const FAR = 2 ** 20

/** Chart.js wants to know an element for a sample; none is ever made. */
export class NoElement extends Element {
  static id = 'none'
}

/** Chart.js calls it to draw one line; the cost follows the pixels of the plot, not the samples of the grid. */
export class CurveController extends DatasetController<'curve'> {
  static id = 'curve'
  static defaults = { datasetElementType: false, dataElementType: NoElement.id }
  static overrides = { scales: { x: { type: 'axis' }, y: { type: 'axis' } } }

  readonly #path = new Path()

  override parse(): void {
    // There is nothing to parse: no sample is stored.
  }

  override buildOrUpdateElements(): void {
    // No element stands for a sample.
  }

  override update(): void {
    // What the line shows follows from the scales, and is found when it is drawn.
  }

  override draw(): void {
    const line = linesOf(this.chart)[this.index]
    if (!line) return
    const { series, grid, join, color, dash, width, alpha, marker, ornament } = line
    const { ctx, chartArea, currentDevicePixelRatio: dpr } = this.chart
    const { xScale: x, yScale: y } = this.getMeta()
    if (!grid || grid.length === 0 || !x || !y) return
    const size = { width: Math.round(chartArea.width * dpr), height: Math.round(chartArea.height * dpr) }
    columns(series, grid, { x: [x.min, x.max], y: [y.min, y.max], ...size }, join, this.#path)
    ctx.save()
    ctx.beginPath()
    ctx.rect(chartArea.left, chartArea.top, chartArea.width, chartArea.height)
    ctx.clip()
    ctx.globalAlpha = alpha
    ctx.strokeStyle = color
    ctx.lineWidth = width
    ctx.lineJoin = 'round'
    ctx.setLineDash([...dash])
    stroke(ctx, this.#path, chartArea, x, y)
    if (marker) this.#markers(marker, series, grid, x, y)
    if (ornament) this.#ornaments(new Path2D(ornament), series, grid, x, y)
    ctx.restore()
  }

  #markers(marker: Marker, { value }: Series, grid: Grid, x: Scale, y: Scale): void {
    const { ctx, chartArea } = this.chart
    ctx.setLineDash([])
    ctx.fillStyle = ctx.strokeStyle
    const stride = markerStride(grid, chartArea.width)
    for (let i = 0; i < grid.length; i += stride) {
      const at = grid.at(i)
      drawMarker(ctx, marker, x.getPixelForValue(at), clamped(y.getPixelForValue(value(at))))
    }
  }

  #ornaments(shape: Path2D, series: Series, grid: Grid, x: Scale, y: Scale): void {
    const { ctx, chartArea } = this.chart
    ctx.setLineDash([])
    ctx.fillStyle = ctx.strokeStyle
    for (const [vx, vy] of ornamentPlaces(series, grid, [x.min, x.max], chartArea.width)) {
      ctx.save()
      ctx.translate(x.getPixelForValue(vx), clamped(y.getPixelForValue(vy)))
      ctx.fill(shape)
      ctx.restore()
    }
  }
}

function stroke(ctx: CanvasRenderingContext2D, path: Path, area: ChartArea, x: Scale, y: Scale): void {
  const kx = area.width / (x.max - x.min)
  const ky = area.height / (y.max - y.min)
  let down = false
  let travel = 0
  let before = Number.NaN
  ctx.beginPath()
  for (let i = 0; i < path.length; i++) {
    const px = area.left + ((path.x[i] ?? Number.NaN) - x.min) * kx
    const py = area.bottom - ((path.y[i] ?? Number.NaN) - y.min) * ky
    if (Math.abs(py - before) < area.height * 4) travel += Math.abs(py - before)
    before = py
    if (Number.isNaN(px) || Number.isNaN(py)) {
      down = false
    } else if (down) {
      ctx.lineTo(px, clamped(py))
    } else {
      ctx.moveTo(px, clamped(py))
      down = true
    }
  }
  // No dash can be seen in a line that goes up and down within each pixel, and a million of them take seconds.
  if (travel > DENSE * area.width) ctx.setLineDash([])
  ctx.stroke()
}

const clamped = (px: number): number => Math.max(-FAR, Math.min(FAR, px))
