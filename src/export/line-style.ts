import { lookOf, type Look } from '../plot/look.ts'
import { WIDTHS, type Marker } from '../plot/theme.ts'
import type { Order } from '../state/app-state.ts'
import { LIGHT } from './palette.ts'

/** Matplotlib measures in points, 72 to the inch; the page in CSS pixels, 96 to the inch. */
const POINTS = 0.75

const MARKERS: Readonly<Record<Marker, string>> = {
  circle: 'o',
  rect: 's',
  triangle: '^',
  diamond: 'D',
  cross: 'x',
  plus: '+',
}

export const colorOf = ({ color }: Look): string => LIGHT[color] ?? '#000000'
export const markerOf = ({ marker }: Look): string => MARKERS[marker]
const short = (value: number): string => String(Math.round(value * 100) / 100)

/** Colour, width and dashes of a palette entry as arguments of `ax.plot`; lines after the tenth carry a shape as well. */
export function lineStyle(slot: number, order: Order): string {
  const look = lookOf(slot)
  const width = WIDTHS[order]
  const parts = [`color='${colorOf(look)}'`, `linewidth=${short(width * POINTS)}`]
  // Matplotlib counts dashes in widths of the line.
  if (look.dash.length > 0) parts.push(`linestyle=(0, (${look.dash.map((px) => short(px / width)).join(', ')}))`)
  return parts.join(', ')
}

/** Of the eleventh line and later ones: a diamond or triangle here and there; '' for the others. */
export function ornamentStyle(slot: number): string {
  const round = Math.floor(slot / LIGHT.length)
  if (lookOf(slot).ornament === null) return ''
  return `, marker='${round % 3 === 1 ? 'D' : '^'}', markersize=6, markevery=0.1`
}
