import type { Break, Numbers } from '../activations/activation.ts'
import { signChanges, signOf, type Sign } from '../math/sign.ts'
import { roundingOf } from './accuracy.ts'
import type { Limits } from './limits.ts'
import { landmarksOf, type Operand } from './operand.ts'
import { around, places } from './places.ts'

/** A − B as a function of its own; where it turns is found between the ends of a range, and outside not looked for. */
export function difference(a: Operand, b: Operand, range: Limits): Numbers {
  const turns = turnsOf(a, b, range)
  return {
    id: 'difference',
    name: `${a.label} − ${b.label}`,
    family: 'other',
    slot: 8,
    params: {},
    f: (x) => a.f(x) - b.f(x),
    df: (x) => a.df(x) - b.df(x),
    d2f: (x) => a.d2f(x) - b.d2f(x),
    breaks: () => breaksOf(a, b),
    turns: () => [turns, [], []],
    known: 0,
    range: () => [],
  }
}

/** The breaks of both, ascending, each once; where both have one, the lower order counts. */
export function breaksOf(...operands: readonly Operand[]): readonly Break[] {
  const lowest = new Map<number, Break>()
  for (const one of landmarksOf(...operands).breaks) {
    if (one.order < (lowest.get(one.x)?.order ?? Infinity)) lowest.set(one.x, one)
  }
  return [...lowest.values()].toSorted((p, q) => p.x - q.x)
}

/** Where the slopes pass each other, other than at a break. */
function turnsOf(a: Operand, b: Operand, range: Limits): readonly number[] {
  const slope = (x: number): number => a.df(x) - b.df(x)
  const [roundingA, roundingB] = [roundingOf(a.activation, 'df'), roundingOf(b.activation, 'df')]
  const sign = (x: number): Sign => {
    const [da, db] = [a.df(x), b.df(x)]
    return signOf(da - db, roundingA(da) + roundingB(db))
  }
  const landmarks = landmarksOf(a, b)
  const breaks = new Set(landmarks.breaks.flatMap(({ x }) => around(x)))
  return signChanges(slope, sign, places(landmarks, range)).filter((x) => !breaks.has(x))
}
