import { SLOTS } from './series.ts'
import { DASHES, MARKERS, type Marker } from './theme.ts'

/** How the lines of one curve are told from all others. */
export interface Look {
  /** The number of its colour in theme.css. */
  readonly color: number
  /** CSS pixels on and off. */
  readonly dash: readonly number[]
  /** Of its sample points. */
  readonly marker: Marker
  /** A shape that sits on the line here and there, as an SVG path round (0, 0) in CSS pixels; null for the first ten curves. */
  readonly ornament: string | null
}

const DIAMOND = 'M0-5.5 5.5 0 0 5.5-5.5 0Z'
const TRIANGLE = 'M0-5.5 5.3 4.2H-5.3Z'
/** One for each time that the colours have been used up. */
const ORNAMENTS = [null, DIAMOND, TRIANGLE] as const
/** How far on the dashes are then: the same colour comes back with one that is unlike. */
const SHIFT = 4

/**
 * The look of a palette entry. After the tenth the colours come again, with other dashes and with a shape on the line: any two
 * curves differ in at least two of colour, dash and shape, so that none is told by its colour alone.
 */
export function lookOf(slot: number): Look {
  const color = slot % SLOTS
  const round = Math.floor(slot / SLOTS) % ORNAMENTS.length
  return {
    color,
    dash: DASHES[(color + SHIFT * round) % DASHES.length] ?? [],
    marker: MARKERS[slot % MARKERS.length] ?? 'circle',
    ornament: ORNAMENTS[round] ?? null,
  }
}

/** As SVG attributes. */
export const strokeOf = ({ color, dash }: Look): { stroke: string; strokeDasharray: string | undefined } => ({
  stroke: `var(--curve-${color})`,
  strokeDasharray: dash.length > 0 ? dash.join(' ') : undefined,
})
