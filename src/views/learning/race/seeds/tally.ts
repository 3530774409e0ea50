import { percentile } from '../../../../math/percentile.ts'
import { wilson } from '../../../../math/wilson.ts'
import type { Outcome } from './outcome.ts'

/** The runs of one activation, counted. */
export interface Tally {
  readonly runs: number
  readonly solved: number
  /** solved / runs; NaN of no run. */
  readonly share: number
  /** The 95 % interval of the share. */
  readonly interval: readonly [low: number, high: number]
  /** The median epoch of the solved ones, a whole number or halfway between two; null: none is solved. */
  readonly median: number | null
  /** Runs in which a hidden weight or bias changed. */
  readonly moved: number
  /** Runs that ended with a dead unit, among those that failed and those that were solved. */
  readonly deadFailed: number
  readonly deadSolved: number
  readonly diverged: number
  /** The first seeds of either kind, to be looked at. */
  readonly firstSolved: number | null
  readonly firstFailed: number | null
}

/** The same for the same runs, in whatever order they came. */
export function tally(outcomes: readonly Outcome[]): Tally {
  const solved = outcomes.filter((run) => run.solved !== null)
  const failed = outcomes.filter((run) => run.solved === null)
  const runs = outcomes.length
  return {
    runs,
    solved: solved.length,
    share: solved.length / runs,
    interval: wilson(solved.length, runs),
    median: median(solved.flatMap((run) => run.solved ?? [])),
    moved: count(outcomes, (run) => run.moved),
    deadFailed: count(failed, (run) => run.dead),
    deadSolved: count(solved, (run) => run.dead),
    diverged: count(outcomes, (run) => run.diverged),
    firstSolved: firstSeed(solved),
    firstFailed: firstSeed(failed),
  }
}

const count = (runs: readonly Outcome[], is: (run: Outcome) => boolean): number => runs.filter(is).length

const firstSeed = (runs: readonly Outcome[]): number | null =>
  runs.length > 0 ? runs.reduce((least, { seed }) => Math.min(least, seed), Infinity) : null

function median(values: readonly number[]): number | null {
  return values.length > 0
    ? percentile(
        values.toSorted((a, b) => a - b),
        0.5,
      )
    : null
}
