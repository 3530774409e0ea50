/** A drag on the line of a two-thumb slider, apart from its thumbs; domain-free arithmetic in the slider's own values. */
export type Pair = readonly [low: number, high: number]

/** What the line can show, and where on it a value may come to rest. */
interface Line {
  readonly min: number
  readonly max: number
  readonly snap: (value: number) => number
}

export interface Hold {
  /** Where the press was. */
  readonly at: number
  /** What moves, as it was at the press. */
  readonly from: Pair
  readonly moves: 'both' | 'low' | 'high'
}

/**
 * What a press takes hold of: between the thumbs the stretch, beside them the nearest thumb, which comes to the press. Within
 * `reach` of a thumb it is that thumb, and it stays where it is until the drag: a finger covers more than it means. A short
 * stretch keeps its middle third.
 */
export function held([low, high]: Pair, at: number, reach: number): Hold {
  const toLow = Math.abs(at - low)
  const toHigh = Math.abs(at - high)
  const inside = at > Math.min(low, high) && at < Math.max(low, high)
  const near = Math.min(toLow, toHigh) <= (inside ? Math.min(reach, Math.abs(high - low) / 3) : reach)
  if (inside && !near) return { at, from: [low, high], moves: 'both' }
  // Of two thumbs at one place the one that can move.
  const moves = toLow < toHigh || (low === high && at < low) ? 'low' : 'high'
  if (near) return { at, from: [low, high], moves }
  return { at, from: moves === 'low' ? [at, high] : [low, at], moves }
}

/** The ends when what is held has been dragged to `to`. */
export function dragged({ at, from, moves }: Hold, to: number, line: Line): Pair {
  const by = to - at
  if (moves === 'low') return withLow(from, line.snap(from[0] + by))
  if (moves === 'high') return withHigh(from, line.snap(from[1] + by))
  return shifted(from, by, line)
}

/** Thumbs may meet but not cross; ends that have crossed already, by typing, stay free. */
export const withLow = ([low, high]: Pair, v: number): Pair => [low <= high ? Math.min(v, high) : v, high]
export const withHigh = ([low, high]: Pair, v: number): Pair => [low, low <= high ? Math.max(v, low) : v]

/** Both ends moved alike, as far as the line goes. */
function shifted([low, high]: Pair, by: number, { min, max, snap }: Line): Pair {
  const step = snap(Math.max(min - Math.min(low, high), Math.min(max - Math.max(low, high), by)))
  // Ends between the slider's own stops keep their distance; binary fractions are cut off.
  return [Number((low + step).toPrecision(12)), Number((high + step).toPrecision(12))]
}
