import { describe, expect, it } from 'vitest'
import { labWords } from '../../../../src/i18n/labs.ts'
import { layout } from '../../../../src/network/layout.ts'
import { series } from '../../../../src/plot/series.ts'
import { parseLink, printLink } from '../../../../src/state/schema.ts'
import {
  withAct,
  withLayer,
  withNoise,
  withoutLayer,
  withTask,
  withUnits,
} from '../../../../src/views/learning/train/changes.ts'
import { factsOf } from '../../../../src/views/learning/train/facts.ts'
import { edgesOf, networkDrawing } from '../../../../src/views/learning/train/network-drawing.ts'
import { actPlaces, runOf } from '../../../../src/views/learning/train/run-of.ts'
import { spokenChange } from '../../../../src/views/learning/train/spoken.ts'
import { standingText } from '../../../../src/views/learning/train/standing-text.ts'
import { spread } from '../../../../src/views/learning/train/tile-painting.ts'
import type { NetworkSnapshot } from '../../../../src/views/learning/engine/run.ts'
import type { RunnerState } from '../../../../src/views/learning/engine/runner.ts'
import { XOR } from '../engine/runs.ts'

const stateOf = (link: string) => parseLink(link).state
const words = labWords.en.train

const NETWORK: NetworkSnapshot = {
  epoch: 12,
  loss: 0.25,
  losses: new Float64Array(),
  from: 13,
  right: 3,
  wrong: Uint8Array.of(0, 0, 1, 0),
  mistakes: 0,
  solved: null,
  end: null,
  parameters: new Float64Array(17),
  gradients: Float64Array.of(0.1, 0.2),
  dead: Uint8Array.of(0, 0, 0, 0),
  field: new Float32Array(),
  units: new Float32Array(),
}

describe('the settings of a run', () => {
  it('are those of the link, the activations by their curves', () => {
    const state = stateOf('f=tanh,leaky_relu(0.2)&hidden=3,2,5&act=leaky_relu,tanh&lr=0.5&batch=2&seed=9&loss=mse')
    expect(runOf(state, series(state.curves, [0]))).toEqual({
      ...XOR,
      noise: 0.1,
      hidden: [3, 2, 5],
      networks: [
        [
          { id: 'leaky_relu', params: { negative_slope: 0.2 } },
          { id: 'tanh', params: {} },
          { id: 'tanh', params: {} },
        ],
      ],
      rate: 0.5,
      batch: 2,
      seed: 9,
      loss: 'mse',
    })
  })

  it('take the first curve for an activation that is not in the legend', () => {
    const state = stateOf('f=tanh,relu&hidden=3')
    expect(state.act).toEqual(['sigmoid'])
    expect(actPlaces(state, series(state.curves, [0]))).toEqual([0])
  })

  it.each([
    ['hidden=4&act=relu&epoch=9', withLayer, 'act=relu&hidden=4,4'],
    ['hidden=&epoch=9', withLayer, 'hidden=4'],
    ['hidden=1,2,3,4&epoch=9', withLayer, 'hidden=1,2,3,4&epoch=9'],
    ['hidden=2,3&act=relu,step&epoch=9', (s: never) => withoutLayer(s, 0), 'act=step&hidden=3'],
    ['hidden=2,3&act=relu,step', (s: never) => withoutLayer(s, 1), 'act=relu&hidden=2'],
    ['hidden=2&act=relu', (s: never) => withoutLayer(s, 0), 'act=relu&hidden='],
    ['task=and&epoch=9', (s: never) => withTask(s, 'moons'), 'task=moons'],
    ['task=moons&noise=0.2&epoch=9', (s: never) => withNoise(s, 0.3), 'task=moons&noise=0.3'],
    ['hidden=2,3&epoch=9', (s: never) => withUnits(s, 1, 7), 'hidden=2,7'],
    ['hidden=2,3,3&act=relu', (s: never) => withAct(s, 1, 'step'), 'act=relu,step,relu&hidden=2,3,3'],
    ['hidden=2,3&act=relu,step', (s: never) => withAct(s, 1, 'relu'), 'act=relu&hidden=2,3'],
  ] as const)('change, and the run begins anew: %s', (before, change, after) => {
    const apply = change as (state: ReturnType<typeof stateOf>) => ReturnType<typeof stateOf>
    expect(printLink(apply(stateOf(before)))).toBe(printLink(stateOf(after)))
  })
})

