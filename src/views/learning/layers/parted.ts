/** A point and its class. */
interface Point {
  readonly x: number
  readonly y: number
  readonly wanted: 0 | 1
}

/**
 * Whether a straight line has all points of one class on one side and all of the other on the other side. If any line does, then also one
 * that is square to the way from a point to one of the other class, or level with two points of one class.
 */
export function parted(points: readonly Point[]): boolean {
  return (
    points.some((p, i) =>
      points.slice(i + 1).some((q) => {
        const [u, v] = [q.x - p.x, q.y - p.y]
        return p.wanted === q.wanted ? apart(points, -v, u) : apart(points, u, v)
      }),
    ) || new Set(points.map(({ wanted }) => wanted)).size < 2
  )
}

/** Whether the classes do not meet along a direction. */
function apart(points: readonly Point[], u: number, v: number): boolean {
  const along = (wanted: 0 | 1): readonly number[] =>
    points.filter((p) => p.wanted === wanted).map(({ x, y }) => u * x + v * y)
  const [zero, one] = [along(0), along(1)]
  // What rounding alone sets apart is not apart.
  const least = 1e-9 * Math.hypot(u, v) * Math.max(...points.map(({ x, y }) => Math.hypot(x, y)), 1e-300)
  return Math.min(...one) - Math.max(...zero) > least || Math.min(...zero) - Math.max(...one) > least
}
