import { edge, runs, type Run } from './runs.ts'

/** Of a computed value: 0 where it is within its rounding error of 0, null where there is no value. */
export type Sign = -1 | 0 | 1 | null

export function signOf(value: number, rounding = 0): Sign {
  if (Number.isNaN(value)) return null
  // What is infinite has a side, however coarse.
  return Math.abs(value) <= rounding && Number.isFinite(value) ? 0 : value < 0 ? -1 : 1
}

/** Where a value goes from one side of 0 to the other, as sharp as it is computed: of two neighbouring doubles the one nearer to 0. */
export function root(value: (x: number) => number, a: number, b: number): number {
  const side = Math.sign(value(a))
  const [last, first] = edge((x) => Math.sign(value(x)) === side, a, b)
  return Math.abs(value(last)) < Math.abs(value(first)) ? last : first
}

/** Where a value changes its sign between `places`, ascending; see `runs`. `sign` says within which rounding it has none. */
export function signChanges(
  value: (x: number) => number,
  sign: (x: number) => Sign,
  places: readonly number[],
): readonly number[] {
  const signed = runs(sign, places).filter(({ kind }) => kind !== 0)
  return signed.slice(1).flatMap((after, i) => {
    const before: Run<Sign> | undefined = signed[i]
    return before?.kind && after.kind === -before.kind ? [root(value, before.to, after.from)] : []
  })
}
