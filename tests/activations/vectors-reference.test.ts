import { describe, expect, it } from 'vitest'
import type { Bound } from '../../src/activations/vector-function.ts'
import { vectors } from '../../src/activations/vectors.ts'
import reference from '../reference/vectors.json' with { type: 'json' }
import { ulpsBetween } from './ulps.ts'

type Value = number | string
interface Row {
  readonly id: string
  readonly params: Record<string, number>
  readonly v: readonly number[]
  readonly f: readonly Value[]
  readonly jacobian: readonly (readonly Value[])[]
}
const rows = reference.rows as unknown as readonly Row[]

/** The furthest that the project allows any of them to be off, whatever its definition says. */
const MOST = 8

function expectNear(ours: number, theirs: Value, bound: Bound, what: string): void {
  if ('ulps' in bound) expect(ulpsBetween(ours, Number(theirs)), what).toBeLessThanOrEqual(bound.ulps)
  else expect(Math.abs(ours - Number(theirs)), what).toBeLessThanOrEqual(bound.absolute)
}

describe('vector functions against mpmath', () => {
  it('covers all of them', () => {
    expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(vectors.map(({ id }) => id)))
    expect(rows.length).toBeGreaterThan(400)
  })

  it.each(vectors)('$id is within its stated bounds', ({ id, f, jacobian, bounds }) => {
    for (const bound of Object.values(bounds)) expect('ulps' in bound ? bound.ulps : 0).toBeLessThanOrEqual(MOST)
    for (const { v, params, ...theirs } of rows.filter((row) => row.id === id)) {
      const what = `${JSON.stringify(params)} of ${JSON.stringify(v)}`
      const y = f(v, params)
      const J = jacobian(v, params)
      expect(y).toHaveLength(theirs.f.length)
      theirs.f.forEach((value, i) => expectNear(y[i] ?? Number.NaN, value, bounds.f, `${what}: y ${i}`))
      expect(J.map((row) => row.length)).toEqual(theirs.jacobian.map((row) => row.length))
      theirs.jacobian.forEach((row, i) =>
        row.forEach((d, j) => expectNear(J[i]?.[j] ?? Number.NaN, d, bounds.jacobian, `${what}: J ${i} ${j}`)),
      )
    }
  })
})
