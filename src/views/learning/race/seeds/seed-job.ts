import type { Outcome } from './outcome.ts'
import type { SeedSetup } from './seed-setup.ts'

/** What a worker is asked for: a run of the setup for each seed. */
export interface SeedJob {
  readonly setup: SeedSetup
  readonly seeds: readonly number[]
}

/** What it tells now and then: the runs that are over since it told last, and how far the next one is, 0 … 1. */
export interface SeedReport {
  readonly outcomes: readonly Outcome[]
  readonly part: number
}

/** ms between two reports. */
const PACE = 100

/** Does a job, and reports at its pace and at the end. */
export function work(
  seeds: readonly number[],
  run: (seed: number, tell: (part: number) => void) => Outcome,
  report: (report: SeedReport) => void,
  now: () => number,
): void {
  let outcomes: Outcome[] = []
  let told = now()
  const tell = (part: number): void => {
    if (now() - told < PACE) return
    report({ outcomes, part })
    outcomes = []
    told = now()
  }
  for (const seed of seeds) {
    // Not in one expression: a run that tells takes the list away.
    const outcome = run(seed, tell)
    outcomes.push(outcome)
    tell(0)
  }
  if (outcomes.length > 0) report({ outcomes, part: 0 })
}
