import { functionOf } from '../../state/curves.ts'
import type { LayerValues, Report, Request } from './messages.ts'
import { passOf, signalsOf, type Pass } from './pass.ts'
import { profileOf } from './profile.ts'
import type { Candidate, Job } from './setup.ts'

/** What is between two reports at least, in ms: the page draws each, and hears nothing in between. */
const APART = 150
/** With more activations measured than this, those that nobody asks for any more are forgotten. */
const KEPT = 48

/** What a job's numbers follow from besides its activations: passes of another network are of no use to it. */
const networkOf = ({ depth, width, init, seed }: Job): string => JSON.stringify([depth, width, init, seed])
const nameOf = ({ id, params }: Candidate): string => JSON.stringify([id, params])

export interface MeasuringSetup {
  readonly report: (report: Report) => void
  /** Does something when the messages that wait have been heard. */
  readonly later: (work: () => void) => void
  /** A clock in ms. */
  readonly now: () => number
}

/**
 * Obeys requests, the one with the highest serial: measures one network after another, seed by seed, so that all activations have as many at any
 * time, and reports on the way. What has been measured of a network is kept until a job asks for other ones.
 */
export function measuring({ report, later, now }: MeasuringSetup): (request: Request) => void {
  let latest = 0
  let network = ''
  let layer = ''
  const passes = new Map<string, Pass[]>()
  const values = new Map<string, LayerValues>()

  const passesOf = (candidate: Candidate): Pass[] => passes.get(nameOf(candidate)) ?? []

  function measure(job: Job, candidate: Candidate, s: number): void {
    const activation = functionOf(candidate.id)
    if (!activation) throw new Error(`no function ${candidate.id}`)
    const signals = signalsOf(job, activation, candidate.params, job.seed + s)
    const there = passesOf(candidate)
    if (there.length === s) passes.set(nameOf(candidate), [...there, passOf(signals)])
    if (s === 0)
      values.set(nameOf(candidate), {
        curve: candidate.curve,
        activations: signals.activations(job.layer - 1),
        gradients: signals.weightGradients(job.layer - 1),
      })
  }

  /** Makes room for what the job asks for. */
  function clear(job: Job): void {
    if (networkOf(job) !== network) passes.clear()
    network = networkOf(job)
    if (`${network} ${job.layer}` !== layer) values.clear()
    layer = `${network} ${job.layer}`
    const asked = new Set(job.candidates.map(nameOf))
    for (const made of [passes, values])
      if (made.size > KEPT) for (const name of made.keys()) if (!asked.has(name)) made.delete(name)
  }

  function run(job: Job, serial: number): void {
    clear(job)
    const { candidates, seeds } = job
    const missing = Array.from({ length: seeds }, (_, s) =>
      candidates
        .filter((one) => passesOf(one).length <= s || (s === 0 && !values.has(nameOf(one))))
        .map((one) => [one, s] as const),
    ).flat()
    let told = false
    const layerValues = (): Report['values'] => {
      const there = candidates.flatMap((one) => {
        const made = values.get(nameOf(one))
        return made ? [{ ...made, curve: one.curve }] : []
      })
      if (told || there.length < candidates.length) return null
      told = true
      return there
    }
    const send = (): void =>
      report({
        serial,
        done: candidates.reduce((sum, one) => sum + Math.min(seeds, passesOf(one).length), 0),
        total: candidates.length * seeds,
        profiles: new Map(
          candidates.flatMap((one) => {
            const made = passesOf(one).slice(0, seeds)
            return made.length > 0 ? [[one.curve, profileOf(made)] as const] : []
          }),
        ),
        values: layerValues(),
      })
    let next = 0
    const work = (): void => {
      const begun = now()
      for (; next < missing.length && now() - begun < APART; next++) {
        const [candidate, s] = missing[next] ?? []
        if (candidate && s !== undefined) measure(job, candidate, s)
      }
      if (next === missing.length) return send()
      later(() => {
        // What has come in the meantime may have changed everything.
        if (latest !== serial) return
        send()
        work()
      })
    }
    work()
  }

  return (request) => {
    if (request.serial < latest) return
    latest = request.serial
    if (request.kind === 'run') run(request.job, request.serial)
  }
}
