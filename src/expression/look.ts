import { sinh } from '../math/sinh-cosh.ts'
import type { Run } from './flip.ts'
import type { Guard } from './guards.ts'
import { d, h, v, type Registers } from './registers.ts'

/** Something that is another at `from` than at `to`, which lies right of it. */
export interface Search {
  readonly guard: Guard
  readonly from: number
  readonly to: number
}

/** A formula is looked at in so many places, ever wider apart the further from 0: 0.005 at 0, 0.1 at 5, up to ±27 000. */
const PLACES = 1200
const WIDEST = 11.6
const LOOKED_AT: readonly number[] = Array.from({ length: PLACES }, (_, i) => {
  // No round numbers: those are where breaks are.
  return sinh(((2 * (i + 0.4713)) / PLACES - 1) * WIDEST) / 4
})

/** A slope of less, in units of the value, may be the rounding of none. */
const LEVEL = 1e-12

const none: Guard['places'] = () => []

/** Where the whole has no value it has a border too. */
const defined = (result: number): Guard => ({
  side: (r) => (Number.isNaN(v(r, result)) ? 0 : 1),
  border: (r) => !Number.isNaN(v(r, result)),
  places: none,
})

/** As far as a plot reaches: beside the largest doubles there is no next one. */
const FARTHEST = 1e300

/** Round each place where straight lines meet. */
export function meetingsOf(guards: readonly Guard[], run: Run): readonly Search[] {
  const r = run(0)
  return guards.flatMap((guard) =>
    guard
      .places(r)
      .filter(({ x }) => Math.abs(x) <= FARTHEST)
      .map(({ x, within }) => ({ guard, from: x - within, to: x + within })),
  )
}

/** Between neighbours of the places: where a guard takes another side, and where f′ or f″ another sign. */
export function lookedAt(
  guards: readonly Guard[],
  result: number,
  run: Run,
): Record<'sides' | 'df' | 'd2f', readonly Search[]> {
  const found: Record<'sides' | 'df' | 'd2f', Search[]> = { sides: [], df: [], d2f: [] }
  const lookouts = [
    ...[...guards, defined(result)].map((guard) => sideChanges(guard, found.sides)),
    signChanges(result, d, found.df),
    signChanges(result, h, found.d2f),
  ]
  for (const x of LOOKED_AT) {
    const r = run(x)
    for (const look of lookouts) look(x, r)
  }
  return found
}

/** Sees one place after the other, and puts down between which of them there is something. */
type Lookout = (x: number, r: Registers) => void

function sideChanges(guard: Guard, found: Search[]): Lookout {
  let from = Number.NaN
  let before = Number.NaN
  return (x, r) => {
    const side = guard.side(r)
    if (side !== before && !Number.isNaN(from)) found.push({ guard, from, to: x })
    from = x
    before = side
  }
}

function signChanges(result: number, of: typeof d, found: Search[]): Lookout {
  let [from, before] = [0, 0]
  return (x, r) => {
    const slope = of(r, result)
    if (!(Math.abs(slope) > LEVEL * Math.max(1, Math.abs(v(r, result))))) return
    const sign = Math.sign(slope)
    const side = (at: Registers): number => (of(at, result) * sign < 0 ? 0 : 1)
    if (sign === -before) found.push({ guard: { side, border: () => true, places: none }, from, to: x })
    from = x
    before = sign
  }
}
