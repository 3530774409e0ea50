import type { Numbers, Params } from '../activations/activation.ts'
import { levelAt, meetings, type Line, type Meeting } from './lines.ts'
import { v, type Registers } from './registers.ts'

/** A place in a formula where x decides what is computed: there may be a break where the decision changes. */
export interface Guard {
  /** Numbers the decision that was taken in the last run. */
  readonly side: (r: Registers) => number
  /** The last run was at the very border between two decisions. */
  readonly border: (r: Registers) => boolean
  /** Where straight lines meet: found whatever the distance. After a run at x = 0, and before `side` is asked. */
  readonly places: (r: Registers) => readonly Meeting[]
}

/** A part and the lines that it follows. */
export interface Traced {
  readonly part: number
  readonly lines: readonly Line[]
}

const order = (a: number, b: number): number => (a > b ? 1 : a < b ? -1 : 0)

/** A comparison. Only where straight lines meet is it found at any distance. */
export const between = (a: Traced, b: Traced): Guard => ({
  side: (r) => order(v(r, a.part), v(r, b.part)),
  border: (r) => v(r, a.part) === v(r, b.part),
  places: (r) => meetings(a.lines, b.lines, r),
})

export const against = (a: Traced, value: number): Guard => ({
  side: (r) => order(v(r, a.part), value),
  border: (r) => v(r, a.part) === value,
  places: (r) => meetings(a.lines, [levelAt(value)], r),
})

/** Of functions that go up or down in jumps. `on` tells whether the argument is where one of them is. */
export const stepping = (side: (r: Registers) => number, on: (r: Registers) => boolean): Guard => ({
  side,
  border: on,
  places: () => [],
})

/** The breaks of a function of the catalogue; `params` are those of the last run. */
export function within(u: Traced, { breaks }: Numbers, params: Params): Guard {
  let at: readonly number[] = []
  return {
    side: (r) => at.reduce((sum, x) => sum + order(v(r, u.part), x), 0),
    border: (r) => at.includes(v(r, u.part)),
    places: (r) => {
      at = breaks(params).map(({ x }) => x)
      return meetings(u.lines, at.map(levelAt), r)
    },
  }
}
