import { describe, expect, it } from 'vitest'
import { numbersById } from '../../../src/activations/numbers.ts'
import { functionOf } from '../../../src/state/curves.ts'
import { loadReader } from '../../../src/expression/typed.ts'
import { en } from '../../../src/i18n/en/labs.ts'
import { ko } from '../../../src/i18n/ko/labs.ts'
import { boundOf, steepestKnown } from '../../../src/views/gradients/bound.ts'
import { findingOf, THRESHOLDS } from '../../../src/views/gradients/diagnosis.ts'
import { explained } from '../../../src/views/gradients/in-words.ts'
import { profileOf, spreadOf } from '../../../src/views/gradients/profile.ts'
import { scientific } from '../../../src/views/gradients/scientific.ts'
import { measured } from './measured.ts'

/** Networks of two hidden layers and an output whose weights have these gradients, and their sums the same. */
const passes = (...gradients: readonly (readonly [number, number, number])[]) =>
  profileOf(gradients.map((layers) => Float64Array.from([...layers, ...layers, ...Array.from({ length: 9 }, () => 0)])))

describe('a profile', () => {
  it('has the middle and the middle 80 % of each layer, and of each network’s ratio', () => {
    const profile = passes([1, 5, 10], [2, 5, 10], [3, 5, 1])
    expect(profile.measures.gradient.median).toEqual(Float64Array.of(2, 5, 10))
    expect(profile.measures.gradient.lo[0]).toBeCloseTo(1.2, 12)
    expect(profile.measures.gradient.hi[0]).toBeCloseTo(2.8, 12)
    // Of 0.1, 0.2 and 3: not the ratio of the medians.
    expect(profile.ratio.median).toBe(0.2)
    expect(profile.largest.median).toBe(10)
    expect([profile.seeds, profile.layers]).toEqual([3, 3])
  })

  it('leaves out what is no number, and counts it', () => {
    expect(spreadOf([Number.NaN, 1, 3]).median).toBe(2)
    expect(spreadOf([Number.NaN]).median).toBeNaN()
    const profile = passes([1, 1, 1], [Number.NaN, 1, 1], [1, Infinity, 1])
    expect(profile.unbounded).toBe(2)
    expect(profile.measures.gradient.median[0]).toBe(1)
  })

  it('counts networks whose gradient is exactly 0 in all hidden layers', () => {
    expect(passes([0, 0, 1], [0, 0, 0], [0, 1e-300, 1]).blocked).toBe(2)
  })

  it('blocks no network whose hidden biases have a gradient where its weights have none, since nothing enters them', () => {
    const weights = [0, 0, 1]
    const sums = [0, 0.5, 1]
    expect(profileOf([Float64Array.from([...weights, ...sums, ...Array.from({ length: 9 }, () => 0)])]).blocked).toBe(0)
  })
})

describe('what is said of a profile', () => {
  it.each([
    ['unbounded', [Number.NaN, 1, 1]],
    ['unbounded', [Infinity, 1, 1]],
    ['blocked', [0, 0, 1]],
    ['huge', [1, 1, THRESHOLDS.huge]],
    ['exploding', [99, 1, 0.09]],
    ['tiny', [1e-7, 1e-7, THRESHOLDS.tiny]],
    ['vanishing', [0.99e-3, 0.1, 1]],
    ['fading', [1.01e-3, 0.1, 1]],
    ['fading', [0.099, 0.1, 1]],
    ['even', [0.101, 0.1, 1]],
    ['even', [9.9, 0.1, 1]],
    ['growing', [10.1, 0.1, 1]],
    // A gradient that is 0 in one hidden layer only blocks nothing.
    ['vanishing', [0, 0.1, 1]],
  ] as const)('is %s for %o', (finding, layers) => {
    expect(findingOf(passes(layers))).toBe(finding)
    for (const { gradients } of [en, ko]) {
      const said = explained(passes(layers), gradients.finding)
      expect(said.finding).toBe(finding)
      expect(said.text).not.toMatch(/undefined|null|NaN/)
    }
  })

  it('of ten layers of sigmoid names ratio, median and seeds', () => {
    const profile = measured('sigmoid', { depth: 10, width: 16, init: 'xavier' }, 20)
    const { text } = explained(profile, en.gradients.finding)
    expect(text).toContain(`receives ${scientific(profile.ratio.median)} of the last layer’s`)
    expect(text).toContain('Median of 20 seeds')
    expect(explained(profile, ko.gradients.finding).text).toContain(`${scientific(profile.ratio.median)}배`)
  })

  it('of one network speaks of no median', () => {
    expect(explained(passes([1, 1, 1]), en.gradients.finding).text).toContain('One network.')
  })
})

describe('numbers for reading', () => {
  it.each([
    [0, '0'],
    [1, '1'],
    [0.34, '0.34'],
    [2.34e-7, '2.3·10⁻⁷'],
    [-2e-7, '−2·10⁻⁷'],
    [1e7, '1·10⁷'],
    [9960, '1·10⁴'],
    [1234, '1200'],
    [0.0095, '0.0095'],
    [Infinity, '∞'],
    [Number.NaN, 'NaN'],
  ])('%d is %s', (value, text) => {
    expect(scientific(value)).toBe(text)
  })
})

describe('the bound by the slopes', () => {
  const slopeOf = (id: string): number | null => {
    const activation = numbersById.get(id)
    return activation
      ? steepestKnown(activation, Object.fromEntries(Object.entries(activation.params).map(([n, p]) => [n, p.value])))
      : Number.NaN
  }

  it.each([
    ['sigmoid', 0.25],
    ['tanh', 1],
    ['relu', 1],
    ['step', 0],
    ['exponential', null],
    ['relu_squared', null],
  ])('of %s is %d', (id, slope) => {
    expect(slopeOf(id)).toBe(slope)
  })

  it('is not claimed for a typed function, whose turns may be missed', async () => {
    await loadReader()
    const own = functionOf('=tanh(x)')
    expect(own && steepestKnown(own, {})).toBeNull()
  })

  it('of the sigmoid is 0.25^depth at the first layer', () => {
    expect(boundOf(0.25, 11, 1)[0]).toBeCloseTo(0.25 ** 10, 18)
    expect([...boundOf(0.25, 3, 8)]).toEqual([0.5, 2, 8])
  })

  it('is not passed where weights are too small to make up for the slopes', () => {
    const { measures } = measured('sigmoid', { depth: 4, width: 8, init: 'small' }, 5)
    const bound = boundOf(0.25, 5, measures.delta.median[4] ?? 0)
    measures.delta.median.forEach((delta, l) => expect(delta).toBeLessThanOrEqual(bound[l] ?? 0))
  })
})
