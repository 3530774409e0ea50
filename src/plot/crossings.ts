import { runs, type Run } from '../math/runs.ts'
import { root, signOf, type Sign } from '../math/sign.ts'
import { roundingOf } from './accuracy.ts'
import { breaksOf, difference } from './difference.ts'
import type { Limits } from './limits.ts'
import { landmarksOf, type Operand } from './operand.ts'
import { NOWHERE, pixelOf, places } from './places.ts'

/** Where two curves meet, and how. */
export type Crossing =
  /** They pass each other; touch and part on the same sides; pass each other because one jumps. */
  | { readonly kind: 'cross' | 'touch' | 'jump'; readonly x: number; readonly y: number }
  /** They are the same from one end to the other; or differ there by no more than rounding. */
  | { readonly kind: 'same' | 'close'; readonly from: number; readonly to: number }

/** Two curves that are the same to within rounding for this share of x around their meeting meet in its middle. */
const FLAT = 1e-9

/**
 * Where two curves meet between the ends of a range, ascending. A crossing that is no jump is one of two neighbouring doubles between which
 * the computed difference changes its sign; two that lie closer together than a pixel may be missed where one of the functions is typed.
 */
export function crossings(a: Operand, b: Operand, range: Limits): readonly Crossing[] {
  const gap = (x: number): number => a.f(x) - b.f(x)
  const sign = signOfGap(a, b)
  const turns = difference(a, b, range).turns({})[0]
  const landmarks = landmarksOf(a, b)
  const at = places({ ...landmarks, turns: [...landmarks.turns, ...turns, 0] }, range)
  const found = runs(sign, at)
  // Curves that are one for longer are said to be; on a shorter stretch they meet at a point.
  const pixel = pixelOf(range)
  const breaks = breaksOf(a, b)

  /** The sides on which the curves lie before and after; beyond the ends of the range they are looked up. */
  const before = (i: number): Sign => found[i - 1]?.kind ?? sign(range[0] - pixel)
  const after = (i: number): Sign => found[i + 1]?.kind ?? sign(range[1] + pixel)
  const point = (x: number, sides: readonly [Sign, Sign], from: number, to: number): Crossing => {
    const crosses = sides[0] !== null && sides[1] !== null && sides[0] === -sides[1] && sides[0] !== 0
    const jumps = breaks.filter((j) => j.order === 0 && j.x >= from && j.x <= to)
    const kind = !crosses ? 'touch' : jumps.length > 0 ? 'jump' : 'cross'
    const still = jumps.length > 0 && a.activation.breaks(a.params).some((j) => j.order === 0 && j.x === x) ? b : a
    return { kind, x, y: still.f(x) }
  }
  return found.flatMap((run, i): readonly Crossing[] => {
    const next = found[i + 1]
    if (run.kind !== 0) {
      // Straight from one side to the other, with no double between that lies on neither.
      if (!next?.kind || next.kind !== -(run.kind ?? 0)) return []
      const jump = breaks.find((j) => j.x === run.to || j.x === next.from)
      return [point(jump ? jump.x : root(gap, run.to, next.from), [run.kind, next.kind], run.to, next.from)]
    }
    const stretches = stretchesOf(run, breaks, sign).map(({ kind, from, to }) => {
      return { kind, from: clamped(from, range), to: clamped(to, range) }
    })
    const long = stretches.filter(({ kind, from, to }) => kind === 'same' || to - from > pixel)
    if (long.length > 0) return long
    const middle = middleOf(run, gap, at)
    return [point(middle, [before(i), after(i)], run.from, run.to)]
  })
}

/** Which curve is the upper one: 1 for a, −1 for b, 0 where that cannot be told for rounding, null where one is not there. */
export function signOfGap(a: Operand, b: Operand): (x: number) => Sign {
  const [roundingA, roundingB] = [roundingOf(a.activation, 'f'), roundingOf(b.activation, 'f')]
  return (x) => {
    const [fa, fb] = [a.f(x), b.f(x)]
    return fa === fb ? 0 : signOf(fa - fb, roundingA(fa) + roundingB(fb))
  }
}

/** The best single x of a short stretch on which two curves cannot be told apart. */
function middleOf({ from, to }: Run<Sign>, gap: (x: number) => number, at: readonly number[]): number {
  const exact = at.filter((x) => x >= from && x <= to && gap(x) === 0)
  const middle = from + (to - from) / 2
  if (exact.length > 0) return exact.includes(0) ? 0 : (exact[Math.floor(exact.length / 2)] ?? middle)
  if (to - from > FLAT * Math.max(Math.abs(from), Math.abs(to))) return middle
  return Math.sign(gap(from)) === -Math.sign(gap(to)) ? root(gap, from, to) : middle
}

type Stretch = Extract<Crossing, { from: number }>

/** How far to look at least where there is no break. */
const BEYOND = 16

/**
 * A long stretch in parts on which the curves are the same and on which they are merely close. Between two breaks functions can only be the
 * same all the way: there it is looked whether they are, also outside the stretch.
 */
function stretchesOf({ from, to }: Run<Sign>, breaks: readonly { x: number }[], sign: (x: number) => Sign): Stretch[] {
  const cuts = [from, ...breaks.map(({ x }) => x).filter((x) => x > from && x < to), to]
  const parts: Stretch[] = []
  for (const [i, end] of cuts.slice(1).entries()) {
    const start = cuts[i] ?? from
    const left = breaks.findLast(({ x }) => x <= start)?.x ?? -Infinity
    const right = breaks.find(({ x }) => x >= end)?.x ?? Infinity
    const beyond = BEYOND + 2 * Math.max(Math.abs(start), Math.abs(end))
    const same = sameBetween(Math.max(left, start - beyond), Math.min(right, end + beyond), sign)
    const part: Stretch = same ? { kind: 'same', from: left, to: right } : { kind: 'close', from: start, to: end }
    const last = parts.at(-1)
    if (last?.kind === part.kind) parts.splice(-1, 1, { ...last, to: part.to })
    else parts.push(part)
  }
  return parts
}

function sameBetween(a: number, b: number, sign: (x: number) => Sign): boolean {
  const inside = places({ breaks: [], turns: [], known: NOWHERE }, [a, b]).filter((x) => x > a && x < b)
  return inside.length > 0 && inside.every((x) => sign(x) === 0)
}

const clamped = (x: number, [lo, hi]: Limits): number => Math.max(lo, Math.min(hi, x))
