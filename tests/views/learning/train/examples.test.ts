import { describe, expect, it } from 'vitest'
import { series } from '../../../../src/plot/series.ts'
import { parseLink, printLink } from '../../../../src/state/schema.ts'
import { learner } from '../../../../src/views/learning/engine/learner.ts'
import { deadUnits, layerGradients } from '../../../../src/views/learning/engine/picture.ts'
import { samplesOf } from '../../../../src/views/learning/engine/samples.ts'
import { training } from '../../../../src/views/learning/train/examples.ts'
import { runOf } from '../../../../src/views/learning/train/run-of.ts'

/** What an example's link shows. */
function shown(at: number) {
  const { link = '' } = training[at] ?? {}
  const { state, notices } = parseLink(link)
  expect(notices).toEqual([])
  const run = runOf(state, series(state.curves, [0]))
  const data = samplesOf(run)
  const own = learner(run, run.networks[0] ?? [], data)
  const first = own.network.parameters.slice()
  for (let i = 0; i < state.epoch && own.standing().end === null; i++) own.advance()
  return { ...own.standing(), first, network: own.network, data, count: data.count }
}

describe('an example of training shows what it says', () => {
  it('has links that are written as they would be shared', () => {
    for (const { link } of training) expect(printLink(parseLink(link).state)).toBe(link)
  })

  it('a hidden layer of sigmoids learns XOR', () => {
    expect(shown(0).solved).toBeGreaterThan(100)
  })

  it('a hidden step does not move, and this seed does not do', () => {
    const { solved, first, network, data } = shown(1)
    expect(solved).toBeNull()
    expect(layerGradients(network, data)[0]).toBe(0)
    expect(network.parameters.slice(0, 12)).toEqual(first.slice(0, 12))
  })

  it('ReLU units die', () => {
    const { solved, network, data } = shown(2)
    expect(solved).toBeNull()
    expect(deadUnits(network, data).reduce((a, b) => a + b)).toBeGreaterThanOrEqual(2)
  })

  it('two layers of tanh take a spiral apart', () => {
    const { right, count } = shown(3)
    expect(count).toBe(200)
    expect(right).toBeGreaterThan(190)
  })

  it('the perceptron’s rule ends on AND and not on XOR', () => {
    expect(shown(4)).toMatchObject({ end: 'converged', right: 4 })
    expect(shown(5)).toMatchObject({ end: null, epoch: 100 })
  })
})
