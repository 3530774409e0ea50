import type { Outcome } from '../../../../src/views/learning/race/seeds/outcome.ts'
import type { SeedJob } from '../../../../src/views/learning/race/seeds/seed-job.ts'
import type { Spawn } from '../../../../src/views/learning/race/seeds/seed-pool.ts'
import type { Seat } from '../../../../src/ui/worker-seat.ts'
import type { SeedSetup } from '../../../../src/views/learning/race/seeds/seed-setup.ts'

/** Whatever a run of this setup and seed comes to: each something of its own. */
export const outcomeOf = ({ rate }: SeedSetup, seed: number): Outcome => ({
  seed,
  solved: (seed * 7 + Math.round(rate * 10)) % 3 === 0 ? seed + 1 : null,
  moved: seed % 2 === 0,
  dead: seed % 5 === 0,
  diverged: false,
})

/** A worker that does its job run by run, when it is told to. */
export interface FakeHand extends Seat<SeedJob> {
  readonly jobs: readonly SeedJob[]
  readonly ended: boolean
  /** So many runs of its job are reported, and a part of the next. */
  readonly work: (runs: number, part?: number) => void
  readonly fail: () => void
  /** Seeds that are not done. */
  readonly left: readonly number[]
}

export function fakeHands(): { spawn: Spawn; hands: FakeHand[]; living: () => readonly FakeHand[] } {
  const hands: FakeHand[] = []
  const spawn: Spawn = (report, fail) => {
    const jobs: SeedJob[] = []
    let left: readonly number[] = []
    let ended = false
    const hand: FakeHand = {
      jobs,
      send: (job) => {
        if (left.length > 0) throw new Error('one job at a time')
        jobs.push(job)
        left = job.seeds
      },
      end: () => {
        ended = true
      },
      get ended() {
        return ended
      },
      get left() {
        return left
      },
      work: (runs, part = 0) => {
        const setup = jobs.at(-1)?.setup
        if (!setup) return
        const outcomes = left.slice(0, runs).map((seed) => outcomeOf(setup, seed))
        left = left.slice(runs)
        report({ outcomes, part })
      },
      fail,
    }
    hands.push(hand)
    return hand
  }
  return { spawn, hands, living: () => hands.filter(({ ended, left }) => !ended && left.length > 0) }
}
