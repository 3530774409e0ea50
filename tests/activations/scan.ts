/*
 * What can be seen of a function by looking at it point by point, without being told where it breaks and turns.
 */

type F = (x: number) => number

/** Wide enough for every break and turn of the catalogue but those of sine and sinc, and off every round number. */
const WIDTH = 40
const STEP = 0.01
const OFFSET = 0.00314159
export const GRID: readonly number[] = Array.from({ length: (2 * WIDTH) / STEP }, (_, i) => i * STEP - WIDTH + OFFSET)
/** Points far out to either side. */
export const TAILS: readonly number[] = [1e2, 1e3, 1e5, 1e10, 1e100, 1e300].flatMap((x) => [-x, x])

/** Smallest jump that counts, and differences that are rounding. */
const JUMP = 1e-6
const NOISE = 1e-13

/** Where g jumps, each as the two neighbouring points between which it does. */
export function jumps(g: F): readonly (readonly [left: number, right: number])[] {
  const values = GRID.map(g)
  return GRID.slice(1).flatMap((right, i) => {
    const found = zoom(g, GRID[i] ?? right, right, (values[i + 1] ?? 0) - (values[i] ?? 0))
    return found ? [found] : []
  })
}

/** Halves an interval as long as almost all of the difference stays in one half: down to a jump, or to nothing. */
function zoom(g: F, from: number, to: number, whole: number): readonly [number, number] | null {
  let [left, right, difference] = [from, to, whole]
  for (let shrunk = 0; ;) {
    if (Math.abs(difference) < JUMP) return null
    const middle = left + (right - left) / 2
    if (middle === left || middle === right) return [left, right]
    const first = g(middle) - g(left)
    const second = g(right) - g(middle)
    const larger = Math.abs(first) >= Math.abs(second) ? first : second
    // A smooth function loses half of it each time.
    shrunk = Math.abs(larger) < 0.9 * Math.abs(difference) ? shrunk + 1 : 0
    if (shrunk > 5) return null
    if (larger === first) right = middle
    else left = middle
    difference = larger
  }
}

/** Stretches of the grid within which g turns from rising to falling or back. */
export function turnings(g: F): readonly (readonly [left: number, right: number])[] {
  const values = GRID.map(g)
  const size = Math.max(...values.map(Math.abs).filter((v) => v < 1e3))
  const found: (readonly [number, number])[] = []
  let last = 0
  let since = 0
  values.slice(1).forEach((value, i) => {
    const move = value - (values[i] ?? value)
    if (Math.abs(move) <= NOISE * Math.max(size, Math.abs(value))) return
    if (last !== 0 && Math.sign(move) !== last) found.push([GRID[since] ?? 0, GRID[i + 1] ?? 0])
    last = Math.sign(move)
    since = i
  })
  return found
}

/** The lowest value near the lowest sample: of the grid, of the tails and of what is given; −the highest of −g. */
export function lowest(g: F, more: readonly number[]): number {
  const xs = [...GRID, ...more].toSorted((a, b) => a - b)
  let best = 0
  xs.forEach((x, i) => {
    if (g(x) < g(xs[best] ?? 0)) best = i
  })
  let [left, right] = [xs[Math.max(0, best - 1)] ?? 0, xs[Math.min(xs.length - 1, best + 1)] ?? 0]
  const found = [g(xs[best] ?? 0)]
  for (let i = 0; i < 80; i++) {
    const [a, b] = [left + (right - left) * 0.382, left + (right - left) * 0.618]
    found.push(g(a), g(b))
    if (g(a) < g(b)) right = b
    else left = a
  }
  return Math.min(...found, ...TAILS.map(g))
}
