import { runs } from '../math/runs.ts'
import { breaksOf, difference } from './difference.ts'
import type { Limits } from './limits.ts'
import { landmarksOf, type Operand } from './operand.ts'
import { pixelOf, places } from './places.ts'

/** Where two curves are furthest apart. */
export interface Furthest {
  /** |A − B| there; at a jump it may be a limit. */
  readonly size: number
  /** Single places, ascending, and stretches all along which it is that. */
  readonly at: readonly Limits[]
}

/** Values this close, as a share, are the same extreme: the two of an even function, say. */
const SAME = 1e-12

/** Where two curves are furthest apart between the ends of a range; null where they have no values. */
export function furthest(a: Operand, b: Operand, range: Limits): Furthest | null {
  const size = (x: number): number => Math.abs(a.f(x) - b.f(x))
  const turns = difference(a, b, range).turns({})[0]
  const at = places({ ...landmarksOf(a, b), turns }, range)
  const most = Math.max(...at.map(size).filter((value) => !Number.isNaN(value)))
  if (most === -Infinity) return null
  const special = [...breaksOf(a, b).map(({ x }) => x), ...turns, ...range]
  const far = runs((x) => size(x) >= most * (1 - SAME), at).filter(({ kind }) => kind)
  return {
    size: most,
    at: far.map(({ from, to }) => {
      const x = special.find((one) => one >= from && one <= to) ?? from
      return to - from > pixelOf(range) ? [from, to] : [x, x]
    }),
  }
}
