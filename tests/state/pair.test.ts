import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numbersById } from '../../src/activations/numbers.ts'
import type { AppState } from '../../src/state/app-state.ts'
import { curveOf } from '../../src/state/curves.ts'
import { placesOf, rearranged, withCurves } from '../../src/state/pair.ts'
import { defaultState, parseLink, printLink } from '../../src/state/schema.ts'
import { faults, states } from './states.ts'

const of = (link: string): AppState => parseLink(link).state

describe('a pair in a link', () => {
  it('names two curves and what is drawn of them', () => {
    expect(of('pair=step,sigmoid').pair).toEqual({ a: 'step', b: 'sigmoid', show: [] })
    expect(of('f=relu,relu&pair=relu.2,relu,difference').pair).toEqual({ a: 'relu.2', b: 'relu', show: ['difference'] })
    expect(of('pair=relu,step,ratio,difference').pair?.show).toEqual(['difference', 'ratio'])
    expect(of('expr=x*2&f=relu&pair=expr,relu').pair).toEqual({ a: 'expr', b: 'relu', show: [] })
  })

  it('has one link, wherever it stands in it and whatever its order', () => {
    for (const link of [
      'pair=gelu,relu,ratio,difference,ratio&f=relu,gelu',
      'f=relu,gelu&pair=gelu,relu,difference,ratio',
    ])
      expect(printLink(of(link))).toBe('f=relu,gelu&pair=gelu,relu,difference,ratio')
  })

  it.each([
    ['pair=', '', '', 'malformed'],
    ['pair=step', 'step', '', 'malformed'],
    ['pair=step,', 'step,', '', 'malformed'],
    ['pair=step,gelu', 'gelu', '', 'unknown-curve'],
    ['pair=tanh,gelu,ratio', 'tanh,gelu', '', 'unknown-curve'],
    ['pair=step,relu.2', 'relu.2', '', 'unknown-curve'],
    ['pair=step,relu,sum', 'sum', 'step,relu', 'not-one-of'],
    ['pair=step,relu,ratio,sum', 'sum', 'step,relu,ratio', 'not-one-of'],
    ['pair=step,relu&pair=relu,step', 'relu,step', 'step,relu', 'repeated'],
    ['saturation=-1', '-1', '', 'out-of-range'],
    ['saturation=11', '11', '', 'out-of-range'],
    ['saturation=low', 'low', '', 'not-a-number'],
    ['log=yes', 'yes', '0', 'not-one-of'],
  ])('%s is corrected, and a notice names what was wrong and what is used', (link, got, used, reason) => {
    const { state, notices } = parseLink(link)
    expect(faults(state)).toEqual([])
    expect(notices).toEqual([{ key: link.replace(/=.*/, ''), got, used, reason }])
  })
})

describe('a pair stays with its curves', () => {
  const two = of('f=relu,relu(0),gelu,relu&pair=relu.3,gelu,difference')

  it('when keys shift because another is removed', () => {
    expect(rearranged(two, [1, 2, 3]).pair).toEqual({ a: 'relu.2', b: 'gelu', show: ['difference'] })
    expect(rearranged(two, [2, 3]).pair).toEqual({ a: 'relu', b: 'gelu', show: ['difference'] })
  })

  it('when they are moved', () => {
    expect(rearranged(two, [3, 0, 1, 2]).pair?.a).toBe('relu')
    expect(rearranged(two, [0, 3, 2, 1]).pair?.a).toBe('relu.2')
  })

  it('when a curve becomes another in its place', () => {
    const tanh = numbersById.get('tanh')
    if (!tanh) throw new Error('no tanh')
    expect(withCurves(two, two.curves.with(2, curveOf(tanh))).pair?.b).toBe('tanh')
    expect(withCurves(two, two.curves.with(0, curveOf(tanh))).pair?.a).toBe('relu.2')
  })

  it('and is gone with one of them', () => {
    expect(rearranged(two, [0, 1, 2]).pair).toBeNull()
    expect(rearranged(two, [0, 1, 3]).pair).toBeNull()
  })

  it('whatever is done to the legend', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7])
    fc.assert(
      fc.property(states, order, (state, places) => {
        const next = rearranged(
          state,
          places.filter((place) => place < state.curves.length),
        )
        expect(faults(next)).toEqual([])
        const [before, after] = [placesOf(state.pair, state.curves), placesOf(next.pair, next.curves)]
        const kept = before?.every((place) => places.includes(place)) ?? false
        expect(after !== null).toBe(kept)
        for (const i of [0, 1] as const) {
          if (after && before) expect(next.curves[after[i]]).toBe(state.curves[before[i]])
        }
        expect(parseLink(printLink(next)).notices).toEqual([])
      }),
    )
  })
})

it('a pair without its curves is not written', () => {
  expect(printLink({ ...defaultState, pair: { a: 'gelu', b: 'relu', show: [] } })).toBe('')
})
