import type { FromWorker, ToWorker } from '../../../../src/views/learning/engine/run.ts'
import type { RunnerSetup } from '../../../../src/views/learning/engine/runner.ts'
import type { Seat } from '../../../../src/ui/worker-seat.ts'
import { trainer } from '../../../../src/views/learning/engine/trainer.ts'

/** Time that passes when it is told to: jobs run in the order in which they are due. */
export class Clock {
  time = 0
  /** ms that every look at the clock takes: work costs time. */
  cost = 0.25
  #jobs: { at: number; job: () => void }[] = []

  readonly now = (): number => (this.time += this.cost)
  readonly later = (job: () => void, ms: number): void => {
    this.#jobs.push({ at: this.time + ms, job })
  }

  pass(ms: number): void {
    const end = this.time + ms
    for (;;) {
      const next = this.#jobs.toSorted((a, b) => a.at - b.at)[0]
      if (!next || next.at > end) break
      this.#jobs = this.#jobs.filter((one) => one !== next)
      this.time = Math.max(this.time, next.at)
      next.job()
    }
    this.time = Math.max(this.time, end)
  }
}

/** A worker in the same thread: it trains for real, and fails when it is told to. */
export class FakeWorker implements Seat<ToWorker> {
  readonly heard: ToWorker[] = []
  ended = false
  /** Takes messages and says nothing. */
  mute = false
  readonly #obey: (message: ToWorker) => void

  readonly clock: Clock
  /** What it says comes here, also after its end: as messages do that were on their way. */
  readonly say: (message: FromWorker) => void
  readonly fail: () => void

  constructor(clock: Clock, say: (message: FromWorker) => void, fail: () => void) {
    this.clock = clock
    this.say = say
    this.fail = fail
    this.#obey = trainer({
      now: clock.now,
      later: (job, ms) =>
        clock.later(() => {
          if (!this.ended && !this.mute) job()
        }, ms),
      post: (message) => clock.later(() => this.say(structuredClone(message)), 0),
    })
    clock.later(() => say({ type: 'ready' }), 1)
  }

  send = (message: ToWorker): void => {
    this.heard.push(message)
    this.clock.later(() => {
      if (!this.ended && !this.mute) this.#obey(structuredClone(message))
    }, 0)
  }
  end = (): void => {
    this.ended = true
  }
}

/** A page with frames of 16 ms, whose workers can be had. */
export function fakePage(hire?: (worker: FakeWorker, n: number) => void): {
  clock: Clock
  workers: FakeWorker[]
  setup: RunnerSetup
} {
  const clock = new Clock()
  const workers: FakeWorker[] = []
  const setup: RunnerSetup = {
    make: (hear, fail) => {
      const worker = new FakeWorker(clock, hear, fail)
      workers.push(worker)
      hire?.(worker, workers.length)
      return worker
    },
    frame: (job) => clock.later(job, 16),
    every: (ms, job) => {
      let on = true
      const again = (): void => {
        if (!on) return
        job()
        clock.later(again, ms)
      }
      clock.later(again, ms)
      return () => {
        on = false
      }
    },
  }
  return { clock, workers, setup }
}
