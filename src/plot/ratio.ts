import type { Break, Numbers } from '../activations/activation.ts'
import { runs } from '../math/runs.ts'
import { signChanges, signOf, type Sign } from '../math/sign.ts'
import { roundingOf } from './accuracy.ts'
import { breaksOf } from './difference.ts'
import type { Limits } from './limits.ts'
import { landmarksOf, type Operand } from './operand.ts'
import { around, places } from './places.ts'
import { shapeOf } from './series.ts'

/** How a break of a function shows in the ratio of derivatives. */
const LOWER = { 0: 0, 1: 0, 2: 1, 3: 2 } as const

/**
 * A′/B′ as a function of its own, NaN where B′ is 0; its poles and turns are found between the ends of a range, and outside not looked for.
 * It would take third derivatives to know its second one: there is none.
 */
export function ratio(a: Operand, b: Operand, range: Limits): Numbers {
  const jumps = breaksOf(a, b).map(({ x, order }): Break => ({ x, order: LOWER[order] }))
  const poles = polesOf(b, range).filter((x) => !jumps.some((j) => j.x === x))
  const breaks = [...jumps, ...poles.map((x): Break => ({ x, order: 0 }))].toSorted((p, q) => p.x - q.x)
  const f = (x: number): number => {
    const under = b.df(x)
    return under === 0 ? Number.NaN : a.df(x) / under
  }
  // (A″ − A′ B″/B′) / B′: the quotient rule without squares, which might overflow.
  const df = (x: number): number => {
    const under = b.df(x)
    return under === 0 ? Number.NaN : (a.d2f(x) - (a.df(x) / under) * b.d2f(x)) / under
  }
  const roundings = [a, b].flatMap(({ activation }) => [roundingOf(activation, 'df'), roundingOf(activation, 'd2f')])
  const sign = (x: number): Sign => {
    const under = b.df(x)
    if (under === 0) return null
    const p = a.d2f(x)
    const q = (a.df(x) / under) * b.d2f(x)
    // Each of the four derivatives may be off.
    const rounding = roundings.reduce((sum, one) => sum + one(Math.max(Math.abs(p), Math.abs(q))), 0)
    const side = signOf(p - q, rounding)
    return under < 0 && side ? (side === 1 ? -1 : 1) : side
  }
  const landmarks = landmarksOf(a, b)
  const near = new Set(breaks.flatMap(({ x }) => around(x)))
  const turns = signChanges(df, sign, places({ ...landmarks, breaks }, range)).filter((x) => !near.has(x))
  return {
    id: 'ratio',
    name: `${a.label}′ ∕ ${b.label}′`,
    family: 'other',
    slot: 7,
    params: {},
    f,
    df,
    d2f: () => Number.NaN,
    breaks: () => breaks,
    turns: () => [turns, [], []],
    known: 0,
    range: () => [],
  }
}

/** The single places where a derivative is 0; where it is 0 all along there is no ratio, and no pole. */
function polesOf({ activation, params, df }: Operand, range: Limits): readonly number[] {
  const at = places(shapeOf(activation, params, 1), range)
  const single = runs((x) => signOf(df(x)), at).filter(({ kind, from, to }) => kind === 0 && from === to)
  return [...new Set([...signChanges(df, (x) => signOf(df(x)), at), ...single.map(({ from }) => from)])]
}
