import { describe, expect, it } from 'vitest'
import { faultOf, typed } from './typed.ts'

describe('a text that is no formula', () => {
  it.each([
    ['', 'empty', 0],
    ['   ', 'empty', 0],
    ['x +', 'unexpected', 3],
    ['x + * 2', 'unexpected', 4],
    ['(x', 'unexpected', 2],
    ['x)', 'unexpected', 1],
    ['max(x,)', 'unexpected', 6],
    ['x y', 'unexpected', 2],
    ['x = 2', 'unexpected', 2],
    ['x + 가', 'unexpected', 4],
    [`${'x+'.repeat(200)}x`, 'too-long', 400],
    ['sigmod(x)', 'unknown-function', 0],
    ['2*x + foo(x)', 'unknown-function', 6],
    ['x(x+1)', 'unknown-function', 0],
    ['a(x)', 'unknown-function', 0],
    ['toString(x)', 'unknown-function', 0],
    ['1 + np.inf', 'unknown-name', 4],
    ['foo.bar*x', 'unknown-name', 0],
    ['__proto__', 'unknown-name', 0],
    ['x*sigmoid', 'not-called', 2],
    ['sinx', 'not-called', 0],
    ['max', 'not-called', 0],
    ['max(x)', 'arguments', 0],
    ['1 + max(1, 2, x)', 'arguments', 4],
    ['exp()', 'arguments', 0],
    ['exp(x, 2)', 'arguments', 0],
    ['where(x > 0, x)', 'arguments', 0],
    ['power(x)', 'arguments', 0],
    ['relu(x, 1)', 'arguments', 0],
    ['leaky_relu(x, 0.1, 2)', 'arguments', 0],
    ['leaky_relu(x, x)', 'parameter-of-x', 14],
    ['leaky_relu(x, 2*a + x)', 'parameter-of-x', 14],
    ['leaky_relu(x, -1)', 'parameter-bounds', 14],
    ['a+b+c+d+g+h+k', 'many-names', 12],
    ['x + 1e999', 'too-large', 4],
  ])('is told what is wrong with it and where: %j', (text, kind, at) => {
    expect(faultOf(text)).toMatchObject({ kind, at })
  })

  it('is told how many arguments there may be', () => {
    expect(faultOf('max(x)')).toMatchObject({ name: 'max', least: 2, most: 2 })
    expect(faultOf('leaky_relu()')).toMatchObject({ name: 'leaky_relu', least: 1, most: 2 })
    expect(faultOf('sinx')).toMatchObject({ name: 'sin' })
  })

  it('is found by the same fault each time', () => {
    expect(faultOf('x +')).toBe(faultOf('x +'))
  })
})

describe('the free names of a formula', () => {
  it('have sliders in the order in which they stand', () => {
    expect(Object.keys(typed('b*tanh(a*x) + b').params)).toEqual(['b', 'a'])
    expect(typed('a*x').params['a']).toMatchObject({ symbol: 'a', value: 1, min: -10, max: 10 })
  })

  it('may be Greek, and may look like what every object has', () => {
    expect(Object.keys(typed('α*x + constructor + β_1').params)).toEqual(['α', 'constructor', 'β_1'])
    expect(typed('constructor*x').f(2, { constructor: 3 })).toBe(6)
  })

  it('are none for x and what has a value of its own', () => {
    expect(typed('x + pi + e + π + X').params).toEqual({})
  })
})
