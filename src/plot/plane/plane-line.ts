import { left, SIDE, top, type Plane } from './plane.ts'

/** The line a·x + b·y + c = 0. */
export interface Line {
  readonly a: number
  readonly b: number
  readonly c: number
}

/** The two ends of a line within a plane; null where it does not come through. */
export function clip({ x: [x0, x1], y: [y0, y1] }: Plane, { a, b, c }: Line): readonly [Place, Place] | null {
  const ends: Place[] = []
  const add = (x: number, y: number): void => {
    const inside = x >= x0 && x <= x1 && y >= y0 && y <= y1
    if (inside && !ends.some((end) => end.x === x && end.y === y)) ends.push({ x, y })
  }
  for (const x of [x0, x1]) add(x, -(a * x + c) / b)
  for (const y of [y0, y1]) add(-(b * y + c) / a, y)
  // Of more than two, at a corner, those that are apart.
  const [first] = ends
  if (!first) return null
  const last = ends.reduce((far, end) => (apart(first, end) > apart(first, far) ? end : far), first)
  return first === last ? null : [first, last]
}

export interface Place {
  readonly x: number
  readonly y: number
}

const apart = (a: Place, b: Place): number => Math.hypot(a.x - b.x, a.y - b.y)

/** A line's path in the drawing; nothing where it does not come through. */
export function linePath(plane: Plane, line: Line): string {
  const ends = clip(plane, line)
  return ends ? `M${ends.map(({ x, y }) => `${left(plane, x)} ${top(plane, y)}`).join('L')}` : ''
}

/** Lengths of the arrow and of its head, in the drawing's units. */
const ARROW = 0.11 * SIDE
const HEAD = 0.026 * SIDE

/** An arrow from the line's foot, the place on it nearest to the plane's middle, to where a·x + b·y + c grows. */
export function arrowPath(plane: Plane, { a, b, c }: Line): string {
  const norm = Math.hypot(a, b)
  if (norm === 0 || !clip(plane, { a, b, c })) return ''
  const { x: mx, y: my } = middleOf(plane)
  const z = (a * mx + b * my + c) / norm
  const [x, y] = [left(plane, mx - (z * a) / norm), top(plane, my - (z * b) / norm)]
  // Down is up in the drawing.
  const [u, v] = [a / norm, -b / norm]
  const tip = `${x + ARROW * u} ${y + ARROW * v}`
  const wing = (side: 1 | -1): string =>
    `${x + (ARROW - HEAD) * u - side * 0.6 * HEAD * v} ${y + (ARROW - HEAD) * v + side * 0.6 * HEAD * u}`
  return `M${x} ${y}L${tip}M${wing(1)}L${tip}L${wing(-1)}`
}

export const middleOf = ({ x: [x0, x1], y: [y0, y1] }: Plane): Place => ({ x: (x0 + x1) / 2, y: (y0 + y1) / 2 })
