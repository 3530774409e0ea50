import { lossRecord, type LossCurve, type LossRecord } from './loss-record.ts'
import { LAST_EPOCH, type FromWorker, type Look, type Run, type Snapshot, type ToWorker } from './run.ts'
import { watched, type Reply, type WatchedSetup } from './watched.ts'

export interface RunnerSetup extends WatchedSetup {
  /** Calls the job with the next frame of the page. */
  readonly frame: (job: () => void) => void
}

/** seeking: on the way to an epoch that was asked for; failed: the worker was replaced and failed again. */
type Phase = 'seeking' | 'playing' | 'paused' | 'failed'

/** A run as the page sees it; a new object for every change. */
export interface RunnerState {
  readonly phase: Phase
  /** Paused, and the snapshot is of the epoch at which it stands. */
  readonly still: boolean
  /** The epoch that is sought. */
  readonly goal: number
  /** The run that snapshot and losses are of: for a moment the one before the one that was started. */
  readonly run: Run | null
  readonly snapshot: Snapshot | null
  /** For each network its losses so far. */
  readonly losses: readonly LossCurve[]
  /** How often the worker had to be replaced. */
  readonly replaced: number
}

export interface Runner {
  readonly state: () => RunnerState
  readonly subscribe: (listener: () => void) => () => void
  /** Begins a run and takes it to an epoch at once, and plays on from there if a pace is given; the one before it is forgotten. */
  readonly start: (run: Run, look: Look, to?: number, playOn?: number) => void
  /** At a pace in epochs a second; Infinity: as fast as it can. A run that plays changes its pace. */
  readonly play: (pace: number) => void
  readonly pause: () => void
  /** On by one epoch, and no further. */
  readonly step: () => void
  /** To an epoch, forwards or from the beginning. */
  readonly seek: (epoch: number) => void
  /** The page is out of sight: the worker rests until it is back. */
  readonly hide: () => void
  readonly show: () => void
  /** After a failure: another worker computes the run again up to where it was. */
  readonly retry: () => void
  /** Ends the worker. A run may be started again. */
  readonly leave: () => void
}

/** How often a worker is replaced without having come further. */
const MOST_REPLACED = 2

/** Controls a worker that trains: what it says is `state`; what fails or falls silent is replaced, and its run computed again. */
export function runner({ frame, ...setup }: RunnerSetup): Runner {
  const listeners = new Set<() => void>()
  let state: RunnerState = {
    phase: 'paused',
    still: false,
    goal: 0,
    run: null,
    snapshot: null,
    losses: [],
    replaced: 0,
  }
  let records: readonly LossRecord[] = []
  let asked: { readonly run: Run; readonly look: Look } | null = null
  let serial = 0
  /** The command with which the run began: what was said before it is of another run. */
  let began = 0
  let pace = Infinity
  /** It is to play when the epoch that is sought has been reached. */
  let thenPlay = false
  let hidden = false
  /** The epoch that was last heard of, and whether anything was since the run began. */
  let at = 0
  let heard = false
  /** The furthest epoch of the run, and how many workers failed since it was reached. */
  let furthest = 0
  let failures = 0
  const worker = watched(setup, hear, fail, () => hidden)

  const set = (change: Partial<RunnerState>): void => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }
  const command = (message: ToWorker): void => worker.send(message, true)

  /** From the beginning to an epoch. */
  function begin(to: number): void {
    if (!asked) return
    set({ phase: 'seeking', still: false, goal: Math.min(to, LAST_EPOCH) })
    if (!worker.hire()) {
      fail()
      return
    }
    began = ++serial
    at = 0
    heard = false
    command({ type: 'start', serial, ...asked, to: hidden ? 0 : state.goal, pace: Infinity })
  }

  /** Tells the worker what the phase is. */
  function drive(phase: 'seeking' | 'playing' | 'paused', goal: number = state.goal): void {
    set({ phase, goal, still: false })
    if (!worker.here()) return
    serial++
    if (hidden || phase === 'paused') command({ type: 'stop', serial })
    else if (phase === 'seeking') command({ type: 'go', serial, to: goal, pace: Infinity })
    else command({ type: 'go', serial, to: LAST_EPOCH, pace })
  }

  function fail(): void {
    const goal = state.phase === 'seeking' ? state.goal : at
    if (++failures > MOST_REPLACED) {
      set({ phase: 'failed', still: false, goal })
      return
    }
    thenPlay ||= state.phase === 'playing'
    set({ replaced: state.replaced + 1 })
    begin(goal)
  }

  function hear(message: FromWorker, reply: Reply): boolean {
    if (message.type === 'ready' || message.serial < began) return false
    const { snapshot } = message
    at = snapshot.epoch
    if (snapshot.epoch > furthest) {
      furthest = snapshot.epoch
      failures = 0
    }
    if (!heard) records = snapshot.networks.map(lossRecord)
    heard = true
    records.forEach((record, i) => {
      const network = snapshot.networks[i]
      if (network) record.add(network.from, network.losses)
    })
    const rests = snapshot.rest && message.serial === serial && !hidden
    const losses = records.map((record) => record.curve())
    set({
      run: asked?.run ?? null,
      snapshot,
      losses,
      ...(rests && !thenPlay && { phase: 'paused', still: true }),
    })
    // While it plays, the next snapshot is due from there on.
    frame(() => reply({ type: 'taken' }, state.phase !== 'paused'))
    if (rests && thenPlay) {
      thenPlay = false
      drive('playing')
    }
    return true
  }

  function seek(epoch: number): void {
    thenPlay = false
    if (!worker.here() || epoch < at) begin(epoch)
    else drive('seeking', Math.min(epoch, LAST_EPOCH))
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    start: (run, look, to = 0, playOn) => {
      asked = { run, look }
      furthest = 0
      failures = 0
      thenPlay = playOn !== undefined
      pace = playOn ?? pace
      begin(to)
    },
    play: (next) => {
      pace = next
      thenPlay = !worker.here()
      if (worker.here()) drive('playing')
      else begin(at)
    },
    pause: () => {
      thenPlay = false
      drive('paused')
    },
    step: () => seek(at + 1),
    seek,
    hide: () => {
      hidden = true
      if (state.phase === 'playing' || state.phase === 'seeking') drive(state.phase)
    },
    show: () => {
      hidden = false
      if (state.phase === 'playing' || state.phase === 'seeking') drive(state.phase)
    },
    retry: () => {
      failures = 0
      begin(state.goal)
    },
    leave: () => {
      worker.end()
      asked = null
    },
  }
}
