import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beside } from '../../src/math/beside.ts'
import { timesExp } from '../../src/math/exp.ts'
import { ulpsBetween } from '../activations/ulps.ts'
import reference from '../reference/elementary.json' with { type: 'json' }
import { elementary } from './elementary.ts'

type Name = keyof typeof elementary
type Unary = Exclude<Name, 'pow'>
const { pow, ...unary } = elementary
const names = Object.keys(unary) as Unary[]
const { acos, asin, atan, cbrt, cos, cosh, exp, expm1, log, log10, log1p, log2, sin, sinh, tan, tanh } = unary

const finite = fc.double({ noNaN: true, noDefaultInfinity: true })
const among = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true })
/** Where a function has values that are neither 0 nor infinite for most doubles. */
const DOMAIN: Readonly<Record<Unary, fc.Arbitrary<number>>> = {
  acos: among(-1, 1),
  acosh: among(1, 1e300),
  asin: among(-1, 1),
  asinh: finite,
  atan: finite,
  atanh: among(-1, 1),
  cbrt: finite,
  cos: among(-1e5, 1e5),
  cosh: among(-710, 710),
  exp: among(-745, 709.7),
  expm1: among(-50, 709.7),
  log: among(5e-324, 1.7e308),
  log10: among(5e-324, 1.7e308),
  log1p: among(-1, 1.7e308),
  log2: among(5e-324, 1.7e308),
  sin: among(-1e5, 1e5),
  sinh: among(-710, 710),
  tan: among(-1e5, 1e5),
  tanh: among(-25, 25),
}
/** Doubles take all sizes alike; most of life is between −8 and 8. */
const inputs = (name: Unary): fc.Arbitrary<number> =>
  fc.oneof(
    DOMAIN[name],
    among(-8, 8).filter((x) => !Number.isNaN(Math[name](x))),
  )
const RUNS = { numRuns: 2000 }

describe('the elementary functions against mpmath', () => {
  const values = new Map<string, { readonly rows: readonly (readonly (number | string)[])[] }>(
    Object.entries(reference.functions),
  )

  it('are all there', () => expect([...values.keys()].toSorted()).toEqual(Object.keys(elementary).toSorted()))

  it.each(Object.entries(elementary))('%s is within 1 ulp, where it is furthest off too', (name, f) => {
    const rows = values.get(name)?.rows ?? []
    expect(rows.length).toBeGreaterThan(25)
    for (const row of rows) {
      const [x = Number.NaN, n = Number.NaN] = row.slice(0, -1).map(Number)
      expect(ulpsBetween(f(x, n), Number(row.at(-1))), `${x} ${n}`).toBeLessThanOrEqual(1)
    }
  })
})

describe('the elementary functions where Math says what they must be', () => {
  const special = [Number.NaN, Infinity, -Infinity, 0, -0]

  it.each(names)('%s has the same limits, zeros and signs of zero', (name) => {
    for (const x of special) expect(unary[name](x), `${x}`).toBe(Math[name](x))
    const ends = [1, -1, 2, -2, 5e-324, -5e-324, 1e-300, -1e-300, 800, -800, 1e300, -1e300, Number.MAX_VALUE]
    for (const x of ends) expect(ulpsBetween(unary[name](x), Math[name](x)), `${x}`).toBeLessThanOrEqual(1)
  })

  it('pow has the same too, but that 1 to any power is 1, and −1 to an infinite one', () => {
    const numbers = [...special, 1, -1, 2, -2, 3, -3, 0.5, -0.5, 1e300, -1e300, 5e-324, -5e-324, 2 ** 53, 2 ** 53 - 1]
    for (const x of numbers)
      for (const n of numbers) {
        const expected = x === 1 || (x === -1 && Math.abs(n) === Infinity) ? 1 : x ** n
        expect(ulpsBetween(pow(x, n), expected), `${x} ** ${n}`).toBeLessThanOrEqual(1)
        if (pow(x, n) === 0) expect(pow(x, n), `${x} ** ${n}`).toBe(expected)
      }
  })

  it.each(names)('%s is within 2 ulp of it', (name) => {
    fc.assert(
      fc.property(inputs(name), (x) => {
        expect(ulpsBetween(unary[name](x), Math[name](x)), `${x}`).toBeLessThanOrEqual(2)
      }),
      RUNS,
    )
  })

  it('pow is within 2 ulp of it', () => {
    fc.assert(
      fc.property(among(0, 1e3), among(-50, 50), (x, n) => {
        expect(ulpsBetween(pow(x, n), x ** n)).toBeLessThanOrEqual(2)
      }),
      RUNS,
    )
  })
})

