import { clip, type Line } from '../../../plot/plane/plane-line.ts'
import type { Note } from '../../../plot/plane/PlaneNotes.tsx'
import type { Plane } from '../../../plot/plane/plane.ts'

/** How far from its end towards the other a line is named. */
const INSIDE = 0.09
/** A line that rises by less than this share of its way across has its name above it. */
const LEVEL = 0.4

/** The name of a line beside its upper end; nothing where it does not come through. */
export function lineNote(plane: Plane, line: Line, text: string): readonly Note[] {
  const ends = clip(plane, line)
  if (!ends) return []
  const [upper, lower] = ends[0].y >= ends[1].y ? ends : [ends[1], ends[0]]
  const level = Math.abs(upper.y - lower.y) < LEVEL * Math.abs(upper.x - lower.x)
  return [
    {
      x: upper.x + INSIDE * (lower.x - upper.x),
      y: upper.y + INSIDE * (lower.y - upper.y),
      text,
      stands: level ? 'above' : 'beside',
    },
  ]
}
