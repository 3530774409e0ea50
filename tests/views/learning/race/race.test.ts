import { describe, expect, it } from 'vitest'
import { labWords } from '../../../../src/i18n/labs.ts'
import { series } from '../../../../src/plot/series.ts'
import type { AppState } from '../../../../src/state/app-state.ts'
import { parseLink } from '../../../../src/state/schema.ts'
import type { NetworkSnapshot } from '../../../../src/views/learning/engine/run.ts'
import type { RunnerState } from '../../../../src/views/learning/engine/runner.ts'
import { learner } from '../../../../src/views/learning/engine/learner.ts'
import { samplesOf } from '../../../../src/views/learning/engine/samples.ts'
import { lanesOf } from '../../../../src/views/learning/race/lanes.ts'
import { raceRun } from '../../../../src/views/learning/race/race-run.ts'
import { seedRun } from '../../../../src/views/learning/race/seeds/seed-run.ts'
import { seedSetups } from '../../../../src/views/learning/race/seeds/seed-setup.ts'
import { hiddenStanding, spokenRace, standingOf } from '../../../../src/views/learning/race/standing.ts'

const words = labWords.en.race
const of = (link: string): AppState => parseLink(`view=learning&lab=race&${link}`).state

const network = (rest: Partial<NetworkSnapshot> = {}): NetworkSnapshot => ({
  epoch: 10,
  loss: 0.5,
  losses: new Float64Array(),
  from: 0,
  right: 3,
  wrong: new Uint8Array(4),
  mistakes: 0,
  solved: null,
  end: null,
  parameters: new Float64Array(),
  gradients: Float64Array.of(0.1, 0.2),
  dead: new Uint8Array(2),
  field: new Float32Array(),
  units: new Float32Array(),
  ...rest,
})

const standing = (
  state: AppState,
  networks: readonly NetworkSnapshot[],
  rest: Partial<RunnerState> = {},
): RunnerState => ({
  phase: 'paused',
  still: true,
  goal: 0,
  run: raceRun(state),
  snapshot: { epoch: 10, rest: true, networks },
  losses: networks.map(() => ({ epochs: new Float64Array(), losses: new Float64Array() })),
  replaced: 0,
  ...rest,
})

describe('the race', () => {
  it('has a network for each curve that is to be seen, with the same numbers to begin with', () => {
    const run = raceRun(of('f=step,sigmoid,relu,tanh&hide=sigmoid&hidden=3,2&seed=5'))
    expect(run.networks.map(([unit]) => unit?.id)).toEqual(['step', 'relu', 'tanh'])
    const data = samplesOf(run)
    const [first, ...others] = run.networks.map((units) => learner(run, units, data).network.parameters)
    expect(first?.some((value) => value !== 0)).toBe(true)
    for (const parameters of others) expect(parameters).toEqual(first)
  })

  it('is by the gradient even where a link has the perceptron’s rule', () => {
    expect(raceRun(of('hidden=&rule=perceptron')).rule).toBe('gradient')
  })

  it('solves at the epoch that the many seeds have for its seed', () => {
    const state = of('f=tanh&hidden=2&seed=1')
    const run = raceRun(state)
    const racing = learner(run, run.networks[0] ?? [], samplesOf(run))
    while (racing.standing().solved === null && racing.standing().epoch < 2000) racing.advance()
    const [setup] = seedSetups(state)
    expect(setup && seedRun(setup, 1).solved).toBe(racing.standing().solved)
    expect(racing.standing().solved).not.toBeNull()
  })
})

describe('lanes', () => {
  const state = of('f=step,sigmoid,relu')
  const curves = series(state.curves, [0])
  const networks = [network({ right: 1 }), network({ right: 2 }), network({ right: 3 })]
  const rights = (now: AppState, spoken: RunnerState) =>
    lanesOf(series(now.curves, [0]), raceRun(now), spoken).map(({ key, network: one }) => [key, one?.right])

  it('are the curves in the legend’s order, each with its own network', () => {
    expect(rights(state, standing(state, networks))).toEqual([
      ['step', 1],
      ['sigmoid', 2],
      ['relu', 3],
    ])
    expect(
      lanesOf(curves, raceRun(state), standing(state, [], { run: null, snapshot: null })).map((lane) => lane.network),
    ).toEqual([null, null, null])
  })

  it('find their networks in the run before, until the next one is heard of', () => {
    const before = standing(state, networks)
    expect(rights(of('f=step,sigmoid,relu&hide=step'), before)).toEqual([
      ['sigmoid', 2],
      ['relu', 3],
    ])
    expect(rights(of('f=relu,tanh,step,sigmoid'), before)).toEqual([
      ['relu', 3],
      ['tanh', undefined],
      ['step', 1],
      ['sigmoid', 2],
    ])
    // A parameter is moved: the curve stays at its place.
    expect(rights(of('f=step(1),sigmoid,relu'), before)).toEqual([
      ['step', 1],
      ['sigmoid', 2],
      ['relu', 3],
    ])
  })
})

describe('how a network stands', () => {
  it.each([
    [network(), 'Not solved', null],
    [network({ solved: 7 }), 'Solved at epoch 7', null],
    [network({ end: 'diverged' }), 'Out of range at epoch 10', null],
    [
      network({ gradients: Float64Array.of(0, 0.2), dead: Uint8Array.of(1, 1) }),
      'Not solved',
      'Hidden gradient exactly 0',
    ],
    [network({ dead: Uint8Array.of(0, 1) }), 'Not solved', '1 of 2 hidden units dead'],
    // Without a hidden layer there is none to speak of.
    [network({ gradients: Float64Array.of(0), dead: new Uint8Array() }), 'Not solved', null],
  ])('%#', (one, text, hidden) => {
    expect(standingOf(one, words)).toBe(text)
    expect(hiddenStanding(one, words)).toBe(hidden)
  })

  const state = of('f=step,sigmoid')
  const lanes = lanesOf(series(state.curves, [0]), raceRun(state), standing(state, []))
  const playing = { phase: 'playing', still: false } as const

  it('is told when one solves it while it plays, and of all when it stands still', () => {
    const before = standing(state, [network(), network()], playing)
    const after = standing(state, [network(), network({ solved: 9 })], playing)
    expect(spokenRace(after, before, lanes, words)).toBe('sigmoid: Solved at epoch 9')
    expect(spokenRace(after, after, lanes, words)).toBeNull()
    const still = standing(state, [network(), network({ solved: 9 })])
    expect(spokenRace(still, after, lanes, words)).toBe('Epoch 10. step: Not solved, sigmoid: Solved at epoch 9.')
    expect(spokenRace(still, still, lanes, words)).toBeNull()
  })

  it('is not told at the beginning, which nobody asked for', () => {
    const first = standing(state, [network(), network()], {
      snapshot: { epoch: 0, rest: true, networks: [network(), network()] },
    })
    expect(spokenRace(first, standing(state, [], { ...playing, snapshot: null }), lanes, words)).toBeNull()
  })
})
