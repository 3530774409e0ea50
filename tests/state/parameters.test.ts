import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { parseCurves, printCurve } from '../../src/state/curves.ts'

// The grammar allows more parameters than any function of the catalogue may have: it is held to a function made up for it.
vi.mock('../../src/activations/numbers.ts', () => {
  const bounds = { symbol: '', min: -10, max: 10, step: 1 }
  const g = { id: 'g', params: { a: { ...bounds, value: 1 }, b: { ...bounds, value: 2 }, c: { ...bounds, value: 3 } } }
  return {
    numbersById: new Map([
      ['g', g],
      ['old', g],
    ]),
  }
})

const parsed = (text: string) => parseCurves(text, []).curves.map((c) => c.params)
const reasons = (text: string) => parseCurves(text, []).problems.map((p) => p.reason)

describe('the parameters of a curve', () => {
  it.each([
    ['g', { a: 1, b: 2, c: 3 }],
    ['g()', { a: 1, b: 2, c: 3 }],
    ['g(5)', { a: 5, b: 2, c: 3 }],
    ['g(5,6,7)', { a: 5, b: 6, c: 7 }],
    ['g(c:7)', { a: 1, b: 2, c: 7 }],
    ['g(5,c:7)', { a: 5, b: 2, c: 7 }],
    ['g(c:7,a:5)', { a: 5, b: 2, c: 7 }],
    [' g ( 5 , c : 7 ) ', { a: 5, b: 2, c: 7 }],
  ])('are given by place or by name: %s', (text, values) => {
    expect(parsed(text)).toEqual([values])
    expect(reasons(text)).toEqual([])
  })

  it.each([
    ['g(5,6,7,8)', { a: 5, b: 6, c: 7 }, 'unknown-parameter'],
    ['g(d:8)', { a: 1, b: 2, c: 3 }, 'unknown-parameter'],
    ['g(toString:8)', { a: 1, b: 2, c: 3 }, 'unknown-parameter'],
    ['g(5,a:6)', { a: 5, b: 2, c: 3 }, 'repeated'],
    ['g(,6)', { a: 1, b: 6, c: 3 }, 'not-a-number'],
    ['g(5,NaN,7)', { a: 5, b: 2, c: 7 }, 'not-a-number'],
    ['g(-11)', { a: -10, b: 2, c: 3 }, 'out-of-range'],
    ['g(1e309)', { a: 10, b: 2, c: 3 }, 'out-of-range'],
  ])('are corrected one by one: %s', (text, values, reason) => {
    expect(parsed(text)).toEqual([values])
    expect(reasons(text)).toEqual([reason])
  })

  it.each([
    ['g(1,2,3)', 'g'],
    ['old(5)', 'g(5)'],
    ['g(a:5,b:6)', 'g(5,6)'],
    ['g(1,6)', 'g(b:6)'],
    ['g(5,2,7)', 'g(5,c:7)'],
    ['g(c:7,b:6)', 'g(b:6,c:7)'],
  ])('have one way to be written: %s is %s', (text, printed) => {
    expect(parseCurves(text, []).curves.map(printCurve)).toEqual([printed])
  })

  it('separate by commas only inside their parentheses', () => {
    expect(parsed('g(5,6),g(c:7),g')).toEqual([
      { a: 5, b: 6, c: 3 },
      { a: 1, b: 2, c: 7 },
      { a: 1, b: 2, c: 3 },
    ])
  })

  it('come back as they were', () => {
    const value = fc.oneof(fc.constantFrom(1, 2, 3, -0, 0), fc.double({ min: -10, max: 10, noNaN: true }))
    fc.assert(
      fc.property(fc.array(fc.record({ a: value, b: value, c: value }), { minLength: 1, maxLength: 5 }), (all) => {
        const text = all.map((values) => printCurve({ id: 'g', params: values })).join(',')
        expect(parsed(text)).toEqual(all)
        expect(reasons(text)).toEqual([])
      }),
    )
  })
})
