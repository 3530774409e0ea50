import { describe, expect, it } from 'vitest'
import { defaultState, parseLink, printLink } from '../../src/state/schema.ts'
import { faults } from './states.ts'

const SOFTMAX = '1,1.5,0.8,-1'

describe('the vector of a link', () => {
  it('is closed by default, and opens with a vector of its own', () => {
    expect(defaultState.vector).toBeNull()
    const { state, notices } = parseLink('vector=softmax')
    expect(notices).toEqual([])
    expect(state.vector).toEqual({ id: 'softmax', params: { temperature: 1 }, values: [1, 1.5, 0.8, -1] })
    expect(printLink(state)).toBe('vector=softmax')
  })

  it('writes what differs, after the saturation and before the points', () => {
    const { state } = parseLink('points=1&v=1,2,0.5&vector=softmax(temperature:2)&saturation=0.05')
    expect(printLink(state)).toBe('saturation=0.05&vector=softmax(2)&v=1,2,0.5&points=1')
  })

  it('takes any notation of numbers that a field takes', () => {
    expect(parseLink('vector=softmax&v=1/2, −3 ,.5').state.vector?.values).toEqual([0.5, -3, 0.5])
  })

  it('means nothing without a function', () => {
    const { state, notices } = parseLink('v=1,2,3')
    expect(state).toEqual(defaultState)
    expect(notices).toEqual([{ key: 'v', got: '1,2,3', used: '', reason: 'alone' }])
  })

  it.each([
    ['vector=nosuch', 'vector', 'nosuch', '', 'unknown-function'],
    ['vector=sigmoid', 'vector', 'sigmoid', '', 'unknown-function'],
    ['vector=nosuch&v=1,2', 'vector', 'nosuch', '', 'unknown-function'],
    ['vector=__proto__', 'vector', '__proto__', '', 'unknown-function'],
    ['vector=softmax(0)', 'vector', 'softmax(0)', '0.05', 'out-of-range'],
    ['vector=softmax(hot)', 'vector', 'softmax(hot)', '1', 'not-a-number'],
    ['vector=softmax(1,2)', 'vector', 'softmax(2)', 'softmax', 'unknown-parameter'],
    ['vector=maxout(2.6)', 'vector', 'maxout(2.6)', '3', 'out-of-range'],
    ['vector=softmax&v=', 'v', '', SOFTMAX, 'not-a-number'],
    ['vector=softmax&v=1,,2', 'v', '1,,2', SOFTMAX, 'not-a-number'],
    ['vector=softmax&v=1,x', 'v', '1,x', SOFTMAX, 'not-a-number'],
    ['vector=softmax&v=1,NaN', 'v', '1,NaN', SOFTMAX, 'not-a-number'],
    ['vector=softmax&v=1,1e7', 'v', '1,1e7', '1,1000000', 'out-of-range'],
    ['vector=softmax&v=1,-1e999', 'v', '1,-1e999', '1,-1000000', 'out-of-range'],
    ['vector=softmax&v=1', 'v', '1', '1,0', 'wrong-count'],
    ['vector=softmax&v=1,2,3,4,5,6,7,8,9', 'v', '1,2,3,4,5,6,7,8,9', '1,2,3,4,5,6,7,8', 'wrong-count'],
    ['vector=glu&v=1,2,3', 'v', '1,2,3', '1,2,3,0', 'wrong-count'],
    ['vector=maxout(3)&v=1,2,3,4,5,6,7', 'v', '1,2,3,4,5,6,7', '1,2,3,4,5,6', 'wrong-count'],
  ])('%s is corrected, and a notice says so', (link, key, got, used, reason) => {
    const { state, notices } = parseLink(link)
    expect(faults(state)).toEqual([])
    expect(notices).toEqual([{ key, got, used, reason }])
  })

  it('takes 64 kB of anything without ado', () => {
    for (const filler of ['1,', ',', '(', ')', '1', ' ', 'softmax(', '1/', '-'])
      for (const link of [`vector=${filler.repeat(40_000)}`, `vector=softmax&v=${filler.repeat(40_000)}`]) {
        const { state, notices } = parseLink(link)
        expect(faults(state)).toEqual([])
        for (const { got } of notices) expect(got.length).toBeLessThan(60)
      }
  })
})
