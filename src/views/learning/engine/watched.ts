import type { Seat } from '../../../ui/worker-seat.ts'
import type { FromWorker, ToWorker } from './run.ts'

export interface WatchedSetup {
  /** A new worker, which tells what it says and that it failed; may throw. */
  readonly make: (hear: (message: FromWorker) => void, fail: () => void) => Seat<ToWorker>
  /** Calls the job every so many ms until what it gives back is called. */
  readonly every: (ms: number, job: () => void) => () => void
}

/** A worker that may be had anew, one at a time. */
export interface Watched {
  /** Whether there is one. */
  readonly here: () => boolean
  /** Gets one where there is none; false where there are none to be had. */
  readonly hire: () => boolean
  /** @param due whether it owes an answer from here on */
  readonly send: (message: ToWorker, due: boolean) => void
  readonly end: () => void
}

/** ms between two looks at whether the worker has answered, and how many looks it may let pass. A machine that slept looks but once. */
const LOOK = 1000
const PATIENCE = 5

/** Tells the worker something, if it is still the one that is there. */
export type Reply = Watched['send']

/**
 * A worker that is ended when it fails, or owes an answer for long though its code is there: `fail` hears of it. What a worker says that is no
 * longer there is heard by nobody.
 * @param hear says whether this is the answer that was due
 * @param waits whether it may take its time, as while the page is out of sight
 */
export function watched(
  { make, every }: WatchedSetup,
  hear: (message: FromWorker, reply: Reply) => boolean,
  fail: () => void,
  waits: () => boolean,
): Watched {
  let seat: Seat<ToWorker> | null = null
  let unwatch: (() => void) | null = null
  let due = false
  let ready = false
  /** Looks since it was last heard of. */
  let silent = 0

  function send(message: ToWorker, owes: boolean): void {
    due ||= owes
    silent = 0
    seat?.send(message)
  }

  function end(): void {
    unwatch?.()
    unwatch = null
    seat?.end()
    seat = null
  }

  function lose(): void {
    end()
    fail()
  }

  function hire(): boolean {
    if (seat) return true
    let hired: Seat<ToWorker> | null = null
    const own = (): boolean => hired !== null && hired === seat
    try {
      hired = make(
        (message) => {
          if (!own()) return
          silent = 0
          ready = true
          // It may be told something that is due in its turn.
          const owed = due
          due = false
          if (!hear(message, (reply, owes) => own() && send(reply, owes))) due ||= owed
        },
        () => {
          if (own()) lose()
        },
      )
    } catch {
      return false
    }
    seat = hired
    due = false
    ready = false
    unwatch = every(LOOK, () => {
      if (due && ready && !waits() && ++silent > PATIENCE) lose()
    })
    return true
  }

  return { here: () => seat !== null, hire, send, end }
}
