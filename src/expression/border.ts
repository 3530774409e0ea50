import type { Break } from '../activations/activation.ts'
import { flip, type Run } from './flip.ts'
import type { Search } from './look.ts'
import { d, h, v } from './registers.ts'

/** Two one-sided values this close, in units of their size, are the same. */
const SAME = 1e-9

/** f, f′ and f″ at x. */
interface Jet {
  readonly x: number
  readonly values: readonly [f: number, df: number, d2f: number]
}

/** What breaks where a guard changes its side between two places: nothing, or f or one of its derivatives. */
export function breaksAt({ guard, from, to }: Search, result: number, run: Run): readonly Break[] {
  // What side it is on depends on values alone.
  const values: Run = (x) => run(x, false)
  const end = guard.side(values(to))
  const flips: (readonly [number, number])[] = []
  // At its border a guard has a side of its own, for one double or for those that rounding makes equal.
  for (let start = from; flips.length < 2 && guard.side(values(start)) !== end; start = flips.at(-1)?.[1] ?? to)
    flips.push(flip(guard, start, to, values))
  const [low, high] = [flips[0]?.[0], flips.at(-1)?.[1]]
  if (low === undefined || high === undefined) return []
  const jet = (x: number): Jet => {
    const r = run(x)
    return { x, values: [v(r, result), d(r, result), h(r, result)] }
  }
  const x = shortest(low, high)
  const beside = Math.max(Math.abs(x) * 2 ** -50, 1e-300)
  const order = orderOf(jet(low - beside), jet(x), jet(high + beside))
  if (order !== 0) return order === null ? [] : [{ x, order }]
  // f jumps between two doubles, and to draw it right they must be known.
  const jumps = flips.filter(([a, b]) => leaps(jet(a), jet(b), 0))
  const border = ([a, b]: readonly [number, number]): number =>
    !guard.border(values(b)) && guard.border(values(a)) ? a : b
  return jumps.length > 0 ? jumps.map((pair) => ({ x: border(pair) + 0, order })) : [{ x, order }]
}

/** The number from `low` to `high` that takes the fewest digits: the one that a person would name. */
function shortest(low: number, high: number): number {
  if (low <= 0 && high >= 0) return 0
  const middle = low + (high - low) / 2
  for (let digits = 1; digits <= 16; digits++) {
    const x = Number(middle.toPrecision(digits))
    if (x >= low && x <= high) return x
  }
  return high
}

/** The lowest derivative that is another left than right; null: none is. */
function orderOf(left: Jet, here: Jet, right: Jet): Break['order'] | null {
  if (leaps(left, right, 0) || leaps(left, here, 0)) return 0
  return leaps(left, right, 1) ? 1 : leaps(left, right, 2) ? 2 : null
}

/** Whether a value is something else on the right than it is on the left and grows by until there. */
function leaps(left: Jet, right: Jet, order: 0 | 1 | 2): boolean {
  const [a, b] = [left.values[order], right.values[order]]
  if (Object.is(a, b)) return false
  const growth = order === 2 ? 0 : ((left.values[order + 1] ?? 0) + (right.values[order + 1] ?? 0)) / 2
  const expected = a + (Number.isFinite(growth) ? growth * (right.x - left.x) : 0)
  return !(Math.abs(b - expected) <= SAME * Math.max(1, Math.abs(a), Math.abs(b)))
}
