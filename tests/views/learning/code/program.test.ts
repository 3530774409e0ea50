import { describe, expect, it } from 'vitest'
import { asScript } from '../../../../src/export/program.ts'
import { parseLink } from '../../../../src/state/schema.ts'
import { learningProgram } from '../../../../src/views/learning/code/program.ts'
import { samplesOf } from '../../../../src/views/learning/engine/samples.ts'
import { runPython, type Ran } from '../../../python/run.ts'
import { lossesOf, outputsByHand, perceptronOf } from './expected.ts'

const HAND = [
  'view=learning',
  'view=learning&unit=sigmoid&task=moons&noise=0.3&w=2,-1.5,0.25',
  'view=learning&lab=layers&task=xor',
  'view=learning&lab=layers&f=tanh,expr&expr=x*sigmoid(x)&unit=expr&task=circle&w2=1,2,3,4,5,6,7,8,9',
]
const TRAIN = [
  'view=learning&lab=train&epoch=300',
  'view=learning&lab=train&task=moons&hidden=6,5&act=relu,sigmoid&loss=mse&lr=0.3&init=he&epoch=120',
  'view=learning&lab=train&hidden=&task=and&epoch=50',
  'view=learning&lab=train&task=spiral&hidden=16,16,16,16&act=step&epoch=15',
  'view=learning&lab=race&epoch=200&f=step,sigmoid,relu,expr&expr=tanh(x)+x/10&hide=relu',
]
const RULED = ['view=learning&lab=train&hidden=&rule=perceptron&task=and&epoch=40&init=normal&lr=0.5']
const SHUFFLED = ['view=learning&lab=train&batch=16&task=clouds&epoch=20', 'view=learning&lab=race&batch=3&epoch=30']

const takenOf = (link: string) =>
  ({ state: parseLink(link).state, language: 'ko', address: 'https://x.y/', title: 't' }) as const

const TOLD = {
  hand: 'told = {"y": network(X)[1], "right": right.sum()}',
  train: 'told = [train(units) for _, units, _ in networks]',
  rule: 'told = {"w": w, "b": b, "mistakes": mistakes}',
  shuffled: 'told = len(X)',
}
const jobs = [
  ...HAND.map((link) => [link, TOLD.hand] as const),
  ...TRAIN.map((link) => [link, TOLD.train] as const),
  ...RULED.map((link) => [link, TOLD.rule] as const),
  ...SHUFFLED.map((link) => [link, TOLD.shuffled] as const),
]
const results = runPython(
  jobs.map(([link, given]) => {
    const taken = takenOf(link)
    const program = learningProgram(taken, 'NumPy')
    if (!program) throw new Error(link)
    return { source: asScript(program, taken), given }
  }),
)
const ranOf = (link: string): Ran => {
  const one = results[jobs.findIndex(([name]) => name === link)]
  if (!one) throw new Error(link)
  return one
}

/** Rounding grows along a run. */
const close = (theirs: number | undefined, ours: number, what: string): void =>
  expect(Math.abs((theirs ?? Number.NaN) - ours), what).toBeLessThanOrEqual(1e-7 * Math.max(1e-3, Math.abs(ours)))

describe('the programs of the Learning view', () => {
  it.each(HAND)('%s: what is set by hand comes to the same', (link) => {
    const { state } = takenOf(link)
    const data = samplesOf(state)
    const { error, told } = ranOf(link)
    expect(error).toBeNull()
    const { y, right } = told as { y: readonly number[]; right: number }
    const ours = outputsByHand(state)
    expect(y).toHaveLength(ours.length)
    ours.forEach((value, i) => close(y[i], value, `sample ${i}`))
    const good = ours.filter((value, i) => value > 0.5 === (data.y[i] ?? 0) > 0.5).length
    expect(right).toBe(good)
  })

  it.each(TRAIN)('%s: the run is the page’s own', (link) => {
    const { state } = takenOf(link)
    const { error, told } = ranOf(link)
    expect(error).toBeNull()
    const theirs = told as readonly (readonly [losses: readonly number[], y: readonly unknown[]])[]
    const ours = lossesOf(state)
    expect(theirs.map(([losses]) => losses.length)).toEqual(ours.map(({ length }) => length))
    ours.forEach((losses, k) =>
      losses.forEach((loss, epoch) => close(theirs[k]?.[0][epoch], loss, `network ${k} epoch ${epoch}`)),
    )
  })

  it.each(RULED)('%s: the rule makes the same mistakes', (link) => {
    const { state } = takenOf(link)
    const { mistakes, weights } = perceptronOf(state)
    const { error, told } = ranOf(link)
    expect(error).toBeNull()
    const theirs = told as { w: readonly number[]; b: number; mistakes: readonly number[] }
    expect(theirs.mistakes).toEqual(mistakes)
    expect(mistakes.length).toBeGreaterThan(1)
    ;[...theirs.w, theirs.b].forEach((value, i) => close(value, weights[i] ?? Number.NaN, `w${i}`))
  })

  it.each(SHUFFLED)('%s: mini-batches run', (link) => {
    const { error, axes } = ranOf(link)
    expect(error).toBeNull()
    expect(axes[0]?.lines[0]?.y).toHaveLength(takenOf(link).state.epoch + 1)
  })
})
