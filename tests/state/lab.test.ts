import { describe, expect, it } from 'vitest'
import type { AppState } from '../../src/state/app-state.ts'
import { placeOfKey } from '../../src/state/curves.ts'
import { defaultLab } from '../../src/state/lab-state.ts'
import { rearranged } from '../../src/state/pair.ts'
import { parseLink, printLink } from '../../src/state/schema.ts'
import { faults } from './states.ts'

const of = (link: string): AppState => parseLink(link).state

describe('the labs in a link', () => {
  it.each([
    ['view=gradients&depth=20&width=32&seeds=5&measure=saturated&layer=3&init=he&seed=7'],
    ['view=learning&lab=train&task=spiral&noise=0.2&hidden=8,8&act=relu,sigmoid&loss=mse&lr=0.03&batch=10&epoch=500'],
    ['view=learning&task=and&unit=relu&w=1,0.5,-2'],
    ['view=learning&lab=layers&w2=1,2,3,4,5,6,7,8,9'],
    ['f=tanh,tanh&view=learning&unit=tanh.2&act=tanh.2,tanh'],
    ['view=learning&lab=train&hidden=&rule=perceptron'],
    ['view=learning&lab=race&many=1&runs=50&epochs=500'],
  ])('%s is taken as it stands, and is its own link', (link) => {
    const { state, notices } = parseLink(link)
    expect(notices).toEqual([])
    expect(faults(state)).toEqual([])
    expect(new Set(printLink(state).split('&'))).toEqual(new Set(link.split('&')))
  })

  it.each([
    ['depth=0', '0', '10', 'out-of-range'],
    ['depth=2.5', '2.5', '10', 'not-whole'],
    ['width=129', '129', '16', 'out-of-range'],
    ['measure=loss', 'loss', 'gradient', 'not-one-of'],
    ['view=learn', 'learn', 'curves', 'not-one-of'],
    ['w=1,2', '1,2', '1,1,-1.5', 'wrong-count'],
    ['w=1,2,x', '1,2,x', '1,1,-1.5', 'not-a-number'],
    ['hidden=4,17', '4,17', '4', 'out-of-range'],
    ['hidden=1,1,1,1,1', '1,1,1,1,1', '4', 'wrong-count'],
    ['act=tanh', 'tanh', 'sigmoid', 'unknown-curve'],
    ['f=relu&act=tanh', 'tanh', 'relu', 'unknown-curve'],
    ['unit=step,sigmoid', 'step,sigmoid', 'step', 'wrong-count'],
    ['lr=0', '0', '1', 'out-of-range'],
    ['seed=4294967296', '4294967296', '1', 'out-of-range'],
    ['epoch=1e9', '1e9', '0', 'out-of-range'],
  ])('%s is corrected, and a notice names what was wrong and what is used', (link, got, used, reason) => {
    const { state, notices } = parseLink(link)
    expect(faults(state)).toEqual([])
    expect(notices).toEqual([{ key: link.replace(/.*?(\w+)=[^=]*$/, '$1'), got, used, reason }])
  })
})

describe('an activation of a lab', () => {
  const state = of('f=tanh,relu,tanh&act=tanh.2,relu&unit=tanh.2')

  it('stays with its curve when the curves are moved or others removed', () => {
    expect(rearranged(state, [1, 2])).toMatchObject({ act: ['tanh', 'relu'], unit: 'tanh' })
    expect(rearranged(state, [2, 1, 0])).toMatchObject({ act: ['tanh', 'relu'], unit: 'tanh' })
  })

  it('falls back when its curve is removed', () => {
    expect(rearranged(state, [0, 1])).toMatchObject({ act: ['relu'], unit: defaultLab.unit })
    expect(rearranged(state, [0]).act).toEqual(defaultLab.act)
  })

  it('is the first curve where the one that is named is not there', () => {
    expect(placeOfKey(state.curves, 'tanh.2')).toBe(2)
    expect(placeOfKey(state.curves, 'sigmoid')).toBe(0)
  })
})
