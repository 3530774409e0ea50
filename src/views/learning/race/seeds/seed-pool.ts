import type { Seat } from '../../../../ui/worker-seat.ts'
import type { Outcome } from './outcome.ts'
import { keyOf, runStore, type Request } from './run-store.ts'
import type { SeedJob, SeedReport } from './seed-job.ts'

/** Makes a worker, which takes one job at a time, and tells what its runs came to or that it failed. */
export type Spawn = (report: (report: SeedReport) => void, fail: () => void) => Seat<SeedJob>

export interface SeedRuns {
  /** Failed: workers died again and again before a run was over. */
  readonly state: 'resting' | 'running' | 'failed'
  /** What was asked for last. */
  readonly request: Request
  /** For each setup asked for the runs that are over, in the order of the seeds. */
  readonly outcomes: readonly (readonly Outcome[])[]
  /** Runs that are over, and the parts of those under way, of all that are asked for: 0 … 1. */
  readonly progress: number
}

export interface SeedPool {
  /** The same object until something changes. */
  readonly snapshot: () => SeedRuns
  readonly subscribe: (listener: () => void) => () => void
  /**
   * Changes what is asked for: what is known of it is kept, what is not wanted any more stops at once. The rest is begun if `now`, or if
   * something that is still wanted is under way. The same request changes nothing.
   */
  readonly ask: (request: Request, now: boolean) => void
  /** Computes what is missing. */
  readonly start: () => void
  readonly stop: () => void
  /** Ends every worker. The pool may be asked again. */
  readonly leave: () => void
}

/** Seeds of a job: few, so that all activations grow together. */
const BLOCK = 8
/** Workers that may fail, one after the other, without a single run in between. */
const FAILURES = 3

/** A worker and what it is at. */
interface Engaged {
  readonly seat: Seat<SeedJob>
  key: string
  job: SeedJob | null
  /** Seeds of the job that it has not reported. */
  missing: Set<number>
  part: number
}

/**
 * Spreads runs over at most `size` workers. A run depends on its setup and seed alone, so the result is the same however it is spread, stopped,
 * taken up again, or computed anew after a worker has failed.
 */
export function seedPool(spawn: Spawn, size: number): SeedPool {
  const store = runStore()
  const listeners = new Set<() => void>()
  const crew = new Set<Engaged>()
  let request: Request = { setups: [], seeds: [] }
  let asked = ''
  let queue: SeedJob[] = []
  let failures = 0
  let state: SeedRuns['state'] = 'resting'
  let snapshot: SeedRuns = { state, request, outcomes: [], progress: 0 }

  const busy = (): readonly Engaged[] => [...crew].filter(({ job }) => job)

  function changed(): void {
    const outcomes = store.outcomes(request)
    const over = outcomes.reduce((sum, runs) => sum + runs.length, 0)
    const underWay = busy().reduce((sum, { part }) => sum + part, 0)
    const all = request.setups.length * request.seeds.length
    snapshot = { state, request, outcomes, progress: all === 0 ? 0 : (over + underWay) / all }
    for (const listener of listeners) listener()
  }

  function engage(): Engaged {
    // A worker that was dismissed may still have a word on the way.
    const hears = (): boolean => crew.has(engaged)
    const seat = spawn(
      (report) => {
        if (hears()) take(engaged, report)
      },
      () => {
        if (hears()) replace(engaged)
      },
    )
    const engaged: Engaged = { seat, key: '', job: null, missing: new Set(), part: 0 }
    crew.add(engaged)
    return engaged
  }

  function dismiss(engaged: Engaged): void {
    crew.delete(engaged)
    engaged.seat.end()
  }

  function take(engaged: Engaged, { outcomes, part }: SeedReport): void {
    store.add(engaged.key, outcomes)
    for (const { seed } of outcomes) engaged.missing.delete(seed)
    if (outcomes.length > 0) failures = 0
    engaged.part = part
    if (engaged.missing.size === 0) {
      engaged.job = null
      fill()
    }
    changed()
  }

  /** Another worker does what is missing. */
  function replace(engaged: Engaged): void {
    dismiss(engaged)
    if (engaged.job) queue.unshift({ ...engaged.job, seeds: [...engaged.missing] })
    if (++failures < FAILURES) fill()
    else halt('failed')
    changed()
  }

  /** Gives jobs to those that have none, and to new ones as long as there are few. */
  function fill(): void {
    for (const job of queue.splice(0, size - busy().length)) {
      const engaged = [...crew].find((one) => !one.job) ?? engage()
      engaged.key = keyOf(job.setup)
      engaged.job = job
      engaged.missing = new Set(job.seeds)
      engaged.part = 0
      engaged.seat.send(job)
    }
    state = busy().length > 0 ? 'running' : 'resting'
  }

  function halt(next: SeedRuns['state']): void {
    queue = []
    for (const engaged of busy()) dismiss(engaged)
    state = next
  }

  /** What nobody has done or is at, block by block, and of each block a job for every setup. */
  function begin(): void {
    failures = 0
    queue = []
    const { setups, seeds } = request
    for (let from = 0; from < seeds.length; from += BLOCK)
      for (const setup of setups) {
        const key = keyOf(setup)
        const taken = busy().filter((engaged) => engaged.key === key)
        const missing = seeds
          .slice(from, from + BLOCK)
          .filter((seed) => !store.has(key, seed) && !taken.some((engaged) => engaged.missing.has(seed)))
        if (missing.length > 0) queue.push({ setup, seeds: missing })
      }
    fill()
  }

  function dismissUnwanted(): void {
    const keys = new Set(request.setups.map(keyOf))
    const seeds = new Set(request.seeds)
    for (const engaged of busy())
      if (!keys.has(engaged.key) || [...engaged.missing].some((seed) => !seeds.has(seed))) dismiss(engaged)
  }

  return {
    snapshot: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    ask: (next, now) => {
      const text = JSON.stringify(next)
      if (text === asked) return
      asked = text
      request = next
      store.forget(next)
      dismissUnwanted()
      if (now || busy().length > 0) begin()
      else halt('resting')
      changed()
    },
    start: () => {
      begin()
      changed()
    },
    stop: () => {
      halt('resting')
      changed()
    },
    leave: () => {
      halt('resting')
      for (const engaged of crew) dismiss(engaged)
      asked = ''
    },
  }
}
