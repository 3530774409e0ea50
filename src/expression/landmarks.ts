import type { Break, Params } from '../activations/activation.ts'
import { breaksAt } from './border.ts'
import { flip, type Run } from './flip.ts'
import { lookedAt, meetingsOf, type Search } from './look.ts'
import type { Program } from './program.ts'
import { registers } from './registers.ts'

/** What is found of a formula's shape. */
export interface Landmarks {
  /** Ascending in x. */
  readonly breaks: readonly Break[]
  /** Of f and f′, each ascending in x. */
  readonly turns: readonly [f: readonly number[], df: readonly number[]]
}

/** The most of one kind that are found: fewer of a long formula, so that the work of any is bounded. */
const MOST_FOUND = 64
const WORK = 800

/**
 * Breaks and turns of a program: where straight lines meet at any distance from 0, all others where they show between two
 * of the places that are looked at. Where there are too many, those nearest to 0.
 */
export function landmarks({ steps, guards, result }: Program, p: Params): Landmarks {
  const own = registers(steps.length)
  const run: Run = (x, slopes = true) => {
    own.slopes = slopes
    for (const step of steps) step(own, x, p)
    return own
  }
  const most = Math.min(MOST_FOUND, Math.ceil(WORK / steps.length))
  const met = meetingsOf(guards, run)
  const { sides, df, d2f } = lookedAt(guards, result, run)
  const breaks: Break[] = []
  for (const search of nearest([...met, ...sides], 2 * most))
    for (const found of breaksAt(search, result, run))
      if (breaks.length < most && !breaks.some(({ x }) => isSame(x, found.x))) breaks.push(found)
  const turnsOf = (searches: readonly Search[]): readonly number[] =>
    nearest(searches, most)
      .map(({ guard, from, to }) => flip(guard, from, to, run)[1])
      .filter((x) => !breaks.some((b) => isSame(b.x, x)))
      .toSorted((a, b) => a - b)
  return { breaks: breaks.toSorted((a, b) => a.x - b.x), turns: [turnsOf(df), turnsOf(d2f)] }
}

const nearest = (all: readonly Search[], most: number): readonly Search[] =>
  all.toSorted((a, b) => Math.abs(a.from + a.to) - Math.abs(b.from + b.to)).slice(0, most)

/** But for rounding. */
const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(Math.abs(a) * 2 ** -50, 1e-300)
