import type { Note } from '../../../plot/plane/PlaneNotes.tsx'
import type { Plane } from '../../../plot/plane/plane.ts'
import type { PassedSample } from './two-layers.ts'

/** As the plane of a gate's inputs. */
const UNIT = [-0.5, 1.5] as const
/** Otherwise as far as the first of these beyond all points. */
const REACHES = [1.5, 2.5, 5, 10, 25, 60, 150, 400, 1000]

/** The plane of h₁ and h₂ with all samples in it. */
export function hiddenPlane(samples: readonly PassedSample[]): Plane {
  const values = samples.flatMap(({ h1, h2 }) => [h1, h2]).filter(Number.isFinite)
  const [lo, hi] = [Math.min(...values, 0), Math.max(...values, 1)]
  if (lo >= UNIT[0] + 0.1 && hi <= UNIT[1] - 0.1) return { x: UNIT, y: UNIT }
  const most = 1.1 * Math.max(-lo, hi)
  const reach = REACHES.find((one) => one >= most) ?? most
  const limits = [lo >= UNIT[0] + 0.1 ? UNIT[0] : -reach, reach] as const
  return { x: limits, y: limits }
}

/** The inputs beside where they are in the plane; those that fall together share a text. */
export function notesOf(samples: readonly PassedSample[], { x: [lo, hi] }: Plane): readonly Note[] {
  const near = (hi - lo) / 50
  const notes = new Map<string, Note>()
  for (const { x1, x2, h1, h2 } of samples) {
    const there = [...notes].find(([, { x, y }]) => Math.hypot(x - h1, y - h2) < near)
    const text = `(${x1}, ${x2})`
    if (there) notes.set(there[0], { ...there[1], text: `${there[1].text} ${text}` })
    else notes.set(text, { x: h1, y: h2, text, stands: 'above' })
  }
  return [...notes.values()]
}
