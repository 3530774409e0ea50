import { middleOf, type Place } from '../../../plot/plane/plane-line.ts'
import type { Plane } from '../../../plot/plane/plane.ts'
import { weighted, type Weights } from './weighted.ts'

/**
 * Where a neuron's line z = 0 stands, seen from the middle of the plane: the direction in which z grows, in degrees from the first axis, and
 * how far the line lies in this direction. `steepness` is how fast z grows: the length of (w₁, w₂).
 */
export interface Stance {
  readonly angle: number
  readonly distance: number
  readonly steepness: number
}

const DEGREE = Math.PI / 180

/** Null where both weights are 0: z is the same everywhere, and there is no line. */
export function stanceOf(plane: Plane, weights: Weights): Stance | null {
  const [w1, w2] = weights
  const steepness = Math.hypot(w1, w2)
  if (steepness === 0) return null
  const { x, y } = middleOf(plane)
  return { angle: Math.atan2(w2, w1) / DEGREE, distance: -weighted(weights, x, y) / steepness + 0, steepness }
}

/** The weights that give a stance, of as few digits as still stand well. */
export function weightsOf(plane: Plane, { angle, distance, steepness }: Stance): Weights {
  const { x, y } = middleOf(plane)
  const unit = 10 ** (Math.floor(Math.log10(steepness)) - 2)
  const short = (v: number): number => Number((Math.round(v / unit) * unit).toPrecision(12)) + 0
  const w1 = short(steepness * Math.cos(angle * DEGREE))
  const w2 = short(steepness * Math.sin(angle * DEGREE))
  return [w1, w2, short(-(w1 * x + w2 * y) - distance * steepness)]
}

/** The place on the line that is nearest to the middle. */
export function footOf(plane: Plane, { angle, distance }: Stance): Place {
  const { x, y } = middleOf(plane)
  return { x: x + distance * Math.cos(angle * DEGREE), y: y + distance * Math.sin(angle * DEGREE) }
}

/** How far the place by which the line is turned is from its foot: it stays in the plane as long as the line comes near its middle. */
function armOf({ x: [lo, hi] }: Plane, distance: number): number {
  const half = (hi - lo) / 2
  return Math.max(0.3 * half, Math.min(0.42 * half, Math.sqrt(Math.max(0, (0.92 * half) ** 2 - distance ** 2))))
}

/** The place by which the line is turned: on it, a quarter turn to the left of where z grows. */
export function grip(plane: Plane, stance: Stance): Place {
  const foot = footOf(plane, stance)
  const arm = armOf(plane, stance.distance)
  return {
    x: foot.x - arm * Math.sin(stance.angle * DEGREE),
    y: foot.y + arm * Math.cos(stance.angle * DEGREE),
  }
}

/** Turned so that its grip lies in the direction of a place, seen from the middle. */
export function turnedTo(plane: Plane, stance: Stance, { x, y }: Place): Stance {
  const middle = middleOf(plane)
  if (x === middle.x && y === middle.y) return stance
  const towards = Math.atan2(y - middle.y, x - middle.x) / DEGREE
  const ahead = Math.atan2(armOf(plane, stance.distance), stance.distance) / DEGREE
  return { ...stance, angle: wrapped(towards - ahead) }
}

/** Shifted by as much as a pointer has gone from one place to another, as far as the limit. */
export function shiftedBy(stance: Stance, from: Place, to: Place, limit: number): Stance {
  const { angle, distance } = stance
  const by = (to.x - from.x) * Math.cos(angle * DEGREE) + (to.y - from.y) * Math.sin(angle * DEGREE)
  return { ...stance, distance: Math.max(-limit, Math.min(limit, distance + by)) }
}

/** −180 < angle ≤ 180. */
export const wrapped = (angle: number): number => angle - 360 * Math.ceil((angle - 180) / 360) + 0
