import { describe, expect, it } from 'vitest'
import type { Definition, Interval, Params } from '../../src/activations/activation.ts'
import { numbers, numbersById } from '../../src/activations/numbers.ts'
import { properties, type Extreme, type Properties } from '../../src/activations/properties.ts'
import { custom } from '../../src/expression/custom.ts'
import { isFault } from '../../src/expression/typed.ts'
import { defaultsOf } from '../../src/state/curves.ts'
import { GRID, jumps, lowest, TAILS, turnings } from './scan.ts'
import { variants } from './variants.ts'

const definition = (id: string): Definition => {
  const found = numbersById.get(id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

const of = (id: string, changed: Params = {}): Properties => {
  const a = definition(id)
  const found = properties(a, { ...defaultsOf(a.params), ...changed })
  if (!found) throw new Error(`${id}: nothing is known`)
  return found
}

/** Each function with its defaults and at the ends of each parameter. */
const cases = numbers.flatMap((a) => variants(a).map((p) => [`${a.id} ${JSON.stringify(p)}`, a, p] as const))

describe.each(cases)('%s', (_, a, p) => {
  const stated = properties(a, p)
  if (!stated) throw new Error(`${a.id}: nothing is known`)
  const f = (x: number): number => a.f(x, p)
  const df = (x: number): number => a.df(x, p)
  const d2f = (x: number): number => a.d2f(x, p)
  const found = [f, df, d2f].map(jumps)
  const samples = [...GRID, ...TAILS].map(f)
  const inner = GRID.filter((x) => Math.abs(x) < 3).map(f)

  it('breaks where it says', () => {
    const seen: { x: number; order: number }[] = []
    found.forEach((pairs, order) => {
      for (const [left, right] of pairs)
        if (!seen.some(({ x }) => x >= left - 1e-12 && x <= right + 1e-12)) seen.push({ x: (left + right) / 2, order })
    })
    // A jump of the third derivative is too fine to be seen.
    const named = a.breaks(p).filter(({ order }) => order < 3)
    expect(named.map(({ order }) => order)).toEqual(seen.toSorted((m, n) => m.x - n.x).map(({ order }) => order))
    for (const { x } of named) expect(seen.some((s) => Math.abs(s.x - x) < 1e-12)).toBe(true)
  })

  it('turns where it says', () => {
    for (const [order, g] of [f, df, d2f].entries()) {
      const turns = a.turns(p)[order]?.filter((x) => Math.abs(x) < 39) ?? []
      const breaks = a.breaks(p).map(({ x }) => x)
      const seen = turnings(g)
      const inside = (x: number): boolean => seen.some(([left, right]) => left <= x && x <= right)
      for (const [left, right] of seen.filter((stretch) => Math.abs(stretch[0]) < 39)) {
        const named = [...turns, ...breaks].filter((x) => left <= x && x <= right)
        expect(named.length, `order ${order}: turns between ${left} and ${right}`).toBeGreaterThan(0)
      }
      expect(
        turns.filter((x) => !inside(x)),
        `order ${order}: does not turn there`,
      ).toEqual([])
    }
  })

  it('is as monotone and as smooth as it says', () => {
    const moves = samples.slice(1, GRID.length).map((y, i) => y - (samples[i] ?? y))
    const rises = moves.some((m) => m > 1e-12)
    const falls = moves.some((m) => m < -1e-12)
    const seen = rises && falls ? 'neither' : rises ? 'rising' : falls ? 'falling' : 'constant'
    expect(stated.monotone).toBe(seen)
    const lowestOrder = found.findIndex((pairs) => pairs.length > 0)
    if (lowestOrder >= 0) expect(stated.smoothness).toBe(lowestOrder - 1)
    else expect(stated.smoothness).toBeGreaterThanOrEqual(2)
  })

  it('has the symmetry, the centre and the limits it says', () => {
    const near = (g: (x: number) => number): boolean =>
      GRID.every((x) => Math.abs(g(x)) <= 1e-12 * Math.max(1, Math.abs(f(x))))
    const even = near((x) => f(x) - f(-x))
    const odd = near((x) => f(x) + f(-x))
    expect(stated.symmetry).toBe(even ? 'even' : odd ? 'odd' : 'none')
    expect(stated.zeroCentred).toBe(
      stated.symmetry === 'odd' && samples.some((y) => y < 0) && samples.some((y) => y > 0),
    )
    const settles = (side: number): boolean => Math.abs(f(side * 1e15) - f(side * 1e12)) < 1e-9
    const [left, right] = [settles(-1), settles(1)]
    expect(stated.saturating).toBe(left && right ? 'both' : left ? 'left' : right ? 'right' : 'none')
  })

  it('has the values it says', () => {
    const { range } = stated
    for (const y of samples) expect(range.some(({ min, max }) => y >= min && y <= max)).toBe(true)
    // No part of an interval is left out, as far as it is near 0.
    for (const { min, max } of range) {
      const inside = GRID.map(f)
        .filter((y) => y >= Math.max(min, -3) && y <= Math.min(max, 3))
        .toSorted((m, n) => m - n)
      const gaps = inside.slice(1).map((y, i) => y - (inside[i] ?? y))
      expect(Math.max(0, ...gaps)).toBeLessThan(0.15)
    }
    expectExtreme(stated.minimum, f, Math.min(...inner), jumpSides(found[0]))
    expectExtreme(mirrored(stated.maximum), (x) => -f(x), -Math.max(...inner), jumpSides(found[0]))
    expect(stated.minimum.value).toBeCloseTo(range[0]?.min ?? Number.NaN, 12)
    expect(stated.maximum.value).toBeCloseTo(range.at(-1)?.max ?? Number.NaN, 12)
    expect(stated.minimum.reached).toBe(range[0]?.minReached)
    expect(stated.maximum.reached).toBe(range.at(-1)?.maxReached)
  })

  it('has the steepest slopes it says, where it says', () => {
    const sides = jumpSides([...(found[0] ?? []), ...(found[1] ?? [])])
    const slopes = GRID.filter((x) => Math.abs(x) < 3).map(df)
    expect(stated.slope.minimum.value).toBeLessThanOrEqual(stated.slope.maximum.value)
    expectExtreme(stated.slope.minimum, df, Math.min(...slopes), sides)
    expectExtreme(mirrored(stated.slope.maximum), (x) => -df(x), -Math.max(...slopes), sides)
  })
})

/** Points just beside the jumps, close enough to tell a limit and far enough to be no convention. */
const jumpSides = (pairs: readonly (readonly [number, number])[] = []): readonly number[] =>
  pairs.flatMap(([left, right]) => [left - 1e-9, right + 1e-9])

const mirrored = ({ value, ...rest }: Extreme): Extreme => ({ ...rest, value: -value })

/** The least value of g is what was stated, and where. */
function expectExtreme(stated: Extreme, g: (x: number) => number, inner: number, beside: readonly number[]): void {
  const { value, reached, places } = stated
  expect(places.length).toBeGreaterThan(0)
  if (Number.isFinite(value))
    expect(Math.abs(lowest(g, beside) - value)).toBeLessThan(1e-6 * Math.max(1, Math.abs(value)))
  else expect(lowest(g, beside)).toBeLessThan(-1e90)
  if (!reached) expect(inner).toBeGreaterThan(value)
  for (const { from, to, side } of places) {
    expect(side === null).toBe(reached)
    expect(from).toBeLessThanOrEqual(to)
    const [low, high] = [Math.max(from, -1e6), Math.min(to, 1e6)]
    const within = from === to ? [] : [low + 1e-6, (low + high) / 2, high - 1e-6]
    if (from === to && side === null) within.push(from)
    for (const x of within) expect(Math.abs(g(x) - value)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(value)))
    if (side === null || !Number.isFinite(value)) continue
    const close = Number.isFinite(from) ? from + (side === 'left' ? -1e-9 : 1e-9) : Math.sign(from) * 1e300
    expect(Math.abs(g(close) - value)).toBeLessThan(1e-6)
  }
}

/** Range, smoothness and monotony with the parameters' defaults, as the catalogue of frameworks has them. */
const TABLE: readonly (readonly [id: string, monotone: boolean, smoothness: number, range: string])[] = [
  ['identity', true, Infinity, '(−∞, ∞)'],
  ['step', true, -1, '{0} {1}'],
  ['sign', true, -1, '{−1} {0} {1}'],
  ['sigmoid', true, Infinity, '(0, 1)'],
  ['log_sigmoid', true, Infinity, '(−∞, 0)'],
  ['hard_sigmoid', true, 0, '[0, 1]'],
  ['sparse_sigmoid', true, 0, '[0, 1]'],
  ['tanh', true, Infinity, '(−1, 1)'],
  ['lecun_tanh', true, Infinity, '(−1.7159, 1.7159)'],
  ['hardtanh', true, 0, '[−1, 1]'],
  ['tanhshrink', true, Infinity, '(−∞, ∞)'],
  ['softsign', true, 1, '(−1, 1)'],
  ['arctan', true, Infinity, '(−1.570796, 1.570796)'],
  ['isru', true, Infinity, '(−1, 1)'],
  ['sqnl', true, 1, '[−1, 1]'],
  ['relu', true, 0, '[0, ∞)'],
  ['relu6', true, 0, '[0, 6]'],
  ['leaky_relu', true, 0, '(−∞, ∞)'],
  ['prelu', true, 0, '(−∞, ∞)'],
  ['rrelu_eval', true, 0, '(−∞, ∞)'],
  ['threshold', false, -1, '(0.1, ∞)'],
  ['thresholded_relu', true, -1, '{0} (1, ∞)'],
  ['elu', true, 1, '(−1, ∞)'],
  ['celu', true, 1, '(−1, ∞)'],
  ['selu', true, 0, '(−1.758099, ∞)'],
  ['isrlu', true, 2, '(−1, ∞)'],
  ['srelu', true, 0, '(−∞, ∞)'],
  ['softplus', true, Infinity, '(0, ∞)'],
  ['sparse_plus', true, 1, '[0, ∞)'],
  ['squareplus', true, Infinity, '(0, ∞)'],
  ['gelu', false, Infinity, '[−0.169971, ∞)'],
  ['gelu_tanh', false, Infinity, '[−0.170041, ∞)'],
  ['quick_gelu', false, Infinity, '[−0.163610, ∞)'],
  ['silu', false, Infinity, '[−0.278465, ∞)'],
  ['hard_swish', false, 0, '[−0.375, ∞)'],
  ['mish', false, Infinity, '[−0.308843, ∞)'],
  ['elish', false, 1, '[−0.171573, ∞)'],
  ['hardshrink', true, -1, '(−∞, −0.5) {0} (0.5, ∞)'],
  ['softshrink', true, 0, '(−∞, ∞)'],
  ['exponential', true, Infinity, '(0, ∞)'],
  ['bent_identity', true, Infinity, '(−∞, ∞)'],
  ['sine', false, Infinity, '[−1, 1]'],
  ['sinc', false, Infinity, '[−0.217234, 1]'],
  ['gaussian', false, Infinity, '(0, 1]'],
  ['absolute', false, 0, '[0, ∞)'],
  ['cloglog', true, Infinity, '(0, 1)'],
  ['relu_squared', true, 1, '[0, ∞)'],
  ['erf', true, Infinity, '(−1, 1)'],
  ['lisht', false, Infinity, '[0, ∞)'],
]

const written = (x: number): string =>
  `${Math.abs(x) === Infinity ? (x > 0 ? '∞' : '-∞') : Number(x.toFixed(6))}`.replace('-', '−')

const interval = ({ min, max, minReached, maxReached }: Interval): string =>
  min === max
    ? `{${written(min)}}`
    : `${minReached ? '[' : '('}${written(min)}, ${written(max)}${maxReached ? ']' : ')'}`

describe('the catalogue', () => {
  it.each(TABLE)('%s: monotone %s, C%d, %s', (id, monotone, smoothness, range) => {
    const stated = of(id)
    expect(stated.monotone === 'rising').toBe(monotone)
    expect(stated.smoothness).toBe(smoothness)
    expect(stated.range.map(interval).join(' ')).toBe(range.replaceAll(/(\.\d*?)0+(?=\D)/g, '$1'))
  })

  it('knows where slopes are steepest', () => {
    const top = (id: string): readonly [number, ...(number | string | null)[]] => {
      const { value, places } = of(id).slope.maximum
      return [value, ...places.flatMap(({ from, side }) => (side === null ? [from] : [from, side]))]
    }
    expect(top('sigmoid')).toEqual([0.25, 0])
    for (const [id, value, place] of [
      ['gelu', 1.128904, Math.SQRT2],
      ['silu', 1.099839, 2.39935],
      ['mish', 1.088498, 1.49055],
    ] as const) {
      expect(top(id)[0]).toBeCloseTo(value, 6)
      expect(top(id)[1]).toBeCloseTo(place, 4)
    }
    expect(of('gelu').slope.minimum.value).toBeCloseTo(-0.128904, 6)
    expect(of('gelu').slope.minimum.places[0]?.from).toBeCloseTo(-Math.SQRT2, 12)
    expect(top('hard_swish')).toEqual([expect.closeTo(1.5, 12), 3, 'left'])
    expect(top('selu')).toEqual([expect.closeTo(1.758099, 6), 0, 'left'])
  })

  it('knows how far functions that stand for each other are apart', () => {
    const apart = (a: string, b: string, x: number): number => {
      const [f, g] = [definition(a), definition(b)]
      return Math.abs(f.f(x, defaultsOf(f.params)) - g.f(x, defaultsOf(g.params)))
    }
    const furthest = (a: string, b: string): number => -lowest((x) => -apart(a, b, x), [])
    expect(furthest('gelu', 'gelu_tanh')).toBeCloseTo(4.732e-4, 7)
    expect(apart('gelu', 'gelu_tanh', 2.699)).toBeCloseTo(4.732e-4, 7)
    expect(apart('gelu', 'gelu_tanh', -2.699)).toBeCloseTo(4.732e-4, 7)
    expect(furthest('hard_sigmoid', 'sigmoid')).toBeCloseTo(0.06918, 5)
  })
})

describe('parameters', () => {
  it('change what a function is', () => {
    expect(of('elu', { alpha: 2 })).toMatchObject({ smoothness: 0, slope: { maximum: { value: 2, reached: false } } })
    expect(of('squareplus', { b: 0 })).toMatchObject({ smoothness: 0, minimum: { value: 0, reached: true } })
    expect(of('prelu', { weight: 1 })).toMatchObject({ smoothness: Infinity, symmetry: 'odd' })
    expect(of('prelu', { weight: -1 })).toMatchObject({ monotone: 'neither', symmetry: 'even', zeroCentred: false })
    expect(of('srelu', { a_l: 0 })).toMatchObject({ symmetry: 'none', saturating: 'left' })
    expect(of('threshold', { threshold: 0, value: 0 })).toMatchObject({ monotone: 'rising', smoothness: 0 })
    expect(of('threshold', { threshold: 1, value: -1 })).toMatchObject({ monotone: 'rising', smoothness: -1 })
    expect(of('threshold', { threshold: 0, value: 20 }).minimum).toMatchObject({ value: 0, reached: false })
  })

  it('of a typed function say nothing: where it turns is not known', () => {
    const made = custom('x*tanh(x)')
    if (isFault(made)) throw new Error(made.kind)
    expect(properties(made, {})).toBeNull()
  })
})
