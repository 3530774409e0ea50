import { countOf, placeOn, type Trace, type TraceScale } from './trace.ts'

/** Points are marked where they lie at least so many CSS pixels apart. */
const APART = 7
/** From one ornament of a line to the next, in CSS pixels; lines that run together take turns. */
const ORNAMENTS = { apart: 104, turn: 37 } as const

type Place = readonly [x: number, y: number]

/** The points of a trace that are marked, and those that bear the ornament of its look: none of them is both. */
export function tracePlaces(
  trace: Trace,
  { x, y }: { readonly x: TraceScale; readonly y: TraceScale },
  width: number,
): { readonly points: readonly Place[]; readonly ornaments: readonly Place[] } {
  const count = countOf(trace)
  const [lo, hi] = x.limits
  const pixels = width / (hi - lo)
  const [points, ornaments]: [Place[], Place[]] = [[], []]
  if (trace.theory) return { points, ornaments }
  const span = ((trace.x[count - 1] ?? 0) - (trace.x[0] ?? 0)) * pixels
  const sparse = count === 1 || span >= APART * (count - 1)
  let next = (trace.slot * ORNAMENTS.turn) % ORNAMENTS.apart
  for (let i = 0; i < count; i++) {
    const vx = trace.x[i] ?? Number.NaN
    const px = (vx - lo) * pixels
    const due = px >= next
    if (due) next = px - ((px - next) % ORNAMENTS.apart) + ORNAMENTS.apart
    if (!due && !sparse) continue
    const vy = placeOn(y, trace.y[i] ?? Number.NaN)
    if (Number.isNaN(vy)) continue
    if (due) ornaments.push([vx, vy])
    if (sparse) points.push([vx, vy])
  }
  return { points, ornaments }
}
