import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_ENTRIES, parseList } from '../../src/guide/python-list.ts'

describe('the entries of an array as a learner writes them', () => {
  it.each([
    ['-1, 1, 2', '-1, 1, 2', [-1, 1, 2], false],
    [' [-1 1,2] ', '-1, 1, 2', [-1, 1, 2], false],
    ['−1.0, .5, 2.', '-1.0, .5, 2.', [-1, 0.5, 2], true],
    ['1e3', '1e3', [1000], true],
    ['-0', '-0', [0], false],
    ['-0.0', '-0.0', [-0], true],
    ['1e999', '1e999', [Infinity], true],
  ])('%s', (text, shown, numbers, float) => {
    expect(parseList(text)).toEqual({ text: shown, numbers, float })
  })

  it.each([
    ['', 'empty'],
    ['[]', 'empty'],
    ['007', 'not-a-number'],
    ['1, two', 'not-a-number'],
    ['nan', 'not-a-number'],
    ['9007199254740993', 'too-large'],
    [
      Array(MOST_ENTRIES + 1)
        .fill('1')
        .join(),
      'too-many',
    ],
  ])('%s is none', (text, fault) => {
    expect(parseList(text)).toMatchObject({ fault })
  })

  it('reads back any numbers that Python prints', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 9 }),
        (x) => {
          const list = parseList(x.map((one) => (Object.is(one, -0) ? '-0.0' : one.toExponential())).join(', '))
          expect(list).toMatchObject({ numbers: x, float: true })
        },
      ),
    )
  })

  it('takes any text without a throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseList(text)).toHaveProperty('text')
      }),
    )
  })
})
