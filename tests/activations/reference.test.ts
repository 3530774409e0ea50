import { describe, expect, it } from 'vitest'
import { numbers } from '../../src/activations/numbers.ts'
import { accuracyTable, distance, worstOf } from './accuracy.ts'
import reference from '../reference/activations.json' with { type: 'json' }
import { COLUMNS, computed, rows, type Column } from './reference-rows.ts'

/** The furthest that the project allows any function to be off, whatever its definition says. */
const LIMIT: Readonly<Record<Column, number>> = { f: 4, d1: 8, d2: 8 }

/** And with the parameters they are defined with: what `Math` alone is known to reach. */
const STRICT: readonly (readonly [bound: number, column: Column, ids: string])[] = [
  [
    0,
    'f',
    'step sign identity relu relu6 leaky_relu prelu rrelu_eval threshold thresholded_relu relu_squared hardtanh',
  ],
  [0, 'f', 'hardshrink softshrink sparse_sigmoid absolute'],
  [
    0,
    'd1',
    'step sign identity relu relu6 leaky_relu prelu rrelu_eval threshold thresholded_relu relu_squared hardtanh',
  ],
  [0, 'd1', 'hardshrink softshrink sparse_sigmoid absolute hard_sigmoid sparse_plus srelu'],
  [1, 'f', 'log_sigmoid arctan softsign elu celu softplus hard_sigmoid sine sinc exponential sparse_plus erf sqnl'],
  [1, 'd1', 'elu celu hard_swish sine bent_identity exponential sqnl'],
  [2, 'f', 'sigmoid tanh selu hard_swish bent_identity isru lisht isrlu srelu'],
  [2, 'd1', 'log_sigmoid arctan selu softplus'],
  [4, 'd1', 'sigmoid tanh softsign gelu squareplus gaussian isru lisht erf lecun_tanh'],
]

const limit = (id: string, column: Column, isDefault: boolean): number => {
  const strict = STRICT.filter(([, c, ids]) => isDefault && c === column && ids.split(' ').includes(id))
  return Math.min(LIMIT[column], ...strict.map(([bound]) => bound))
}

describe('activations against mpmath', () => {
  it('are all there', () => {
    expect(new Set(rows.map((r) => r.activation.id))).toEqual(new Set(numbers.map((a) => a.id)))
    for (const { id } of numbers) {
      const points = rows.filter((r) => r.activation.id === id).flatMap((r) => r.points)
      for (const column of COLUMNS)
        expect(points.filter((p) => p.column === column).length, `${id} ${column}`).toBeGreaterThan(50)
    }
  })

  it.each(numbers)('$id is as near as it says, and as it must be', (activation) => {
    const { id, ulps } = activation
    const stated: Record<Column, number> = { f: ulps.f, d1: ulps.df, d2: ulps.d2f }
    for (const { name, params, isDefault, points } of rows.filter((r) => r.activation === activation))
      for (const point of points) {
        const bound = Math.min(stated[point.column], limit(id, point.column, isDefault))
        const off = distance(activation, params, point)
        expect(off, `${name} ${point.column} at ${point.x} ${JSON.stringify(params)}`).toBeLessThanOrEqual(bound)
      }
  })

  it.each(numbers)('$id states no bound that is far from what was measured', (activation) => {
    const { ulps } = activation
    const worst = worstOf(activation)
    expect(ulps.f).toBeLessThanOrEqual(worst.f.ulps + SLACK)
    expect(ulps.df).toBeLessThanOrEqual(worst.d1.ulps + SLACK)
    expect(ulps.d2f).toBeLessThanOrEqual(worst.d2.ulps + SLACK)
  })

  it('is off by what docs/accuracy.md says', async () => {
    await expect(accuracyTable()).toMatchFileSnapshot('../../docs/accuracy.md')
  })

  it('gives zeros the sign they should have, of f at 0 and wherever one is left by underflow', () => {
    let seen = 0
    // The signs in the other files were not thought of.
    for (const { name, activation, params, points } of rows.filter((r) => r.name in reference.functions))
      for (const { column, x, expected } of points) {
        if (expected !== 0 || !Number.isFinite(x) || (x === 0 && column !== 'f')) continue
        const ours = computed(activation)[column](x, params)
        // −0 stays −0, as np.maximum(0, −0.0) has it.
        const sign = Object.is(x, -0) && /^relu6?$/.test(name) ? -0 : expected
        if (ours === 0) expect(Object.is(ours, sign), `${name} ${column} at ${x}`).toBe(true)
        seen++
      }
    expect(seen).toBeGreaterThan(500)
  })
})

/** Rounding that few points meet: σ″ is 4 ulp off at one in a million. */
const SLACK = 2