describe('laws of the elementary functions', () => {
  it.each(['asin', 'asinh', 'atan', 'atanh', 'cbrt', 'sin', 'sinh', 'tan', 'tanh'] as const)(
    '%s is odd, bit for bit',
    (name) => {
      fc.assert(
        fc.property(inputs(name), (x) => {
          expect(unary[name](-x)).toBe(-unary[name](x))
        }),
        RUNS,
      )
    },
  )

  it.each(['cos', 'cosh'] as const)('%s is even, bit for bit', (name) => {
    fc.assert(
      fc.property(inputs(name), (x) => {
        expect(unary[name](-x)).toBe(unary[name](x))
      }),
      RUNS,
    )
  })

  it.each([
    ...(['acosh', 'asin', 'asinh', 'atan', 'atanh', 'cbrt', 'exp', 'expm1', 'log', 'log10', 'log1p'] as const),
    ...(['log2', 'sinh', 'tanh'] as const),
  ])('%s never falls, from one double to the next either', (name) => {
    const f = unary[name]
    fc.assert(
      fc.property(inputs(name), inputs(name), (a, b) => {
        expect(f(Math.min(a, b))).toBeLessThanOrEqual(f(Math.max(a, b)))
        const next = f(beside(a, 'right'))
        expect(next >= f(a) || Number.isNaN(next), `${a}`).toBe(true)
      }),
      RUNS,
    )
  })

  it('exp does not fall where one step of its table gives way to the next', () => {
    let falls = 0
    for (let k = -137_600; k < 131_000; k++) {
      let x = ((k + 0.5) * Math.LN2) / 128
      x -= Math.abs(x) * 2 ** -51
      let before = exp(x)
      for (let i = 0; i < 8; i++) {
        x += Math.abs(x) * 2 ** -53
        const here = exp(x)
        if (here < before) falls++
        before = here
      }
    }
    expect(falls).toBe(0)
  })

  it('exp(log x) is x, as far as rounding log x lets it', () => {
    fc.assert(
      fc.property(among(5e-324, 1.7e308), (x) => {
        expect(Math.abs(exp(log(x)) - x)).toBeLessThanOrEqual((2 + Math.abs(log(x))) * 2 ** -53 * x + 5e-324)
      }),
      RUNS,
    )
  })

  it('expm1 and log1p undo each other', () => {
    fc.assert(
      fc.property(fc.oneof(among(-0.5, 0.5), among(-1e-9, 1e-9)), (x) => {
        expect(Math.abs(expm1(log1p(x)) - x)).toBeLessThanOrEqual(Math.abs(x) * 2 ** -51)
      }),
      RUNS,
    )
  })

  it('sin² + cos² is 1, cosh² − sinh² too, and the quotients are tan and tanh', () => {
    fc.assert(
      fc.property(among(-1e300, 1e300), among(-3, 3), (angle, x) => {
        expect(Math.abs(sin(angle) * sin(angle) + cos(angle) * cos(angle) - 1)).toBeLessThan(1e-15)
        expect(ulpsBetween(tan(angle), sin(angle) / cos(angle))).toBeLessThanOrEqual(3)
        expect(Math.abs(cosh(x) * cosh(x) - sinh(x) * sinh(x) - 1)).toBeLessThan(1e-13)
        expect(ulpsBetween(tanh(x), sinh(x) / cosh(x))).toBeLessThanOrEqual(3)
      }),
      RUNS,
    )
  })

  it('sin and cos of twice an angle follow from those of the angle, however large it is', () => {
    fc.assert(
      fc.property(among(-8e307, 8e307), (x) => {
        // Twice a double is a double.
        expect(Math.abs(sin(2 * x) - 2 * sin(x) * cos(x))).toBeLessThan(1e-15)
        expect(Math.abs(cos(2 * x) - (1 - 2 * sin(x) * sin(x)))).toBeLessThan(1e-15)
      }),
      RUNS,
    )
  })

  it('asin, acos and atan find the angle again', () => {
    fc.assert(
      fc.property(among(-1, 1), among(0, 3.14), (x, angle) => {
        expect(Math.abs(asin(x) + acos(x) - Math.PI / 2)).toBeLessThan(1e-15)
        expect(Math.abs(sin(asin(x)) - x)).toBeLessThan(1e-15)
        expect(Math.abs(acos(cos(angle)) - angle) * Math.max(sin(angle), 1e-8)).toBeLessThan(1e-15)
        expect(Math.abs(atan(tan(x)) - x)).toBeLessThan(1e-15)
      }),
      RUNS,
    )
  })

  it('what should be whole is whole', () => {
    for (let n = -1074; n < 1024; n++) expect(log2(2 ** n)).toBe(n)
    for (let n = 0; n <= 22; n++) expect(log10(Number(`1e${n}`))).toBe(n)
    for (let n = -300; n <= 300; n++) {
      expect(cbrt(n * n * n)).toBe(n)
      expect(pow(n, 4)).toBe(n * n * n * n)
      expect(pow(n * n, 0.5)).toBe(Math.abs(n))
    }
    expect([exp(0), exp(1), log(Math.E), pow(2, 0.5), pow(10, -3)]).toEqual([1, Math.E, 1, Math.SQRT2, 0.001])
  })
})

describe('a · eˣ', () => {
  it('is rounded to the subnormal numbers once', () => {
    fc.assert(
      fc.property(among(1, 1e200), among(-1200, -700), (a, h) => {
        // 2⁻¹⁰⁷⁴ is the last place that there is.
        const expected = exp(h + 700) * a * exp(-350) * exp(-350)
        expect(Math.abs(timesExp(a, h) - expected)).toBeLessThanOrEqual(expected * 1e-15 + 5e-324)
      }),
    )
  })

  it('is 0 or infinite beyond, and keeps the sign', () => {
    expect([timesExp(1, -1e300), timesExp(-1, -1e300), timesExp(2, 1e300)]).toEqual([0, -0, Infinity])
    expect([timesExp(1, Number.NaN), timesExp(1, -Infinity), timesExp(-3, 2000)]).toEqual([Number.NaN, 0, -Infinity])
  })
})
