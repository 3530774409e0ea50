import { widened, type Limits } from './limits.ts'

/** One line of a chart of measurements: what has been measured, over any x. */
export interface Trace {
  /** Tells it from the others. */
  readonly key: string
  /** The key of what stands out together with it; no entry: its own. */
  readonly group?: string
  readonly label: string
  /** Palette entry: look.ts says what it looks like. */
  readonly slot: number
  /** Ascending. */
  readonly x: ArrayLike<number>
  /** NaN: nothing was measured there, the line has a gap. */
  readonly y: ArrayLike<number>
  /** How many points there are so far, where the arrays have room for more; no entry: as many as fill them. */
  readonly count?: number
  /** How far the measurements spread at each x. */
  readonly band?: { readonly lo: ArrayLike<number>; readonly hi: ArrayLike<number> }
  /** A line that was not measured but follows from a formula: thin and dotted, and automatic limits pay no heed to it. */
  readonly theory?: boolean
}

export interface TraceAxis {
  /** What stands beside the axis. */
  readonly label: string
  /** No entry: from the lowest to the highest value and a margin. */
  readonly limits?: Limits
  /** Logarithmic: only of the y axis. */
  readonly log?: boolean
  /** Ticks stand at whole numbers only. */
  readonly whole?: boolean
}

/** Where an axis puts the values that it shows, in its own units: logarithms to base 10 on a logarithmic one. */
export interface TraceScale {
  /** The ends of the axis. */
  readonly limits: Limits
  /** The stretch of it that has a scale. */
  readonly inner: Limits
  readonly log: boolean
  readonly whole: boolean
  /** The row for 0, which a logarithmic axis has no place for, below the scale; null: there is no 0. */
  readonly zero: number | null
  /** The row for ∞ above the scale; null: there is none. */
  readonly infinite: number | null
}

/** A row beside the scale: its distance and the room for it, as shares of the scale. */
const ROW = { at: 0.07, room: 0.12 } as const
/** A logarithmic axis shows at least so many powers of ten. */
const DECADES = 1

/** The points of a line. */
export interface Points {
  readonly x: ArrayLike<number>
  readonly y: ArrayLike<number>
  readonly count?: number | undefined
}

/** How many points there are. */
export const countOf = ({ x, y, count }: Points): number => Math.min(x.length, y.length, count ?? Infinity)

export function xScale(traces: readonly Trace[], { limits, whole = false }: TraceAxis): TraceScale {
  let [lo, hi] = [Infinity, -Infinity]
  for (const trace of traces) {
    const count = countOf(trace)
    if (count === 0) continue
    lo = Math.min(lo, trace.x[0] ?? lo)
    hi = Math.max(hi, trace.x[count - 1] ?? hi)
  }
  const own = limits ?? (lo <= hi ? widened(lo, hi) : [0, 1])
  return { limits: own, inner: own, log: false, whole, zero: null, infinite: null }
}

export function yScale(traces: readonly Trace[], { limits, log = false, whole = false }: TraceAxis): TraceScale {
  const found = { lo: Infinity, hi: -Infinity, zero: false, infinite: false }
  for (const trace of traces) {
    if (trace.theory) continue
    const count = countOf(trace)
    look(trace.y, count, log, found)
    if (!trace.band) continue
    look(trace.band.lo, count, log, found)
    look(trace.band.hi, count, log, found)
  }
  const inner = limits ? (log ? ([Math.log10(limits[0]), Math.log10(limits[1])] as const) : limits) : room(found, log)
  const span = inner[1] - inner[0]
  return {
    limits: [inner[0] - (found.zero ? ROW.room * span : 0), inner[1] + (found.infinite ? ROW.room * span : 0)],
    inner,
    log,
    whole,
    zero: found.zero ? inner[0] - ROW.at * span : null,
    infinite: found.infinite ? inner[1] + ROW.at * span : null,
  }
}

interface Found {
  lo: number
  hi: number
  zero: boolean
  infinite: boolean
}

function look(values: ArrayLike<number>, count: number, log: boolean, found: Found): void {
  for (let i = 0; i < count; i++) {
    const y = values[i] ?? Number.NaN
    if (y === Infinity) found.infinite = true
    else if (log && y === 0) found.zero = true
    else if (y > -Infinity && (!log || y > 0)) {
      if (y < found.lo) found.lo = y
      if (y > found.hi) found.hi = y
    }
  }
}

function room({ lo, hi }: Found, log: boolean): Limits {
  if (!(lo <= hi)) return log ? [-1, 0] : [0, 1]
  if (!log) return widened(lo, hi)
  const [low, high] = [Math.log10(lo), Math.log10(hi)]
  return widened(Math.min(low, high - DECADES), high)
}

/** Whether a value can be shown on an axis. */
export function hasPlace({ log, zero, infinite }: TraceScale, value: number): boolean {
  if (value === Infinity) return infinite !== null
  return log ? value > 0 || (value === 0 && zero !== null) : value > -Infinity
}

/** Where a value lies on an axis, in the axis's units; NaN: nowhere. */
export function placeOn({ log, zero, infinite }: TraceScale, value: number): number {
  if (value === Infinity) return infinite ?? Number.NaN
  if (!log) return value
  if (value === 0) return zero ?? Number.NaN
  return value > 0 ? Math.log10(value) : Number.NaN
}
