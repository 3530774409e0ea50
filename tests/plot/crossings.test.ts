import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numbers } from '../../src/activations/numbers.ts'
import { beside } from '../../src/math/beside.ts'
import { crossings, signOfGap } from '../../src/plot/crossings.ts'
import { furthest } from '../../src/plot/furthest.ts'
import { difference } from '../../src/plot/difference.ts'
import type { Limits } from '../../src/plot/limits.ts'
import { operandsOf } from '../../src/plot/operand.ts'
import { parseLink } from '../../src/state/schema.ts'
import reference from '../reference/compare.json' with { type: 'json' }

const operands = (link: string) => {
  const pair = operandsOf(parseLink(link).state)
  if (!pair) throw new Error(`no pair in ${link}`)
  return pair
}
const two = (a: string, b: string) =>
  operands(`f=${a},${b}&pair=${[a, b].map((one) => one.replace(/\(.*/, '')).join()}`)
const typed = (text: string, other: string) =>
  operands(`f=${other}&expr=${encodeURIComponent(text)}&pair=expr,${other}`)
const meet = (a: string, b: string, range: Limits = [-5, 5]) => crossings(...two(a, b), range)

describe('the difference of two functions', () => {
  it.each(reference.pairs)('$a − $b turns where mpmath says', ({ a, b, turns, values }) => {
    const made = difference(...two(a, b), [-8, 8])
    const found = made.turns({})[0]
    expect(found).toHaveLength(turns.length)
    turns.forEach((x, i) => {
      // Where the difference of the slopes is 0 with its square or cube, the place is known to a half or a third of the digits only; its
      // value to all.
      expect(found[i]).toBeCloseTo(x, x === 0 ? 4 : 9)
      expect(made.f(found[i] ?? Number.NaN, {})).toBeCloseTo(values[i] ?? Number.NaN, 14)
    })
  })

  it('of GELU and its tanh form is at most 4.732e-4, at ±2.699', () => {
    const far = furthest(...two('gelu', 'gelu_tanh'), [-5, 4.9])
    expect(far?.size.toExponential(3)).toBe('4.732e-4')
    expect(far?.at.map(([x]) => x.toFixed(3))).toEqual(['-2.699', '2.699'])
  })

  it('is sought in any range', () => {
    for (const range of [
      [-3, 3],
      [-1e6, 1e6],
      [-1e300, 3],
    ] as const) {
      expect(furthest(...two('gelu', 'gelu_tanh'), range)?.size).toBeCloseTo(4.7323552068728427e-4, 14)
    }
  })

  it.each<[string, string, number, readonly Limits[]]>([
    ['step', 'sigmoid', 0.5, [[0, 0]]],
    ['relu', 'softplus', Math.log(2), [[0, 0]]],
    ['relu', 'tanh', 5 - Math.tanh(5), [[5, 5]]],
    ['step', 'sign', 1, [[-5, -5e-324]]],
    ['relu', 'relu6', 0, [[-5, 5]]],
  ])('of %s and %s is at most %d', (a, b, size, at) => {
    const far = furthest(...two(a, b), [-5, 5])
    expect(far?.size).toBeCloseTo(size, 14)
    expect(far?.at).toEqual(at)
  })

  it('is nothing where there are no values', () => {
    expect(furthest(...typed('log(x)', 'relu'), [-5, -1])).toBeNull()
  })
})