describe('what is said of a network', () => {
  const run = { ...XOR, hidden: [2, 2] }

  it('is what its numbers are', () => {
    expect(factsOf(run, NETWORK)).toEqual({ stuck: [], allStuck: false, dead: [] })
    const gradients = Float64Array.of(0, 0.1, 0.2)
    expect(factsOf(run, { ...NETWORK, gradients, dead: Uint8Array.of(1, 1, 0, 1) })).toEqual({
      stuck: [1],
      allStuck: false,
      dead: [{ layer: 2, units: 1, of: 2 }],
    })
    expect(factsOf(run, { ...NETWORK, gradients: new Float64Array(3) })).toMatchObject({
      stuck: [1, 2],
      allStuck: true,
    })
    expect(factsOf(run, { ...NETWORK, gradients: new Float64Array(3), end: 'diverged' }).allStuck).toBe(false)
    expect(factsOf({ ...run, hidden: [], rule: 'perceptron' }, { ...NETWORK, gradients: new Float64Array() })).toEqual({
      stuck: [],
      allStuck: false,
      dead: [],
    })
  })

  it('is where it stands and what has come of it', () => {
    expect(standingText(run, NETWORK, words)).toBe('Epoch 12. Mean loss 0.25, 3 of 4 right.')
    expect(standingText(run, { ...NETWORK, solved: 7 }, words)).toContain('Solved in epoch 7')
    expect(standingText(run, { ...NETWORK, end: 'diverged', loss: Number.NaN }, words)).toContain(
      'Diverged in epoch 12',
    )
    // No weight has moved yet.
    const none = standingText(run, { ...NETWORK, epoch: 0, end: 'diverged', loss: Number.NaN }, words)
    expect(none).toContain('nothing can be learned from here')
    expect(none).not.toContain('Diverged')
    const rule = { ...run, hidden: [], rule: 'perceptron' as const }
    expect(standingText(rule, { ...NETWORK, loss: 2, mistakes: 31 }, words)).toBe(
      'Epoch 12. 3 of 4 right. Mistakes in the last epoch: 2, in all: 31.',
    )
    expect(standingText(rule, { ...NETWORK, epoch: 0, loss: Number.NaN }, words)).toBe('Epoch 0. 3 of 4 right.')
  })

  it('is spoken when it stands still and when it is solved, not on the way', () => {
    const at = (network: Partial<NetworkSnapshot>, more: Partial<RunnerState>): RunnerState => {
      const one = { ...NETWORK, ...network }
      const snapshot = { epoch: one.epoch, rest: false, networks: [one] }
      return { phase: 'playing', still: false, goal: 0, run: XOR, losses: [], replaced: 0, snapshot, ...more }
    }
    const playing = at({}, {})
    const later = at({ epoch: 13 }, {})
    expect(spokenChange(later, playing, words)).toBeNull()
    expect(spokenChange(at({ solved: 13 }, {}), playing, words)).toContain('Solved in epoch 13')
    expect(spokenChange(at({ solved: 13 }, {}), at({ solved: 13 }, {}), words)).toBeNull()
    expect(spokenChange(at({}, { phase: 'paused', still: true }), playing, words)).toContain('Epoch 12')
    const opened = at({ epoch: 0 }, { phase: 'paused', still: true })
    expect(spokenChange(opened, { ...playing, snapshot: null }, words)).toBeNull()
    expect(spokenChange(opened, playing, words)).toContain('Epoch 0')
  })
})

describe('the picture of a network', () => {
  it.each([
    [[2, 1], 300],
    [[2, 16, 16, 16, 16, 1], 250],
    [[2, 16, 1], 1000],
    [[2, 4, 3, 1], 700],
  ])('has its tiles apart and inside: %j at %i', (sizes, width) => {
    const { height, tile, tiles } = networkDrawing(sizes, width)
    expect(tiles.map((column) => column.length)).toEqual(sizes)
    expect(height).toBeLessThanOrEqual(460)
    for (const [c, column] of tiles.entries())
      for (const [i, { x, y }] of column.entries()) {
        expect(x - tile / 2).toBeGreaterThanOrEqual(0)
        expect(x + tile / 2).toBeLessThanOrEqual(width)
        expect(y - tile / 2).toBeGreaterThanOrEqual(0)
        expect(y + tile / 2).toBeLessThanOrEqual(height)
        expect((column[i + 1]?.y ?? Infinity) - y).toBeGreaterThan(tile)
        expect((tiles[c + 1]?.[0]?.x ?? Infinity) - x).toBeGreaterThan(tile)
      }
  })

  it('has a line for each weight, by sign, thicker the larger it is', () => {
    const plan = layout([2, 2, 1])
    const parameters = Float64Array.of(4, -4, 1, 0, 0, 0, -0.001, Number.NaN, 0)
    const lines = edgesOf(networkDrawing([2, 2, 1], 300), plan, parameters)
    const count = (sign: string, level: number): number =>
      (lines.find((one) => one.sign === sign && one.level === level)?.path.match(/M/g) ?? []).length
    expect([count('plus', 4), count('plus', 2), count('minus', 4), count('minus', 0)]).toEqual([1, 1, 1, 1])
    expect(lines.reduce((sum, { path }) => sum + (path.match(/M/g) ?? []).length, 0)).toBe(4)
  })

  it('spreads what a unit gives from its lowest value to its highest', () => {
    expect([...spread(Float32Array.of(-1, 1, 3))]).toEqual([0, 0.5, 1])
    expect([...spread(Float32Array.of(2, 2))]).toEqual([0.5, 0.5])
    expect([...spread(Float32Array.of(Number.NaN, 1, 2))]).toEqual([Number.NaN, 0, 1])
  })
})
