import type { Break, Interval, Numbers, Params } from './activation.ts'
import { beside } from '../math/beside.ts'

/** Where a value is taken or come near to: a point has both ends the same. */
export interface Place {
  readonly from: number
  readonly to: number
  /** Null where the value is taken; else it is only come near to, as x comes to the place from this side. */
  readonly side: 'left' | 'right' | null
}

/** The least or the greatest value. */
export interface Extreme {
  readonly value: number
  /** False: the function comes as near to it as one likes, and never there. */
  readonly reached: boolean
  /** Ascending. Of a function that goes up and down for ever, as the sine does, only those nearest to 0. */
  readonly places: readonly Place[]
}

/** What can be said about a function as a whole. */
export interface Properties {
  /** All values of f, ascending. */
  readonly range: readonly Interval[]
  /** `rising` never falls but may stand still, as ReLU does; `falling` the same way. */
  readonly monotone: 'rising' | 'falling' | 'constant' | 'neither'
  /** n of Cⁿ: −1 with a jump, 0 with a kink, then the last derivative that is continuous; Infinity where all are. */
  readonly smoothness: number
  /** Odd: f(−x) = −f(x). Even: f(−x) = f(x). */
  readonly symmetry: 'odd' | 'even' | 'none'
  /** Odd: inputs that lie evenly round 0 give outputs that average 0. */
  readonly zeroCentred: boolean
  /** The ends of the line at which f has a finite limit, and f′ therefore goes to 0. */
  readonly saturating: 'left' | 'right' | 'both' | 'none'
  readonly minimum: Extreme
  readonly maximum: Extreme
  /** Of f′, where it exists: what `df` gives at a jump or a kink is a convention, and no value of f′. */
  readonly slope: { readonly minimum: Extreme; readonly maximum: Extreme }
}

/**
 * The properties of a function with its parameters filled in, from its breaks, its turns and its limits: f and f′ are monotone between
 * these. Null for one whose turns are not known, as a typed one's.
 */
export function properties(activation: Numbers, p: Params): Properties | null {
  if (activation.known === 0) return null
  const { f, df } = activation
  const range = activation.range(p)
  const breaks = activation.breaks(p)
  const [turns, bends] = activation.turns(p)
  const values = stretches((x) => f(x, p), breaks, turns, 0)
  const slopes = stretches((x) => df(x, p), breaks, bends, 1)
  const [left, right] = [f(-Infinity, p), f(Infinity, p)].map(Number.isFinite)
  const parity = symmetry((x) => f(x, p), breaks)
  return {
    range,
    monotone: direction(values),
    smoothness: Math.min(Infinity, ...breaks.map(({ order }) => order - 1)),
    symmetry: parity,
    zeroCentred: parity === 'odd' && direction(values) !== 'constant',
    saturating: left && right ? 'both' : left ? 'left' : right ? 'right' : 'none',
    minimum: extreme(values, Math.min),
    maximum: extreme(values, Math.max),
    slope: { minimum: extreme(slopes, Math.min), maximum: extreme(slopes, Math.max) },
  }
}

/** A value and where. */
interface Stop extends Place {
  readonly value: number
}

/**
 * The values that a function goes through on its way from −∞ to ∞, between neighbours of which it is monotone; where it stands still,
 * the whole stretch. `order` is which derivative it is: a break of that order parts it in two, one of a lower order leaves no value.
 */
function stretches(
  of: (x: number) => number,
  breaks: readonly Break[],
  turns: readonly number[],
  order: 0 | 1,
): Stop[] {
  const stops: Stop[] = []
  const add = (at: number, side: Stop['side'], value: number): void => {
    if (!Number.isNaN(value)) stops.push({ from: at, to: at, side, value })
  }
  const parts = new Map(breaks.map((b) => [b.x, b.order]))
  add(-Infinity, 'right', of(-Infinity))
  for (const x of [...new Set([...parts.keys(), ...turns])].toSorted((a, b) => a - b)) {
    const lowest = parts.get(x) ?? Infinity
    if (lowest <= order) add(x, 'left', limit(of(beside(x, 'left'))))
    if (lowest > order || order === 0) add(x, null, of(x))
    if (lowest <= order) add(x, 'right', limit(of(beside(x, 'right'))))
  }
  add(Infinity, 'left', of(Infinity))
  return stops.flatMap((stop, i) => {
    const next = stops[i + 1]
    const still = next && next.from > stop.to && next.value === stop.value
    return still ? [stop, { ...stop, to: next.from, side: null }] : [stop]
  })
}

/** Next to a place where the limit is 0 there may be a subnormal number. */
const limit = (value: number): number => (Math.abs(value) < 1e-300 ? 0 : value)

function direction(stops: readonly Stop[]): Properties['monotone'] {
  const steps = stops.slice(1).map(({ value }, i) => [stops[i]?.value ?? value, value] as const)
  const rises = steps.some(([a, b]) => b > a)
  const falls = steps.some(([a, b]) => b < a)
  if (rises && falls) return 'neither'
  return rises ? 'rising' : falls ? 'falling' : 'constant'
}

/** Values this close, as part of their size, are one value that rounding set apart. */
const SAME = 1e-12
const near = (a: number, b: number): boolean => a === b || Math.abs(a - b) <= SAME * Math.min(Math.abs(a), Math.abs(b))

function extreme(stops: readonly Stop[], pick: (...values: number[]) => number): Extreme {
  const value = pick(...stops.map((stop) => stop.value))
  const there = stops.filter((stop) => near(stop.value, value))
  const taken = there.filter(({ side }) => side === null)
  const places: Place[] = []
  for (const { from, to, side } of taken.length > 0 ? taken : there) {
    const last = places.at(-1)
    // A point and the stretch that it ends or begins are one place.
    if (side === null && last && from <= last.to) places[places.length - 1] = { ...last, to: Math.max(to, last.to) }
    else places.push({ from, to, side })
  }
  return { value, reached: taken.length > 0, places: hasLimits(stops) ? places : nearest(places) }
}

const hasLimits = (stops: readonly Stop[]): boolean => stops[0]?.from === -Infinity && stops.at(-1)?.to === Infinity

function nearest(places: readonly Place[]): readonly Place[] {
  const away = ({ from }: Place): number => Math.abs(from)
  const least = Math.min(...places.map(away))
  return places.filter((place) => near(away(place), least))
}

/** Points at which symmetry shows, besides one in each piece between the breaks. */
const POINTS = [0.3, 0.7, 1.1, 2.3, 5.7, 13.1]

function symmetry(f: (x: number) => number, breaks: readonly Break[]): Properties['symmetry'] {
  const ends = [0, ...breaks.map(({ x }) => Math.abs(x))].toSorted((a, b) => a - b)
  const inside = ends.map((end, i) => (end + (ends[i + 1] ?? end + 2)) / 2)
  const pairs = [...POINTS, ...ends, ...inside].map((x) => [f(x), f(-x)] as const)
  if (pairs.every(([right, left]) => near(right, left))) return 'even'
  return pairs.every(([right, left]) => near(right, -left)) ? 'odd' : 'none'
}
