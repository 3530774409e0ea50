import { left, top, type Plane, type PlanePoints } from './plane.ts'

/** A dot for each point as paths of next to no length, whose ends the style sheet makes round or square. */
export interface Dots {
  readonly zero: string
  readonly one: string
  /** Those of them that are wrong. */
  readonly wrongZero: string
  readonly wrongOne: string
}

export function dotsOf(plane: Plane, points: PlanePoints | null, wrong: ArrayLike<number> | null): Dots {
  let [zero, one, wrongZero, wrongOne] = ['', '', '', '']
  for (let i = 0; i < (points?.count ?? 0); i++) {
    const dot = `M${left(plane, points?.x[2 * i] ?? 0)} ${top(plane, points?.x[2 * i + 1] ?? 0)}h.01`
    const isWrong = (wrong?.[i] ?? 0) !== 0
    if ((points?.y[i] ?? 0) > 0.5) {
      one += dot
      if (isWrong) wrongOne += dot
    } else {
      zero += dot
      if (isWrong) wrongZero += dot
    }
  }
  return { zero, one, wrongZero, wrongOne }
}
