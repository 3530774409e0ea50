import type { Marker } from './theme.ts'

/** CSS pixels from the middle of a marker to its edge. */
const RADIUS = 3

/** One filled marker in the context's fill and stroke style. */
export function drawMarker(ctx: CanvasRenderingContext2D, marker: Marker, x: number, y: number, r = RADIUS): void {
  ctx.beginPath()
  switch (marker) {
    case 'circle':
      ctx.arc(x, y, r, 0, 2 * Math.PI)
      break
    case 'rect':
      ctx.rect(x - r, y - r, 2 * r, 2 * r)
      break
    case 'triangle':
      ctx.moveTo(x, y - r)
      ctx.lineTo(x + r, y + r)
      ctx.lineTo(x - r, y + r)
      ctx.closePath()
      break
    case 'diamond':
      ctx.moveTo(x, y - 1.3 * r)
      ctx.lineTo(x + 1.3 * r, y)
      ctx.lineTo(x, y + 1.3 * r)
      ctx.lineTo(x - 1.3 * r, y)
      ctx.closePath()
      break
    case 'cross':
      ctx.moveTo(x - r, y - r)
      ctx.lineTo(x + r, y + r)
      ctx.moveTo(x + r, y - r)
      ctx.lineTo(x - r, y + r)
      ctx.stroke()
      return
    case 'plus':
      ctx.moveTo(x - r, y)
      ctx.lineTo(x + r, y)
      ctx.moveTo(x, y - r)
      ctx.lineTo(x, y + r)
      ctx.stroke()
      return
  }
  ctx.fill()
}
