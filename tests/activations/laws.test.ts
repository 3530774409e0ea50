import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Definition, Params } from '../../src/activations/activation.ts'
import { numbers, numbersById } from '../../src/activations/numbers.ts'
import { exactSigmoid } from './exact-sigmoid.ts'
import { shapeOf } from '../../src/plot/series.ts'
import { ulpsBetween } from './ulps.ts'
import { variants } from './variants.ts'

const definition = (id: string): Definition => {
  const found = numbersById.get(id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

const anyDouble = fc.double()
const near = fc.double({ min: -40, max: 40, noNaN: true })

describe.each(numbers)('$id', (activation) => {
  const { f, df, d2f } = activation

  it('gives a number for any double, and never throws', () => {
    for (const p of variants(activation)) {
      fc.assert(
        fc.property(anyDouble, (x) => {
          for (const of of [f, df, d2f]) expect(typeof of(x, p)).toBe('number')
          if (Number.isFinite(x)) for (const of of [f, df, d2f]) expect(of(x, p)).not.toBeNaN()
        }),
      )
    }
  })

  it('has derivatives that are its derivatives', () => {
    for (const p of variants(activation)) {
      const breaks = activation.breaks(p).map((b) => b.x)
      const check = fc.property(fc.double({ min: -12, max: 12, noNaN: true }), (x) => {
        const h = 1e-5
        fc.pre(breaks.every((b) => Math.abs(x - b) > 2 * h))
        const [first, second] = [df(x, p), d2f(x, p)]
        const off = (slope: number, g: (x: number, p: Params) => number): number =>
          Math.abs((g(x + h, p) - g(x - h, p)) / (2 * h) - slope)
        expect(off(first, f)).toBeLessThan(1e-7 * Math.max(1, Math.abs(f(x, p))))
        expect(off(second, df)).toBeLessThan(1e-7 * Math.max(1, Math.abs(first)))
      })
      fc.assert(check, { numRuns: 300 })
    }
  })

  it('is monotone with f′ and f″ between the breaks and turns it names', () => {
    for (const p of variants(activation)) {
      for (const order of [0, 1, 2] as const) {
        const { value, breaks, turns } = shapeOf(activation, p, order)
        const ends = [-30, ...breaks.map((b) => b.x), ...turns, 30].toSorted((a, b) => a - b)
        ends.slice(1).forEach((b, i) => {
          const a = ends[i] ?? b
          const steps = Array.from({ length: 1000 }, (_, k) => value(a + ((b - a) * (k + 0.5)) / 1000))
          const moves = steps.slice(1).map((y, k) => y - (steps[k] ?? y))
          // Rounding may make neighbours on a plateau change places.
          const slack = 1e-15 * Math.max(...steps.map(Math.abs))
          expect(
            moves.every((m) => m >= -slack) || moves.every((m) => m <= slack),
            `order ${order} between ${a} and ${b}`,
          ).toBe(true)
        })
      }
    }
  })

  it('turns where it says that it turns', () => {
    for (const p of variants(activation)) {
      for (const order of [0, 1, 2] as const) {
        const { value, turns } = shapeOf(activation, p, order)
        expect(turns).toEqual(turns.toSorted((a, b) => a - b))
        for (const x of turns)
          expect((value(x) - value(x - 1e-3)) * (value(x + 1e-3) - value(x)), `order ${order} at ${x}`).toBeLessThan(0)
      }
    }
  })

  it('has every value within its range', () => {
    for (const p of variants(activation)) {
      const intervals = activation.range(p)
      // An end may have been rounded, as the value has.
      const within = (y: number): boolean =>
        intervals.some(({ min, max }) => y >= min && y <= max) ||
        intervals.some(({ min, max }) => Math.min(ulpsBetween(y, min), ulpsBetween(y, max)) <= activation.ulps.f)
      fc.assert(
        fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), near, (x, y) => {
          expect(within(f(x, p))).toBe(true)
          expect(within(f(y, p))).toBe(true)
        }),
      )
    }
  })
})

describe('step', () => {
  const { f } = definition('step')
  it.each([0, 0.5, 1])('takes %d at 0, from either side', (h0) => {
    expect(f(0, { h0 })).toBe(h0)
    expect(f(-0, { h0 })).toBe(h0)
    expect(f(5e-324, { h0 })).toBe(1)
    expect(f(-5e-324, { h0 })).toBe(0)
    expect(f(Number.NaN, { h0 })).toBe(0)
  })
})

describe('sigmoid', () => {
  const { f, df, d2f, ulps } = definition('sigmoid')

  it('is within its bounds at points spread over its bends and its tails', () => {
    const golden = (Math.sqrt(5) - 1) / 2
    for (const width of [40, 13, 1e-3])
      for (let i = 1; i <= 5000; i++) {
        const x = width * (2 * ((i * golden) % 1) - 1)
        const exact = exactSigmoid(x)
        expect(ulpsBetween(f(x, {}), exact.f), `f(${x})`).toBeLessThanOrEqual(ulps.f)
        expect(ulpsBetween(df(x, {}), exact.df), `f′(${x})`).toBeLessThanOrEqual(ulps.df)
        expect(ulpsBetween(d2f(x, {}), exact.d2f), `f″(${x})`).toBeLessThanOrEqual(ulps.d2f)
      }
  })

  it('has σ(−x) = 1 − σ(x), an even σ′ and an odd σ″', () => {
    fc.assert(
      fc.property(near, (x) => {
        expect(Math.abs(f(-x, {}) - (1 - f(x, {})))).toBeLessThanOrEqual(2e-16)
        expect(df(-x, {})).toBe(df(x, {}))
        expect(ulpsBetween(d2f(-x, {}), -d2f(x, {}))).toBe(0)
      }),
      { numRuns: 2000 },
    )
  })

  it('has σ′ = σ(1 − σ) ≤ ¼, with equality at 0 only', () => {
    expect(df(0, {})).toBe(0.25)
    fc.assert(
      fc.property(near, (x) => {
        expect(Math.abs(df(x, {}) - f(x, {}) * (1 - f(x, {})))).toBeLessThan(1e-15)
        if (Math.abs(x) > 1e-7) expect(df(x, {})).toBeLessThan(0.25)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('relu', () => {
  const { f, df } = definition('relu')
  it('keeps −0, takes 0 as the derivative at 0', () => {
    expect(f(-0, {})).toBe(-0)
    expect(df(0, {})).toBe(0)
    expect(df(-0, {})).toBe(0)
  })
})
