import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Layer, Numbers, Params } from '../../src/activations/activation.ts'
import { layers } from '../../src/activations/layers.ts'
import { numbersById } from '../../src/activations/numbers.ts'
import { fastExp } from '../../src/math/fast-exp.ts'
import { exp } from '../../src/math/exp.ts'
import { ulpsBetween } from './ulps.ts'
import { variants } from './variants.ts'

/** So many units in the last place, and more where the rounding of what is raised to a power is magnified by its size, */
const ulpsAt = (id: string, x: number): number => 8 + 10 * Math.abs(x) + (id === 'gelu_tanh' ? Math.abs(x) ** 3 : 0)
/** or so much of 1 about the roots of f, which are nearer to 0 than 5, and of f′, which are where f turns; */
const absoluteAt = (x: number, turns: readonly number[]): number =>
  Math.abs(x) < 5 || turns.some((turn) => Math.abs(x - turn) < 3) ? 1e-15 : 0
/** and what is next to nothing may be nothing. */
const NOTHING = 1e-290

const agree = (id: string, x: number, turns: readonly number[], found: number, expected: number): boolean =>
  Math.abs(found - expected) <= Math.max(NOTHING, absoluteAt(x, turns)) || ulpsBetween(found, expected) <= ulpsAt(id, x)

/** Where a layer and its function disagree, of the given x. */
function apart(layer: Layer, { id, f, df, turns }: Numbers, params: Params, xs: readonly number[]) {
  const [of] = turns(params)
  const z = Float64Array.from(xs)
  const a = new Float64Array(xs.length)
  const slopes = new Float64Array(xs.length)
  layer(z, a, slopes, 0, xs.length, params)
  return xs.flatMap((x, i) => {
    const [value, slope] = [a[i] ?? 0, slopes[i] ?? 0]
    return agree(id, x, of, value, f(x, params)) && agree(id, x, of, slope, df(x, params))
      ? []
      : [{ x, value, slope, params }]
  })
}

const spread = Array.from({ length: 4001 }, (_, i) => (i - 2000) / 97)
const scales = Array.from({ length: 601 }, (_, i) => 2 ** (i - 540)).flatMap((x) => [-x, x])
const special = [0, -0, 29.999, 30, 30.001, 699, 701, 707.9, 708.1, 745, 1e3, 1e5, 1e100, 1e300].flatMap((x) => [-x, x])

describe('a layer at once', () => {
  it('is there for the functions that are used most, under the name of its file', () => {
    expect([...layers.keys()]).toEqual(
      expect.arrayContaining(['identity', 'step', 'sigmoid', 'tanh', 'relu', 'leaky_relu', 'elu', 'selu', 'silu']),
    )
    for (const id of layers.keys()) expect(numbersById.has(id), id).toBe(true)
    expect(layers.has('gaussian')).toBe(false)
  })

  it.each([...layers])('of %s has the values and slopes of f and df', (id, layer) => {
    const activation = numbersById.get(id) ?? expect.fail(id)
    for (const params of variants(activation))
      expect(apart(layer, activation, params, [...spread, ...scales, ...special])).toEqual([])
    fc.assert(
      fc.property(fc.double({ min: -1e3, max: 1e3, noNaN: true }), (x) => {
        for (const params of variants(activation)) expect(apart(layer, activation, params, [x])).toEqual([])
      }),
    )
  })

  it.each([...layers])('of %s keeps to its stretch', (id, layer) => {
    const { params } = numbersById.get(id) ?? expect.fail(id)
    const values = Object.fromEntries(Object.entries(params).map(([name, { value }]) => [name, value]))
    const z = Float64Array.of(1, 2, 3, 4)
    const [a, slopes] = [new Float64Array(4).fill(7), new Float64Array(4).fill(7)]
    layer(z, a, slopes, 1, 3, values)
    expect([a[0], a[3], slopes[0], slopes[3]]).toEqual([7, 7, 7, 7])
    expect(z).toEqual(Float64Array.of(1, 2, 3, 4))
  })

  it.each([...layers].filter(([id]) => id !== 'step'))('of %s makes NaN of NaN', (id, layer) => {
    const { params } = numbersById.get(id) ?? expect.fail(id)
    const values = Object.fromEntries(Object.entries(params).map(([name, { value }]) => [name, value]))
    const a = new Float64Array(1)
    layer(Float64Array.of(Number.NaN), a, new Float64Array(1), 0, 1, values)
    expect(a[0]).toBeNaN()
  })
})

describe('the fast exponential', () => {
  it('is within 2 units in the last place', () => {
    for (const x of [...spread.map((one) => one * 34), ...scales.filter((one) => Math.abs(one) < 708)])
      expect(ulpsBetween(fastExp(x), exp(x))).toBeLessThanOrEqual(2)
  })
})