describe('two curves', () => {
  it.each(reference.pairs)('$a and $b cross where mpmath says', ({ a, b, crossings: truth }) => {
    const pair = two(a, b)
    const found = crossings(...pair, [-8, 8]).flatMap((c) => (c.kind === 'cross' ? [c.x] : []))
    for (const x of truth) {
      const next = found.find((one) => Math.abs(one - x) < 1e-9)
      expect(next, `${x} of ${found.join()}`).toBeDefined()
      // As near as the computed values allow: one double further they have passed each other, or cannot be told apart.
      const sides = (['left', 'right'] as const).map((side) => signOfGap(...pair)(beside(next ?? Number.NaN, side)))
      expect((sides[0] ?? 1) * (sides[1] ?? 1)).toBeLessThanOrEqual(0)
    }
    // Where the grid of the reference cannot look: at 0.
    expect(found.filter((x) => x !== 0)).toHaveLength(truth.filter((x) => x !== 0).length)
  })

  it('cross at the double where the computed difference changes its sign', () => {
    const [a, b] = two('tanh', 'sigmoid')
    const [crossing, ...more] = crossings(a, b, [-5, 5])
    if (crossing?.kind !== 'cross') throw new Error('no crossing')
    expect(more).toEqual([])
    expect(crossing.x).toBeCloseTo(Math.log(1 + Math.SQRT2), 15)
    expect(crossing.y).toBeCloseTo(Math.SQRT1_2, 15)
    const side = (x: number): number => Math.sign(a.f(x) - b.f(x))
    expect([side(crossing.x - 1e-15), side(crossing.x + 1e-15)]).toEqual([-1, 1])
    const { x } = crossing
    expect(new Set([beside(x, 'left'), x, beside(x, 'right')].map(side)).size).toBeGreaterThan(1)
  })

  it.each([
    ['step', 'sigmoid'],
    ['step(0.5)', 'sigmoid'],
    ['step(1)', 'sigmoid'],
    ['sigmoid', 'step'],
  ])('%s and %s pass each other by a jump', (a, b) => {
    expect(meet(a, b)).toEqual([{ kind: 'jump', x: 0, y: 0.5 }])
  })

  it.each<[string, string, number[]?]>([
    ['relu', 'gelu'],
    ['silu', 'relu'],
    ['gelu', 'silu'],
    ['relu', 'tanh'],
    ['lisht', 'gaussian', []],
  ])('%s and %s touch at 0', (a, b, touches = [0]) => {
    const touching = meet(a, b).filter((c) => c.kind === 'touch')
    expect(touching.flatMap((c) => ('x' in c ? [c.x] : []))).toEqual(touches)
  })

  it.each<[string, string, number, number]>([
    ['relu', 'leaky_relu', 0, 5],
    ['relu', 'relu6', -5, 5],
    ['elu', 'relu', 0, 5],
    ['sign', 'step', 0, 5],
    ['hardshrink', 'softshrink', -0.5, 0.5],
    ['identity', 'leaky_relu(1)', -5, 5],
  ])('%s and %s are the same from %d to %d', (a, b, from, to) => {
    expect(meet(a, b)).toEqual([{ kind: 'same', from, to }])
  })

  it('that are the same are, wherever one looks', () => {
    expect(meet('relu', 'leaky_relu', [1, 5])).toEqual([{ kind: 'same', from: 1, to: 5 }])
    expect(meet('relu', 'relu6', [-5, 10])).toEqual([{ kind: 'same', from: -5, to: 6 }])
    expect(meet('hardtanh', 'sign')).toEqual([
      { kind: 'same', from: -5, to: -1 },
      { kind: 'jump', x: 0, y: 0 },
      { kind: 'same', from: 1, to: 5 },
    ])
  })

  it('that come so close that rounding hides the rest are not called the same', () => {
    expect(meet('relu', 'gelu', [20, 30])).toEqual([{ kind: 'close', from: 20, to: 30 }])
    expect(meet('relu', 'gelu', [-5, 30])).toEqual([
      { kind: 'touch', x: 0, y: 0 },
      { kind: 'close', from: expect.closeTo(7.9, 1) as number, to: 30 },
    ])
    // Zoomed in so far that no double shows a difference.
    expect(meet('sine', 'identity', [-1e-8, 1e-8])).toEqual([{ kind: 'close', from: -1e-8, to: 1e-8 }])
  })

  it('that cross flatly do so at one place', () => {
    for (const [a, b] of [
      ['sine', 'identity'],
      ['tanh', 'arctan'],
      ['tanh', 'erf'],
      ['elu', 'selu'],
    ] as const) {
      expect(meet(a, b)).toEqual([{ kind: 'cross', x: 0, y: 0 }])
      expect(meet(a, b, [0, 5])).toEqual([{ kind: 'cross', x: 0, y: 0 }])
    }
  })

  it('typed ones are compared as well', () => {
    expect(crossings(...typed('x^2', 'absolute'), [-1e6, 1e6])).toEqual([
      { kind: 'cross', x: -1, y: 1 },
      { kind: 'touch', x: 0, y: 0 },
      { kind: 'cross', x: 1, y: 1 },
    ])
    expect(crossings(...typed('1/(1+exp(-x))', 'sigmoid'), [-5, 5])).toEqual([{ kind: 'same', from: -5, to: 5 }])
    expect(crossings(...typed('log(x)', 'relu'), [-5, 5])).toEqual([])
    // sin u = u/20: at 0, once where the first hump falls, twice at each of the next two, and as often on the left.
    expect(crossings(...typed('sin(20*x)', 'identity'), [-5, 5])).toHaveLength(11)
  })

  it('have an answer in bounded time whatever they are and wherever one looks', () => {
    const end = fc.oneof(
      fc.double({ min: -1e300, max: 1e300, noNaN: true }),
      fc.double({ min: -50, max: 50, noNaN: true }),
    )
    const id = fc.constantFrom(...numbers.map((one) => one.id))
    fc.assert(
      fc.property(id, id, end, end, (f, g, p, q) => {
        const [a, b] = operands(`f=${f},${g}&pair=${f},${g}${f === g ? '.2' : ''}`)
        let looks = 0
        const counted = { ...a, f: (x: number) => (looks++, a.f(x)), df: (x: number) => (looks++, a.df(x)) }
        const range = [Math.min(p, q), Math.max(p, q)] as const
        const found = crossings(counted, b, range)
        expect(looks).toBeLessThan(150_000)
        let last = -Infinity
        for (const c of found) {
          const [from, to] = 'x' in c ? [c.x, c.x] : [c.from, c.to]
          expect([range[0], from, to, range[1]]).toEqual([range[0], from, to, range[1]].toSorted((x, y) => x - y))
          expect(from).toBeGreaterThanOrEqual(last)
          last = to
        }
        const size = furthest(a, b, range)?.size ?? 0
        for (const x of [...range, range[0] / 2 + range[1] / 2]) {
          const apart = Math.abs(a.f(x) - b.f(x))
          if (!Number.isNaN(apart)) expect(apart).toBeLessThanOrEqual(size * (1 + 1e-9))
        }
      }),
      { numRuns: 300 },
    )
  })
})
