import type { Marker } from './theme.ts'

/** CSS pixels from the middle of a marker to its edge. */
const RADIUS = 3

/** What the outline of a marker is handed to: a canvas, or what writes it down. */
type Pen = Pick<CanvasPath, 'moveTo' | 'lineTo' | 'closePath' | 'arc'>

/** Whether a marker is lines alone, which are stroked; any other is filled. */
export const isOpen = (marker: Marker): boolean => marker === 'cross' || marker === 'plus'

/** One marker in the context's fill and stroke style. */
export function drawMarker(ctx: CanvasRenderingContext2D, marker: Marker, x: number, y: number): void {
  ctx.beginPath()
  outline(ctx, marker, x, y)
  if (isOpen(marker)) ctx.stroke()
  else ctx.fill()
}

/** The same round (0, 0) as an SVG path, in CSS pixels. */
export function markerData(marker: Marker): string {
  let d = ''
  outline(
    {
      moveTo: (x, y) => (d += `M${x} ${y}`),
      lineTo: (x, y) => (d += `L${x} ${y}`),
      closePath: () => (d += 'Z'),
      // A whole circle, of two halves.
      arc: (x, y, r) => (d += `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`),
    },
    marker,
    0,
    0,
  )
  return d
}

function outline(pen: Pen, marker: Marker, x: number, y: number): void {
  const r = RADIUS
  switch (marker) {
    case 'circle':
      pen.arc(x, y, r, 0, 2 * Math.PI)
      break
    case 'rect':
      polygon(pen, [x - r, y - r], [x + r, y - r], [x + r, y + r], [x - r, y + r])
      break
    case 'triangle':
      polygon(pen, [x, y - r], [x + r, y + r], [x - r, y + r])
      break
    case 'diamond':
      polygon(pen, [x, y - 1.3 * r], [x + 1.3 * r, y], [x, y + 1.3 * r], [x - 1.3 * r, y])
      break
    case 'cross':
      line(pen, [x - r, y - r], [x + r, y + r])
      line(pen, [x + r, y - r], [x - r, y + r])
      break
    case 'plus':
      line(pen, [x - r, y], [x + r, y])
      line(pen, [x, y - r], [x, y + r])
      break
  }
}

type Place = readonly [x: number, y: number]

function line(pen: Pen, from: Place, ...more: readonly Place[]): void {
  pen.moveTo(...from)
  for (const to of more) pen.lineTo(...to)
}

function polygon(pen: Pen, from: Place, ...more: readonly Place[]): void {
  line(pen, from, ...more)
  pen.closePath()
}
