import { runs, type Run } from '../math/runs.ts'
import { signOf, type Sign } from '../math/sign.ts'
import { kinksOf } from '../plot/kinks.ts'
import type { Limits } from '../plot/limits.ts'
import { pixelOf, places } from '../plot/places.ts'
import type { Series } from '../plot/series.ts'

export const markKinds = ['jump', 'kink', 'zero'] as const
export type MarkKind = (typeof markKinds)[number]

/** A place of a line that has a sound of its own. */
export interface Mark {
  readonly kind: MarkKind
  readonly x: number
}

/** More marks of one kind than this in a line would be a rattle: then it has none of that kind. */
export const MOST_MARKS = 48

/**
 * Where a line jumps or has a kink between the ends of a range, and where it passes or touches 0 at a single point, ascending in x. It is not a
 * zero where the line jumps over 0, or stays at 0 for longer than can be told from a point on screen.
 * @param line in units of y, not of a logarithmic axis
 * @param height of the picture, in units of y: what is far from 0 on both sides of a change of sign is a pole
 */
export function marksOf(line: Series, range: Limits, height: number): readonly Mark[] {
  const { breaks } = line
  const [a, b] = range
  const inside = ({ x }: { readonly x: number }): boolean => x > a && x < b
  const jumps = breaks.filter((one) => inside(one) && one.gap && Math.abs(one.left - one.right) > 0)
  const kinds: Readonly<Record<MarkKind, readonly number[]>> = {
    jump: jumps.map(({ x }) => x),
    kink: kinksOf(line).filter((x) => inside({ x })),
    zero: zeros(line, range, height),
  }
  return markKinds
    .flatMap((kind) => (kinds[kind].length > MOST_MARKS ? [] : kinds[kind].map((x) => ({ kind, x }))))
    .toSorted((p, q) => p.x - q.x)
}

function zeros(line: Series, range: Limits, height: number): readonly number[] {
  const { value, breaks } = line
  const found = runs((x) => signOf(value(x)), places(line, range))
  const gaps = breaks.filter(({ gap }) => gap)
  const torn = (from: number, to: number): boolean => gaps.some(({ x }) => x >= from && x <= to)
  return found.flatMap((run, i) => {
    if (run.kind === 0) return isPoint(run, range) && !torn(run.from, run.to) ? [middleOf(run)] : []
    const next = found[i + 1]
    if (!run.kind || next?.kind !== -run.kind || torn(run.to, next.from)) return []
    const x = Math.abs(value(run.to)) < Math.abs(value(next.from)) ? run.to : next.from
    return Math.abs(value(x)) < pixelOf([0, height]) ? [x] : []
  })
}

/** A stretch that reaches the end of the range goes on beyond it. */
const isPoint = ({ from, to }: Run<Sign>, range: Limits): boolean =>
  from === to || (from > range[0] && to < range[1] && to - from < pixelOf(range))

/** 0 itself where it is among them: what is rounded to 0 lies round it. */
const middleOf = ({ from, to }: Run<Sign>): number => (from <= 0 && to >= 0 ? 0 : from + (to - from) / 2)
