import { left, SIDE, top, type Plane } from './plane.ts'

/** A short text beside a place. */
export interface Note {
  readonly x: number
  readonly y: number
  readonly text: string
}

/** CSS pixels from the place to the text. */
const BESIDE = 15

/** Letters keep their size whatever the size of the plane; beside places on the right they stand to the left. */
export function PlaneNotes({ plane, notes }: { plane: Plane; notes: readonly Note[] }) {
  if (notes.length === 0) return null
  return (
    <svg className="plane-notes" aria-hidden="true">
      {notes.map(({ x, y, text }) => {
        const [px, py] = [left(plane, x), top(plane, y)]
        const before = px > 0.7 * SIDE
        return (
          <text
            key={text}
            x={`${(100 * px) / SIDE}%`}
            y={`${(100 * py) / SIDE}%`}
            dx={before ? -BESIDE : BESIDE}
            dy={py > 0.15 * SIDE ? -BESIDE : BESIDE}
            textAnchor={before ? 'end' : 'start'}
          >
            {text}
          </text>
        )
      })}
    </svg>
  )
}
