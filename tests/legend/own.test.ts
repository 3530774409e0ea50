import { describe, expect, it } from 'vitest'
import { isFault } from '../../src/expression/typed.ts'
import { later } from '../../src/i18n/later.ts'
import { labelOf } from '../../src/plot/series.ts'
import { curveOf, functionOf } from '../../src/state/curves.ts'
import { defaultState } from '../../src/state/schema.ts'
import { added, withFormula } from '../../src/legend/changes.ts'
import { closest } from '../../src/legend/own/closest.ts'
import { faultText } from '../../src/legend/own/fault-text.ts'
import { readFormula } from '../../src/legend/own/read-formula.ts'

const { en, ko } = later

const said = (text: string, words = en.own): string => {
  const made = readFormula(text)
  if (!isFault(made)) throw new Error(`${text} is a formula`)
  return faultText(made, text, words)
}
const idOf = (text: string): string => {
  const made = readFormula(text)
  if (isFault(made)) throw new Error(`${text}: ${made.kind}`)
  return made.id
}

describe('what a person types', () => {
  it.each(['x^2', 'y = x^2', 'f(x) = x^2', ' F( x )=x^2', 'g(x)=x^2'])('may say what it is of: %s', (text) => {
    expect(idOf(text)).toBe('=x^2')
  })

  it('is not taken for a beginning that it is not', () => {
    expect(idOf('y == x')).toBe('=y==x')
    expect(said('z = x')).toContain('character 3')
  })

  it.each([
    ['', 'A formula is missing.'],
    ['f(x) =', 'A formula is missing.'],
    ['x + * 2', 'At character 5: “*” cannot stand here.'],
    ['y = x + * 2', 'At character 9: “*” cannot stand here.'],
    // One letter of two units.
    ['\u{1d54f}', 'At character 1: “\u{1d54f}” cannot stand here.'],
    ['x + a\u{1d54f}', 'At character 6: “\u{1d54f}” cannot stand here.'],
    ['x +', 'At the end: something is missing, such as a number, x or a closing parenthesis.'],
    ['x'.repeat(401), 'A formula has at most 400 characters.'],
    ['relux(x)', 'At character 1: there is no function “relux”. Is it relu?'],
    ['nothing(x)', 'At character 1: there is no function “nothing”.'],
    ['x(x + 1)', 'At character 1: “x” is not a function. To multiply, write x*(…).'],
    ['2*foo.bar', 'At character 3: “foo.bar” cannot be used as a name.'],
    ['exp(x, 2)', 'At character 1: exp takes one value.'],
    ['max(x)', 'At character 1: max takes 2 values, with commas between them.'],
    ['elu(x, 1, 2)', 'At character 1: elu takes 1 to 2 values, with commas between them.'],
    ['2 + sinx', 'At character 5: sin is a function: write sin(x).'],
    ['a+b+c+d+g+h+k', 'At character 13: there is room for at most 6 names besides x.'],
    ['elu(x, x)', 'At character 8: a parameter of elu cannot depend on x.'],
    ['elu(x, 30)', 'At character 8: here elu takes a number from 0 to 3.'],
    ['1e999', 'At character 1: this number is larger than a computer’s floating-point numbers.'],
  ])('is told what is wrong with it, and where: %j', (text, message) => {
    expect(said(text)).toBe(message)
    expect(said(text, ko.own)).toMatch(/[가-힣]/)
  })
})

describe('the closest function', () => {
  it.each([
    ['sigmod', 'sigmoid'],
    ['Relu_66', 'relu6'],
    ['sim', 'sin'],
    // Two letters changed about in a short name.
    ['gleu', 'gelu'],
    ['leakyrelux', 'leaky_relu'],
    ['q', undefined],
    ['entirely', undefined],
  ])('to %s is %s', (name, own) => {
    expect(closest(name)).toBe(own)
  })
})

describe('a typed curve in the legend', () => {
  const made = (text: string) => {
    const own = functionOf(`=${text}`)
    if (!own) throw new Error(text)
    return own
  }

  it('keeps what its parameters have where another formula has them too', () => {
    const state = added(defaultState, made('a*x+leaky_relu(x,s)'))
    const at = state.curves.length - 1
    const moved = {
      ...state,
      curves: state.curves.with(at, {
        ...curveOf(made('a*x+leaky_relu(x,s)')),
        params: { a: 7, s: 0.5 },
        hidden: true,
      }),
    }
    expect(withFormula(moved, at, made('s*x+b')).curves[at]).toEqual({
      id: '=s*x+b',
      params: { s: 0.5, b: 1 },
      hidden: true,
    })
    // The bounds may be narrower.
    expect(withFormula(moved, at, made('leaky_relu(x,a)')).curves[at]?.params).toEqual({ a: 1 })
    expect(withFormula(moved, at, made('x')).curves.slice(0, at)).toEqual(state.curves.slice(0, at))
  })

  it('is labelled so that prime and numbers cannot be taken for a part of it', () => {
    const own = made('a*x+b')
    expect(labelOf(own, { a: 1, b: 1 }, 0)).toBe('a * x + b')
    expect(labelOf(own, { a: 1, b: 1 }, 1)).toBe('(a * x + b)′')
    expect(labelOf(own, { a: 2, b: 1 }, 0)).toBe('a * x + b [a=2]')
    expect(labelOf(own, { a: 2, b: 3 }, 2)).toBe('(a * x + b)″ [a=2, b=3]')
  })
})
