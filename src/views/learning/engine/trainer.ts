import type { Data } from '../../../network/data.ts'
import { learner, type Learner } from './learner.ts'
import { deadUnits, layerGradients, outputField, unitFields, wrongSamples } from './picture.ts'
import {
  isPerceptron,
  LAST_EPOCH,
  type FromWorker,
  type Look,
  type NetworkSnapshot,
  type Run,
  type ToWorker,
} from './run.ts'
import { samplesOf } from './samples.ts'

/** What the worker gives to what trains in it. */
export interface Surroundings {
  /** ms. */
  readonly now: () => number
  readonly post: (message: FromWorker, transfer: Transferable[]) => void
  /** Runs the job after so many ms, when messages have had their turn. */
  readonly later: (job: () => void, ms: number) => void
}

/** ms that it trains before it looks for messages. */
const TURN = 12

/** How much longer it trains than it draws, at least. */
const SHARE = 3

interface Under {
  readonly run: Run
  readonly data: Data
  readonly look: Look
  readonly learners: readonly Learner[]
  /** Losses since the last snapshot, a list for each network. */
  readonly losses: readonly number[][]
  epoch: number
}

/** Trains the networks of a run as the page commands, and tells it how they stand: no more often than it takes what it is told. */
export function trainer({ now, post, later }: Surroundings): (message: ToWorker) => void {
  let under: Under | null = null
  let serial = 0
  let goal = 0
  let pace = Infinity
  /** At finite pace: when it stood at which epoch. */
  let since = 0
  let base = 0
  /** Turns that were asked for: only the last one comes. */
  let turns = 0
  let taken = true
  /** There is something that the page has not been told. */
  let news = false
  /** Before this it trains on rather than draw. */
  let quietUntil = 0

  const atRest = ({ epoch, learners }: Under): boolean =>
    epoch >= goal || learners.every((one) => one.standing().end !== null)

  function advance(it: Under): void {
    it.epoch++
    it.learners.forEach((one, i) => {
      if (one.standing().end !== null) return
      one.advance()
      it.losses[i]?.push(one.standing().loss)
    })
    news = true
  }

  function tell(it: Under): void {
    const rest = atRest(it)
    if (!news || !taken || (!rest && now() < quietUntil)) return
    const began = now()
    const networks = it.learners.map((one, i) => snapshotOf(one, it, it.losses[i] ?? []))
    for (const list of it.losses) list.length = 0
    post({ type: 'snapshot', serial, snapshot: { epoch: it.epoch, rest, networks } }, networks.flatMap(buffersOf))
    news = false
    taken = false
    quietUntil = now() + SHARE * (now() - began)
  }

  function schedule(ms: number): void {
    const mine = ++turns
    later(() => {
      if (mine === turns && under) turn(under)
    }, ms)
  }

  function turn(it: Under): void {
    const began = now()
    const due = pace === Infinity ? goal : Math.min(goal, base + Math.floor(((began - since) * pace) / 1000))
    while (it.epoch < due && !atRest(it) && now() - began < TURN) advance(it)
    tell(it)
    if (atRest(it)) return
    const behind = it.epoch < due
    // What could not be done in time is not made up for.
    if (behind && pace !== Infinity) setOut(it)
    schedule(behind ? 0 : Math.max(0, since + ((it.epoch + 1 - base) * 1000) / pace - now()))
  }

  function setOut(it: Under): void {
    since = now()
    base = it.epoch
  }

  return (message) => {
    if (message.type === 'taken') {
      taken = true
      if (under) tell(under)
      return
    }
    serial = message.serial
    if (message.type === 'start') {
      const { run, look } = message
      const data = samplesOf(run)
      const learners = run.networks.map((units) => learner(run, units, data))
      const losses = learners.map((one) => (isPerceptron(run) ? [] : [one.standing().loss]))
      under = { run, data, look, learners, losses, epoch: 0 }
      taken = true
    }
    if (!under) return
    goal = message.type === 'stop' ? under.epoch : Math.min(message.to, LAST_EPOCH)
    if (message.type !== 'stop') pace = message.pace
    setOut(under)
    news = true
    quietUntil = 0
    tell(under)
    if (!atRest(under)) schedule(0)
  }
}

function snapshotOf(
  { network, standing }: Learner,
  { run, data, look }: Under,
  losses: readonly number[],
): NetworkSnapshot {
  const state = standing()
  return {
    ...state,
    wrong: wrongSamples(network, data),
    losses: Float64Array.from(losses),
    from: state.epoch - losses.length + 1,
    parameters: network.parameters.slice(),
    gradients: isPerceptron(run) ? new Float64Array() : layerGradients(network, data),
    dead: deadUnits(network, data),
    field: outputField(network, look),
    units: unitFields(network, look),
  }
}

const buffersOf = ({ wrong, losses, parameters, gradients, dead, field, units }: NetworkSnapshot): ArrayBufferLike[] =>
  [wrong, losses, parameters, gradients, dead, field, units].map(({ buffer }) => buffer)
