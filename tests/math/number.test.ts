import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNumber, printNumber, printPython, significant } from '../../src/math/number.ts'

describe('parseNumber', () => {
  it.each([
    ['-5', -5],
    ['+5', 5],
    ['.5', 0.5],
    ['5.', 5],
    ['1e-3', 0.001],
    ['1E3', 1000],
    ['−3', -3],
    ['–3', -3],
    ['—3', -3],
    ['－３', -3],
    ['０．５', 0.5],
    ['１ｅ－３', 0.001],
    ['  7\t', 7],
    ['1,000', 1000],
    ['-12,345,678.5', -12345678.5],
    ['0,5', 0.5],
    ['1/3', 1 / 3],
    ['-1 / 4', -0.25],
    ['1e309', Infinity],
    ['-1e309', -Infinity],
    ['-0', -0],
    ['1e+21', 1e21],
  ])('%s is %d', (text, value) => expect(parseNumber(text)).toBe(value))

  it.each([
    '',
    ' ',
    'abc',
    'NaN',
    'Infinity',
    '0x10',
    '1__0',
    '1,00,0',
    '1.2.3',
    '--5',
    '1e',
    'e5',
    '.',
    '1/0',
    '1/2/3',
    '<b>',
    '5px',
    '9'.repeat(401),
  ])('%s is no number', (text) => expect(parseNumber(text)).toBeUndefined())

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof parseNumber(text)).toMatch(/number|undefined/)
      }),
    )
  })
})

describe('printNumber', () => {
  it('reads back to the same double, and needs no escape in a link', () => {
    const property = fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
      expect(parseNumber(printNumber(x))).toBe(x)
      expect(printNumber(x)).toMatch(/^[-.\de]+$/)
    })
    fc.assert(property, { numRuns: 3000 })
  })

  it.each([
    [0.1, '0.1'],
    [-0, '-0'],
    [1e21, '1e21'],
    [5e-324, '5e-324'],
  ])('%d is %s', (x, text) => expect(printNumber(x)).toBe(text))
})

describe('printPython', () => {
  // What `repr` prints in CPython 3.11.
  it.each([
    [-5, '-5.0'],
    [0.1, '0.1'],
    [0, '0.0'],
    [-0, '-0.0'],
    [4.899999999999965, '4.899999999999965'],
    [-1.7763568394002505e-14, '-1.7763568394002505e-14'],
    [1e-4, '0.0001'],
    [0.00012345, '0.00012345'],
    [-0.00012345, '-0.00012345'],
    [1e-5, '1e-05'],
    [1e-7, '1e-07'],
    [1.5e-7, '1.5e-07'],
    [1e15, '1000000000000000.0'],
    [123456789012345680, '1.2345678901234568e+17'],
    [1e16, '1e+16'],
    [1.5e300, '1.5e+300'],
    [5e-324, '5e-324'],
    [Infinity, 'inf'],
    [-Infinity, '-inf'],
    [Number.NaN, 'nan'],
  ])('%d is %s', (x, text) => expect(printPython(x)).toBe(text))

  it('reads back to the same double', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        expect(Number(printPython(x))).toBe(x)
      }),
    )
  })
})

describe('significant', () => {
  it.each([
    [0.7310585786300049, '0.731059'],
    [1, '1'],
    [-0, '0'],
    [-1.234567e-7, '−1.23457e−7'],
    [123456789, '123457000'],
    [1e21, '1e21'],
    [Infinity, '∞'],
    [-Infinity, '−∞'],
    [Number.NaN, 'NaN'],
    [0.25, '0.25'],
  ])('%d reads %s', (x, text) => expect(significant(x)).toBe(text))
})
