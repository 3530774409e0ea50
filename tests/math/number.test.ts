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
    ['0,125', 0.125],
    ['-0,125', -0.125],
    ['1,000e3', 1e6],
    ['1,5e3', 1500],
    ['﹣3', -3],
    ['１，０００', 1000],
    ['\u3000０，５\u00a0', 0.5],
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
    '1e309/1e309',
    '0,125,000',
    '1.000,5',
    '1 000',
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
  // Printed by CPython 3.11's `repr`: chosen and random doubles of every size.
  const printed = `
    -5.0 0.1 1e-07 1e+16 1e-05 0.0001 9999999999999998.0 9.999999999999999e-05 1.7976931348623157e+308
    2.2250738585072014e-308 3.725083e+19 -4.80345e+18 7.4426e+19 3.679513440199432e+193 -7940000.0 -0.001 81.7
    2.553677e+17 -0.08370699999999999 2.085121211796292e-205 -1.2754760321054003e+18 478514864.7039517
    -1.935654206367637e+192 3.520180073522362e-20 -5.6e-08 -1.3804526981723907e-163 -72.6255 -110000000000.00002
    6.885199248265648e+225 -6.799977950196002e+220 -7600000000000000.0 -30000000000.0 1.5975297043502442e+230
    -4.5709260344655244e+110 -6.409756373845927e+165 -6.804348894590386e-122 344500.0 5e+17 -764900000.0
    -8.53795e-06 -1.046012446488293e-132 -5.4419673570095394e+38 -0.009000000000000001 -4.329336477265083e-61
    -5.68243025710933e+216 5e+18 -7.48e-06 -5.6e+18 4.579347637900125e-154 7.723569999999999e-07 -9.9e+17
    -1.8986359999999998e-06 -40700000000.0 -1.5670559776522268e-30 1.792779747085288e-232 -2540.0 8.031078e-06
    4.117061165235656e-48 -97995500.0 -1.2633329997100426e-250`

  it.each(printed.trim().split(/\s+/))('%s is printed so', (text) => expect(printPython(Number(text))).toBe(text))

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
