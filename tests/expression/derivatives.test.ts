import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import reference from '../reference/formulas.json' with { type: 'json' }
import { defaults, typed } from './typed.ts'

interface Row {
  text: string
  params: Record<string, number>
  x: number[]
  f: number[]
  d1: number[]
  d2: number[]
}
const rows: Row[] = reference

describe('f, f′ and f″ of a typed formula', () => {
  it.each(rows)('are mpmath’s to 13 digits: $text', ({ text, params, x, f, d1, d2 }) => {
    const own = typed(text)
    expect(Object.keys(own.params)).toEqual(Object.keys(params))
    x.forEach((at, i) => {
      for (const [name, of, exact] of [
        ['f', own.f, f[i] ?? 0],
        ['f′', own.df, d1[i] ?? 0],
        ['f″', own.d2f, d2[i] ?? 0],
      ] as const) {
        // Of the largest of the three: a derivative may be the small difference of large terms.
        const size = Math.max(Math.abs(f[i] ?? 0), Math.abs(d1[i] ?? 0), Math.abs(d2[i] ?? 0), 1e-3)
        expect(Math.abs(of(at, params) - exact), `${name}(${at}) = ${of(at, params)}, not ${exact}`).toBeLessThan(
          1e-13 * size,
        )
      }
    })
  })

  it.each(rows)('are what differences tend to: $text', ({ text, params, x: range }) => {
    const { f, df, d2f, breaks } = typed(text)
    const [lo, hi] = [Math.min(...range), Math.max(...range)]
    const close = (ours: number, theirs: number, size: number): void =>
      expect(Math.abs(ours - theirs)).toBeLessThan(1e-5 * Math.max(1, size))
    fc.assert(
      fc.property(fc.double({ min: lo, max: hi, noNaN: true }), (x) => {
        const h = 1e-4
        fc.pre(!breaks(params).some((b) => Math.abs(b.x - x) < 3 * h))
        const [left, here, right] = [f(x - h, params), f(x, params), f(x + h, params)]
        const size = [left, here, right, df(x, params), d2f(x, params)].reduce((a, b) => Math.max(a, Math.abs(b)), 0)
        // The next terms of the series of Taylor must be small too.
        fc.pre(size < 100)
        close(df(x, params), (right - left) / (2 * h), size)
        close(d2f(x, params), (df(x + h, params) - df(x - h, params)) / (2 * h), size)
      }),
      { numRuns: 50, seed: 7 },
    )
  })

  it('stand still where the formula does', () => {
    for (const text of ['3', 'a', '0^0.5', 'log(0)', 'max(a, 2)', 'sigmoid(a)', 'a > 0']) {
      const own = typed(text)
      expect([own.df(2, defaults(own)), own.d2f(2, defaults(own))], text).toEqual([0, 0])
    }
  })

  it('do not give up where a part is too large for a double', () => {
    const own = typed('1/(1+exp(-x))')
    expect([own.f(-1000, {}), own.df(-1000, {}), own.d2f(-1000, {})].map(Math.abs)).toEqual([0, 0, 0])
    const outer = typed('tanh(exp(x))')
    expect([outer.f(1000, {}), outer.df(1000, {}), outer.d2f(1000, {})].map(Math.abs)).toEqual([1, 0, 0])
  })

  it.each(['sqrt(x^2)', 'sqrt(x)*sqrt(x)', '(x^2)^0.5'])('are none where the rules cannot tell: %s at 0', (text) => {
    expect(typed(text).f(0, {})).toBe(0)
    expect(typed(text).df(0, {})).toBeNaN()
  })

  it.each(['sqrt(x-3)', 'log(x-3)', 'asin(x+3)', 'x^0.5-1/0+1/0', '(0/0)*x', 'x>0?x:log(x)'])(
    'are none where f is none: %s',
    (text) => {
      const { f, df, d2f } = typed(text)
      expect([f(-1, {}), df(-1, {}), d2f(-1, {})]).toEqual([Number.NaN, Number.NaN, Number.NaN])
    },
  )

  it('of the larger of two equal ones lie half-way', () => {
    expect(typed('max(0, x)').df(0, {})).toBe(0.5)
    expect(typed('min(2*x, x)').df(0, {})).toBe(1.5)
    expect(typed('abs(x)').df(0, {})).toBe(0)
  })
})
