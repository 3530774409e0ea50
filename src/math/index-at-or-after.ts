import type { Grid } from './arange.ts'

/**
 * The first index whose sample has reached `x` in the grid's direction: ≥ x in an ascending grid, ≤ x in a descending one;
 * `length` where none has. Exact: the quotient is only a guess, which the samples themselves correct.
 */
export function indexAtOrAfter({ length, start, delta, at }: Grid, x: number): number {
  const down = delta < 0
  const reached = (i: number): boolean => (down ? at(i) <= x : at(i) >= x)
  if (length === 0 || reached(0)) return 0
  if (!reached(length - 1)) return length
  // From here on `low` has not reached x and `high` has.
  let low = 0
  let high = length - 1
  const guess = Math.ceil((x - start) / delta)
  for (let width = 1; guess > 0 && guess < length; width *= 4) {
    const a = Math.max(0, guess - width)
    const b = Math.min(length - 1, guess + width - 1)
    if (!reached(a) && reached(b)) {
      low = a
      high = b
      break
    }
    if (width > length) break
  }
  while (high - low > 1) {
    const middle = low + Math.floor((high - low) / 2)
    if (reached(middle)) high = middle
    else low = middle
  }
  return high
}
