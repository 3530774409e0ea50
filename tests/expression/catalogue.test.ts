import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Definition, Params } from '../../src/activations/activation.ts'
import { numbers } from '../../src/activations/numbers.ts'
import { elementary, several } from '../../src/expression/functions.ts'
import { defaults, faultOf, typed } from './typed.ts'

const defaultsOf = ({ params }: Definition): Params =>
  Object.fromEntries(Object.entries(params).map(([name, { value }]) => [name, value]))

/** Some places, and each end of each parameter. */
const XS = [
  -1e300,
  -30,
  -4.5,
  -2,
  -1,
  -0.5,
  -0.1,
  0,
  1e-3,
  0.5,
  1,
  2,
  3,
  6.5,
  40,
  1e300,
  Infinity,
  -Infinity,
  Number.NaN,
]
const ends = (known: Definition): readonly Params[] =>
  Object.entries(known.params).flatMap(([name, { min, max }]) =>
    [min, max].map((value) => ({ ...defaultsOf(known), [name]: value })),
  )
/** `leaky_relu(x, 0.2)`: all parameters by their places. */
const called = (id: string, known: Definition, p: Params, u = 'x'): string =>
  `${id}(${[u, ...Object.keys(known.params).map((name) => String(p[name]))].join(', ')})`

describe('a function of the catalogue in a formula', () => {
  it.each(numbers)('is itself: $id(x)', (known) => {
    const own = typed(`${known.id}(x)`)
    const p = defaultsOf(known)
    for (const x of XS) {
      const close = (ours: number, theirs: number, size: number): void => {
        if (Object.is(ours + 0, theirs + 0)) return
        // The elementary functions are taken from elsewhere: equal but for rounding.
        expect(Math.abs(ours - theirs), `${known.id}(${x})`).toBeLessThanOrEqual(4e-15 * size)
      }
      close(own.f(x, {}), known.f(x, p), Math.abs(known.f(x, p)))
      if (Number.isNaN(own.f(x, {})) || known.breaks(p).some((b) => b.x === x)) continue
      close(own.df(x, {}), known.df(x, p), Math.max(1e-300, Math.abs(known.df(x, p))))
      close(own.d2f(x, {}), known.d2f(x, p), Math.max(1e-300, Math.abs(known.d2f(x, p))))
    }
  })

  it.each(numbers.filter(({ params }) => Object.keys(params).length > 0))(
    'takes its parameters by their places: $id',
    (known) => {
      for (const p of ends(known)) {
        const own = typed(called(known.id, known, p))
        for (const x of XS) expect(own.f(x, {}), `${called(known.id, known, p)} at ${x}`).toBe(known.f(x, p))
      }
    },
  )

  it.each(numbers)('has its breaks, moved and stretched: $id', (known) => {
    for (const p of [defaultsOf(known), ...ends(known)]) {
      const expected = known
        .breaks(p)
        .filter(({ order }) => order < 3)
        .map(({ x, order }) => ({ x: (x + 1) / 2, order }))
      const found = typed(called(known.id, known, p, '2*x - 1')).breaks({})
      expect(
        found.map(({ order }) => order),
        called(known.id, known, p),
      ).toEqual(expected.map(({ order }) => order))
      // Where 2x − 1 is rounded, a jump may lie some doubles off.
      found.forEach(({ x }, i) => expect(Math.abs(x - (expected[i]?.x ?? Number.NaN))).toBeLessThan(1e-15))
    }
  })

  it('is known by its other names', () => {
    for (const { id, aliases = [] } of numbers)
      for (const alias of aliases) expect(typed(`${alias}(x)`).f(0.7, {}), alias).toBe(typed(`${id}(x)`).f(0.7, {}))
  })

  it.each([
    ['ReLU(x)', 'relu(x)'],
    ['LeakyReLU(x, 0.2)', 'leaky_relu(x,0.2)'],
    ['nn.Hardswish(x)', 'hard_swish(x)'],
    ['F.leaky_relu(X)', 'leaky_relu(x)'],
    ['Sigmoid(x) + SIGMOID(x)', 'sigmoid(x)+sigmoid(x)'],
    ['np.maximum(0, x)', 'max(0,x)'],
    ['Math.Exp(x)', 'exp(x)'],
    ['np.where(x>0, x, 0)', 'x>0?x:0'],
  ])('may be written as libraries do: %s', (text, plain) => {
    expect(typed(text).id).toBe(`=${plain}`)
  })

  it('is never meant by the letters of another', () => {
    const functions = new Map<string, unknown>([
      ...numbers.flatMap((known) => [known.id, ...(known.aliases ?? [])].map((name) => [name, known] as const)),
      ...Object.keys(several).map((name) => [name, name] as const),
      ...Object.entries(elementary),
    ])
    const letters = (name: string): string => name.toLowerCase().replaceAll('_', '')
    const mistaken = [...functions].flatMap(([name, one]) =>
      [...functions].filter(([other, another]) => letters(name) === letters(other) && one !== another),
    )
    expect(mistaken).toEqual([])
  })

  it('gives a free name its bounds and default', () => {
    const own = typed('leaky_relu(x, a)')
    expect(own.params['a']).toMatchObject({ symbol: 'a', value: 0.01, min: 0, max: 1 })
    expect(own.breaks(defaults(own))).toEqual([{ x: 0, order: 1 }])
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (a) => {
        expect(own.f(-2, { a })).toBe(-2 * a + 0)
        expect(own.df(-2, { a })).toBe(a)
      }),
    )
  })

  it('is nothing beyond the bounds of its parameters', () => {
    expect(faultOf('leaky_relu(x, 2)')).toMatchObject({ kind: 'parameter-bounds', at: 14, least: 0, most: 1 })
    expect(faultOf('leaky_relu(x, 0.5 - 1)')).toMatchObject({ kind: 'parameter-bounds', at: 14 })
    expect(typed('leaky_relu(x, a/2)').f(-1, { a: 1 })).toBe(-0.5)
    expect(typed('leaky_relu(x, a/2)').f(-1, { a: 3 })).toBeNaN()
  })

  it('has parameters that do not depend on x', () => {
    expect(faultOf('leaky_relu(x, 0.1*x)')).toMatchObject({ kind: 'parameter-of-x', at: 14, name: 'leaky_relu' })
  })
})
