import { describe, expect, it } from 'vitest'
import { at } from './typed.ts'

const { NaN: none } = Number

describe('arithmetic', () => {
  it.each([
    // Precedence, as Python has it.
    ['-x^2', 3, -9],
    ['2^-1', 0, 0.5],
    ['2^3^2', 0, 512],
    ['-2^2', 0, -4],
    ['2(x+1)*3x', 3, 72],
    ['6/2*3', 0, 9],
    ['7-2-1', 0, 4],
    ['1+2*3 > 6 and not 0', 0, 1],
    // Division and remainder, as NumPy has them.
    ['1/x', 0, Infinity],
    ['-1/x', 0, -Infinity],
    ['x/x', 0, none],
    ['x % 3', 7, 1],
    ['x % 3', -7, 2],
    ['x % -3', 7, -2],
    ['x % -3', -7, -1],
    ['5.5 % 2', 0, 1.5],
    ['x % 0', 1, none],
    ['x % (1/0)', 5, 5],
    ['x % (1/0)', -5, Infinity],
    ['x % 0.1', 1e17, 1e17 % 0.1],
    // Powers.
    ['x^0', 0, 1],
    ['0^0', 0, 1],
    ['0^x', -1, Infinity],
    ['x^2', -3, 9],
    ['x^3', -2, -8],
    ['x^0.5', -4, none],
    ['(-8)^(1/3)', 0, none],
    ['cbrt(-8)', 0, -2],
    ['1^(0/0)', 0, 1],
    ['1^(1/0)', 0, 1],
    ['(-1)^(1/0)', 0, 1],
    ['(0/0)^0', 0, 1],
    ['2^x', 2000, Infinity],
    ['2^x', -2000, 0],
    // Comparisons hold or do not; nothing is equal to what is none.
    ['0/0 == 0/0', 0, 0],
    ['0/0 != 0/0', 0, 1],
    ['0/0 < 1 ? 2 : 3', 0, 3],
    ['x > 0/0 ? 2 : 3', 0, 3],
    ['0/0 ? 2 : 3', 0, 3],
    ['!(0/0)', 0, 1],
    ['-1/0 < 1/0', 0, 1],
    ['-0 == 0', 0, 1],
    ['3 && 2', 0, 1],
    ['0 || 0', 0, 0],
    ['0 <= x < 1', 0, 1],
    ['0 <= x < 1', 1, 0],
    // Infinity and none go through.
    ['max(0/0, 1)', 0, none],
    ['max(1, 0/0)', 0, none],
    ['min(-1/0, 1)', 0, -Infinity],
    ['clip(1/0, 0, 1)', 0, 1],
    ['exp(x)', Infinity, Infinity],
    ['x - x', Infinity, none],
    ['sigmoid(x)', -Infinity, 0],
    ['abs(x)', -Infinity, Infinity],
    ['x', none, none],
    // Half to even, as NumPy rounds.
    ['round(x)', 0.5, 0],
    ['round(x)', 1.5, 2],
    ['round(x)', 2.5, 2],
    ['round(x)', -0.5, 0],
    ['round(x)', -1.5, -2],
    ['round(x)', 0.49999999999999994, 0],
    ['floor(x)', -0.5, -1],
    ['ceil(x)', -0.5, 0],
    ['sign(x)', -2, -1],
    ['pi', 0, Math.PI],
    ['π*e', 0, Math.PI * Math.E],
    ['ln(e)', 0, 1],
    ['log10(1000)', 0, Math.log10(1000)],
    ['.5e1', 0, 5],
  ])('%s at x = %d is %d', (text, x, value) => {
    expect(at(text, x) + 0).toBe(value)
  })
})
