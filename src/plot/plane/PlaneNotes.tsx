import { left, SIDE, top, type Plane } from './plane.ts'

/** A short text at a place. */
export interface Note {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly stands: 'above' | 'beside'
}

/** CSS pixels from the place to the middle of the text above, and to the beginning of one beside it. */
const ABOVE = 20
const BESIDE = 14

/** Nearer to the top than this share of the side a text stands below its place. */
const EDGE = 0.06
/** A text above a place that is nearer to the left or the right begins or ends there. */
const NARROW = 0.14

/** Letters keep their size whatever the size of the plane. */
export function PlaneNotes({ plane, notes }: { plane: Plane; notes: readonly Note[] }) {
  if (notes.length === 0) return null
  return (
    <svg className="plane-notes" aria-hidden="true">
      {notes.map(({ x, y, text, stands }) => {
        const [px, py] = [left(plane, x) / SIDE, top(plane, y) / SIDE]
        const end = stands === 'above' ? px > 1 - NARROW : px > 0.7
        const start = stands === 'above' ? px < NARROW : !end
        return (
          <text
            key={text}
            x={`${100 * px}%`}
            y={`${100 * py}%`}
            dx={stands === 'above' ? 0 : end ? -BESIDE : BESIDE}
            dy={stands === 'beside' ? 0 : py < EDGE ? ABOVE : -ABOVE}
            textAnchor={end ? 'end' : start ? 'start' : 'middle'}
          >
            {text}
          </text>
        )
      })}
    </svg>
  )
}
