/** Each entry of the first half with its partner in the second. */
export function halved(v: readonly number[]): readonly (readonly [a: number, b: number])[] {
  const n = Math.floor(v.length / 2)
  return v.slice(0, n).map((a, i) => [a, v[n + i] ?? Number.NaN])
}

/** The Jacobian of what takes each pair by itself: two diagonals, its slopes by `a` and by `b`. */
export function halvesJacobian(
  v: readonly number[],
  byA: (a: number, b: number) => number,
  byB: (a: number, b: number) => number,
): readonly (readonly number[])[] {
  const pairs = halved(v)
  return pairs.map(([a, b], i) => v.map((_, j) => (j === i ? byA(a, b) : j === pairs.length + i ? byB(a, b) : 0)))
}
