import type { Seat } from '../../ui/worker-seat.ts'
import type { LayerValues, Report, Request } from './messages.ts'
import type { Profile } from './profile.ts'
import type { Job } from './setup.ts'

/** What is known now. */
export interface Measured {
  /** What the numbers belong to; null: there are none. While a new job runs and has not reported they are the former one's. */
  readonly job: Job | null
  readonly profiles: ReadonlyMap<string, Profile>
  readonly values: readonly LayerValues[]
  /** What `values` belong to. */
  readonly valuesOf: Job | null
  readonly done: number
  readonly total: number
  readonly phase: 'idle' | 'running' | 'stopped' | 'finished' | 'failed'
}

/** Gets a worker, and says who hears its reports and of its failing. */
export type Hire = (report: (report: Report) => void, fail: () => void) => Seat<Request>

const NOTHING: Measured = {
  job: null,
  profiles: new Map(),
  values: [],
  valuesOf: null,
  done: 0,
  total: 0,
  phase: 'idle',
}

export interface Runner {
  readonly snapshot: () => Measured
  readonly subscribe: (listener: () => void) => () => void
  /** Measures this job instead of any other; one that is equal to it goes on, or stays stopped. */
  readonly run: (job: Job) => void
  /** Goes on where it was stopped, or tries once more: a worker that failed has been replaced. */
  readonly again: () => void
  /** Keeps what has been measured. */
  readonly stop: () => void
  readonly close: () => void
}

/** The page's end of a worker: the latest job wins, and a worker that fails is replaced by the next job. */
export function runner(hire: Hire): Runner {
  let measured = NOTHING
  let seat: Seat<Request> | null = null
  let serial = 0
  let wanted: Job | null = null
  const listeners = new Set<() => void>()
  const set = (next: Partial<Measured>): void => {
    measured = { ...measured, ...next }
    for (const listener of listeners) listener()
  }
  /** Numbers that nothing more will come for: not those of another job, which would stand under this one's names. */
  const rest = (phase: 'stopped' | 'failed'): void => {
    const { job, profiles, values, valuesOf } = measured.job === wanted ? measured : NOTHING
    set({ phase, job, profiles, values, valuesOf })
  }
  const dismiss = (): void => {
    seat?.end()
    seat = null
  }

  function hired(): Seat<Request> {
    const one = hire(
      (report) => {
        if (report.serial !== serial || !wanted) return
        set({
          job: wanted,
          profiles: report.profiles,
          done: report.done,
          total: report.total,
          ...(report.values && { values: report.values, valuesOf: wanted }),
          ...(report.done >= report.total && measured.phase === 'running' && { phase: 'finished' }),
        })
      },
      () => {
        if (one !== seat) return
        dismiss()
        rest('failed')
      },
    )
    return one
  }

  function start(job: Job): void {
    serial++
    wanted = job
    seat ??= hired()
    seat.send({ kind: 'run', serial, job })
    set({ phase: 'running', done: 0, total: job.candidates.length * job.seeds })
  }

  return {
    snapshot: () => measured,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    run: (job) => {
      if (wanted && JSON.stringify(job) === JSON.stringify(wanted) && measured.phase !== 'idle') return
      start(job)
    },
    again: () => {
      if (wanted) start(wanted)
    },
    stop: () => {
      serial++
      seat?.send({ kind: 'stop', serial })
      rest('stopped')
    },
    close: () => {
      dismiss()
      measured = { ...measured, phase: 'idle' }
    },
  }
}
