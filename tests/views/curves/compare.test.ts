import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { later } from '../../../src/i18n/later.ts'
import type { Limits } from '../../../src/plot/limits.ts'
import { defaultState, parseLink, printLink } from '../../../src/state/schema.ts'
import { short, stretches } from '../../../src/views/curves/compare/in-words.ts'
import { firstPair, onlyDifference, withComparison, withSide } from '../../../src/views/curves/compare/pair-changes.ts'
import { withoutFunction } from '../../../src/legend/changes.ts'
import { faults, states } from '../../state/states.ts'

describe('numbers in a sentence', () => {
  it.each([
    [0, '0'],
    [4.7323552068728427e-4, '4.732e−4'],
    [-4.7323552068728427e-4, '−4.732e−4'],
    [1e-9, '1e−9'],
    [0.001, '0.001'],
    [2.698941386377271, '2.699'],
    [-0.5, '−0.5'],
    [12345.678, '12350'],
    [Infinity, '∞'],
  ])('%d is %s', (x, text) => expect(short(x)).toBe(text))
})

describe('stretches in words', () => {
  const both = (all: readonly Limits[]): readonly string[] =>
    [later.en, later.ko].map((words) => stretches(all, [-5, 4.9], words.stretch))

  it.each<[readonly Limits[], string, string]>([
    [[[-5, 4.9]], 'everywhere here', '이 구간 전체'],
    [
      [
        [-5, -2.889],
        [2.889, 4.9],
      ],
      'for x ≤ −2.889 and for x ≥ 2.889',
      'x ≤ −2.889, x ≥ 2.889',
    ],
    [[[-1, 1]], 'for −1 ≤ x ≤ 1', '−1 ≤ x ≤ 1'],
    [[[0, 0]], 'at x = 0', 'x = 0'],
    [
      [
        [-2.699, -2.699],
        [2.699, 2.699],
      ],
      'at x = ±2.699',
      'x = ±2.699',
    ],
    [
      [
        [-1, -1],
        [0, 0],
        [3, 3],
      ],
      'at x = −1, 0, 3',
      'x = −1, 0, 3',
    ],
    [
      [
        [-5, -2],
        [1, 1],
      ],
      'for x ≤ −2 and at x = 1',
      'x ≤ −2, x = 1',
    ],
  ])('%j', (all, en, ko) => expect(both(all)).toEqual([en, ko]))
})

it('a pair goes on when all curves of another function are taken away, and is over with its own', () => {
  const { state } = parseLink('f=relu,relu(),gelu,tanh&pair=gelu,tanh')
  expect(printLink(withoutFunction(state, 'relu'))).toBe('f=gelu,tanh&pair=gelu,tanh')
  expect(printLink(withoutFunction(state, 'gelu'))).toBe('f=relu,relu,tanh')
})

describe('what a person can do with a pair', () => {
  it('begins with the first two curves that are to be seen', () => {
    expect(firstPair(defaultState)).toEqual({ a: 'step', b: 'sigmoid', show: ['difference'] })
    expect(firstPair(parseLink('hide=step').state)).toMatchObject({ a: 'sigmoid', b: 'relu' })
    expect(firstPair(parseLink('hide=step,sigmoid').state)).toMatchObject({ a: 'relu', b: 'step' })
    expect(firstPair(parseLink('f=relu').state)).toBeNull()
  })

  it('swaps sides rather than compare a curve with itself', () => {
    const { state } = parseLink('pair=step,relu')
    expect(printLink(withSide(state, 'a', 'sigmoid'))).toBe('pair=sigmoid,relu')
    expect(printLink(withSide(state, 'a', 'relu'))).toBe('pair=relu,step')
    expect(printLink(withSide(state, 'b', 'step'))).toBe('pair=relu,step')
  })

  it('switches lines on and off, in one order', () => {
    const { state } = parseLink('pair=step,relu')
    const both = withComparison(withComparison(state, 'ratio', true), 'difference', true)
    expect(printLink(both)).toBe('pair=step,relu,difference,ratio')
    expect(printLink(withComparison(both, 'difference', false))).toBe('pair=step,relu,ratio')
  })

  it('leaves every state sound', () => {
    fc.assert(
      fc.property(states, (state) => {
        const some = { ...state, pair: firstPair(state) }
        const other = some.pair ? withSide(some, 'b', some.pair.a) : some
        for (const next of [some, other, withComparison(state, 'ratio', true), onlyDifference(state)])
          expect(faults(next)).toEqual([])
      }),
    )
  })
})
