import type { Path } from './path.ts'

/**
 * Leaves out the points of a path that lie within `slack` (units of y) of the line through the ones that stay, in place
 * and in one pass: the cone of lines from the last kept point is narrowed by every point passed over, and the first
 * point outside it is where a new line begins. A straight run keeps its two ends.
 */
export function thin(path: Path, slack: number): void {
  const { x, y } = path
  let kept = 0
  let low = -Infinity
  let high = Infinity
  for (let i = 0; i < path.length; i++) {
    const px = x[i] ?? Number.NaN
    const py = y[i] ?? Number.NaN
    // Two points that stand: the anchor of the cone and the newest, which gives way while the line stays straight.
    const anchor = kept - 2
    const dx = px - (x[anchor] ?? Number.NaN)
    const slope = (py - (y[anchor] ?? Number.NaN)) / dx
    const straight = slope >= low && slope <= high
    if (straight) kept--
    x[kept] = px
    y[kept] = py
    kept++
    const from = straight ? anchor : kept - 2
    const run = px - (x[from] ?? Number.NaN)
    const rise = py - (y[from] ?? Number.NaN)
    const above = (rise + slack) / run
    const below = (rise - slack) / run
    // A descending grid runs to the left: the cone's sides change places.
    const lo = Math.min(above, below)
    const hi = Math.max(above, below)
    low = straight ? Math.max(low, lo) : lo
    high = straight ? Math.min(high, hi) : hi
  }
  path.length = kept
}
