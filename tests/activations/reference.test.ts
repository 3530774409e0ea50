import { describe, expect, it } from 'vitest'
import { activations, byId } from '../../src/activations/index.ts'
import reference from '../reference/activations.json' with { type: 'json' }
import torch from '../reference/torch.json' with { type: 'json' }
import { ulpsBetween } from './ulps.ts'

type Value = number | string
interface Table {
  params: Record<string, Value>
  x: Value[]
  f: Value[]
  d1: Value[]
  d2: Value[]
}
const tables: Record<string, Table> = reference.functions

/** Entries of the reference that are another entry's function with other parameters. */
const VARIANTS: Record<string, readonly [id: string, params: Record<string, number>]> = {
  heaviside0: ['step', { h0: 0 }],
  heaviside05: ['step', { h0: 0.5 }],
  heaviside1: ['step', { h0: 1 }],
  swish: ['silu', { beta: 1.5 }],
  hard_sigmoid_keras: ['hard_sigmoid', { slope: 0.2 }],
}

/** Each table of the reference that a function of the catalogue answers to. */
const rows = Object.entries(tables).flatMap(([name, table]) => {
  const [id, params] = VARIANTS[name] ?? [name, {}]
  const activation = byId.get(id)
  const own = Object.entries(activation?.params ?? {}).map(([key, { value }]) => [
    key,
    Number(table.params[key] ?? value),
  ])
  return activation
    ? [{ name, activation, table, p: { ...(Object.fromEntries(own) as Record<string, number>), ...params } }]
    : []
})

/** The furthest that the project allows any function to be off, whatever its definition says. */
const LIMITS: Record<string, readonly [f: number, df: number, d2f: number]> = {
  step: [0, 0, 0],
  relu: [0, 0, 0],
  sigmoid: [2, 4, 4],
}

describe('activations against mpmath', () => {
  it('covers the whole catalogue', () => {
    expect(new Set(rows.map((r) => r.activation.id))).toEqual(new Set(activations.map((a) => a.id)))
  })

  it.each(rows)('$name is within its stated bounds', ({ activation, table, p }) => {
    const { f, df, d2f, ulps, id } = activation
    const columns = [
      ['f', f, table.f, ulps.f],
      ['f′', df, table.d1, ulps.df],
      ['f″', d2f, table.d2, ulps.d2f],
    ] as const
    expect([ulps.f, ulps.df, ulps.d2f].every((bound, i) => bound <= (LIMITS[id]?.[i] ?? 8))).toBe(true)
    table.x.forEach((text, i) => {
      const x = Number(text)
      for (const [what, of, expected, bound] of columns) {
        // The array code `x > 0` is False for NaN, and its step 0: the note's convention, not mpmath's.
        if (id === 'step' && what === 'f' && Number.isNaN(x)) expect(of(x, p)).toBe(0)
        else expect(ulpsBetween(of(x, p), Number(expected[i])), `${what}(${text})`).toBeLessThanOrEqual(bound)
      }
    })
  })
})

describe('activations against PyTorch', () => {
  const measured = torch.functions as unknown as Record<string, { x?: Value[]; f?: Value[]; d1?: Value[] } | undefined>

  it.each(rows.filter(({ name }) => measured[name]?.f))('$name agrees to 1e-12', ({ name, activation, table, p }) => {
    const own = measured[name]
    const xs = own?.x ?? table.x
    let compared = 0
    xs.forEach((text, i) => {
      const x = Number(text)
      const pairs = [
        [activation.f(x, p), own?.f?.[i]],
        [activation.df(x, p), own?.d1?.[i]],
      ] as const
      for (const [ours, theirs] of pairs) {
        // At NaN and beyond the doubles PyTorch goes its own ways.
        if (theirs === undefined || !Number.isFinite(x) || !Number.isFinite(Number(theirs))) continue
        expect(Math.abs(ours - Number(theirs)), `x = ${text}`).toBeLessThanOrEqual(
          1e-12 * Math.max(1, Math.abs(Number(theirs))),
        )
        compared++
      }
    })
    expect(compared).toBeGreaterThan(50)
  })
})
