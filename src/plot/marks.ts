import type { Chart, ChartArea, Plugin } from 'chart.js'
import { linesOf, type CurveDataset } from './curve-dataset.ts'
import type { SeriesBreak } from './series.ts'

/** What lies over the lines: the dots at jumps, and the probe with its tangents. */
export interface MarksOptions {
  /** null: no probe. */
  probe: number | null
  ink: string
  card: string
}

type Context = CanvasRenderingContext2D
type Place = (x: number, y: number) => readonly [px: number, py: number]

/** CSS pixels. */
const DOT = 4.5
const RING = 7
const TANGENT = 90

export const marks: Plugin<'curve'> = {
  id: 'marks',
  afterDatasetsDraw(chart) {
    const { ctx, chartArea: area } = chart
    const { probe = null, ink = '', card = '' } = chart.options.marks ?? {}
    const place = placeOf(chart, area)
    const lines = linesOf(chart)
    ctx.save()
    ctx.beginPath()
    ctx.rect(area.left, area.top, area.width, area.height)
    ctx.clip()
    if (probe !== null) rule(ctx, place(probe, 0)[0], area, ink)
    for (const line of lines) {
      ctx.globalAlpha = line.alpha
      ctx.strokeStyle = line.color
      ctx.lineWidth = 2
      if (!line.join) for (const b of line.series.breaks) if (b.gap) jump(ctx, place, b, line.color, card)
      if (probe === null) continue
      // Where there is no value there is nothing to ring.
      if (line.series.breaks.some((b) => b.x === probe && b.at === null)) continue
      const y = line.series.value(probe)
      if (line.series.order === 0) tangent(ctx, place, line, probe, y)
      ring(ctx, place(probe, y))
    }
    ctx.restore()
  },
}

function placeOf({ scales }: Chart<'curve'>, area: ChartArea): Place {
  const { x, y } = scales
  if (!x || !y) return () => [Number.NaN, Number.NaN]
  const kx = area.width / (x.max - x.min)
  const ky = area.height / (y.max - y.min)
  return (vx, vy) => [area.left + (vx - x.min) * kx, area.bottom - (vy - y.min) * ky]
}

function rule(ctx: Context, px: number, { top, bottom }: ChartArea, ink: string): void {
  ctx.strokeStyle = ink
  ctx.lineWidth = 1
  ctx.setLineDash([3, 4])
  ctx.beginPath()
  ctx.moveTo(px, top)
  ctx.lineTo(px, bottom)
  ctx.stroke()
  ctx.setLineDash([])
}

/** An open dot at each limit that is not taken, a closed one at the value that is. */
function jump(ctx: Context, place: Place, { x, left, right, at }: SeriesBreak, color: string, card: string): void {
  for (const limit of new Set([left, right])) if (limit !== at) dot(ctx, place(x, limit), card)
  if (at !== null) dot(ctx, place(x, at), color)
}

function dot(ctx: Context, [px, py]: readonly [number, number], fill: string): void {
  if (!Number.isFinite(px) || !Number.isFinite(py)) return
  ctx.beginPath()
  ctx.arc(px, py, DOT, 0, 2 * Math.PI)
  ctx.fillStyle = fill
  ctx.fill()
  ctx.stroke()
}

/** Round a read value; what lies under it stays in sight. */
function ring(ctx: Context, [px, py]: readonly [number, number]): void {
  if (!Number.isFinite(px) || !Number.isFinite(py)) return
  ctx.beginPath()
  ctx.arc(px, py, RING, 0, 2 * Math.PI)
  ctx.stroke()
}

/** A straight piece of fixed length on the screen through (x, y) with the slope f′(x). */
function tangent(ctx: Context, place: Place, { series, color, alpha }: CurveDataset, x: number, y: number): void {
  // At a jump there is no slope to draw; at a corner the convention's.
  if (series.breaks.some((b) => b.gap && b.x === x)) return
  const slope = series.slope(x)
  const [px, py] = place(x, y)
  const [qx, qy] = place(x + 1, y + slope)
  const long = Math.hypot(qx - px, qy - py)
  if (!Number.isFinite(long) || long === 0) return
  const dx = (TANGENT * (qx - px)) / long
  const dy = (TANGENT * (qy - py)) / long
  ctx.globalAlpha = 0.65 * alpha
  ctx.strokeStyle = color
  ctx.lineWidth = 1.5
  ctx.beginPath()
  ctx.moveTo(px - dx, py - dy)
  ctx.lineTo(px + dx, py + dy)
  ctx.stroke()
  ctx.globalAlpha = alpha
  ctx.lineWidth = 2
}
