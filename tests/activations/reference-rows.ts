import { numbersById } from '../../src/activations/numbers.ts'
import type { Definition, Params } from '../../src/activations/activation.ts'
import { defaultsOf } from '../../src/state/curves.ts'
import reference from '../reference/activations.json' with { type: 'json' }
import more from '../reference/more.json' with { type: 'json' }
import worst from '../reference/worst.json' with { type: 'json' }

/** A double as the files hold it: `"NaN"`, `"Infinity"`. */
export type Value = number | string

/** f, f′ and f″ under the files' names. */
export const COLUMNS = ['f', 'd1', 'd2'] as const
export type Column = (typeof COLUMNS)[number]

/** What a function computes in each column. */
export const computed = ({ f, df, d2f }: Definition): Record<Column, Definition['f']> => ({ f, d1: df, d2: d2f })

/** One correctly rounded value. */
export interface Point {
  readonly column: Column
  readonly x: number
  readonly expected: number
}

/** Values of one function with one set of parameters. */
export interface Row {
  readonly name: string
  readonly activation: Definition
  readonly params: Params
  /** With the parameters it is defined with. */
  readonly isDefault: boolean
  readonly points: readonly Point[]
}

interface Table extends Readonly<Partial<Record<Column, readonly Value[]>>> {
  readonly id?: string
  readonly params: Readonly<Record<string, Value>>
  readonly x: readonly Value[]
}

/** Entries that are another entry's function with other parameters. */
const VARIANTS: Readonly<Record<string, readonly [id: string, params: Params]>> = {
  heaviside0: ['step', { h0: 0 }],
  heaviside05: ['step', { h0: 0.5 }],
  heaviside1: ['step', { h0: 1 }],
  swish: ['silu', { beta: 1.5 }],
  hard_sigmoid_keras: ['hard_sigmoid', { slope: 0.2 }],
  softplus_torch: ['softplus', { beta: 1 }],
}

/** What the catalogue has no function for: PyTorch's softplus as it jumps at 20, and sin πx / πx. */
const WITHOUT = new Set(['softplus_torch', 'sinc_normalized'])

/** The function, and those of its parameters that an entry of a file names. */
export function subject(name: string, given: Readonly<Record<string, Value>>): Omit<Row, 'name' | 'points'> {
  const [id, own] = VARIANTS[name] ?? [name, {}]
  const activation = numbersById.get(id)
  if (!activation) throw new Error(`no ${id}`)
  const defaults = defaultsOf(activation.params)
  const named = Object.keys(defaults).flatMap((key) => (given[key] === undefined ? [] : [[key, Number(given[key])]]))
  const params: Params = { ...defaults, ...(Object.fromEntries(named) as Record<string, number>), ...own }
  const isDefault = Object.entries(defaults).every(([key, value]) => params[key] === value)
  return { activation, params, isDefault }
}

/** A table's values column by column. The array code `x > 0` is False for NaN, and its step 0: the note's convention, not mpmath's. */
const pointsOf = (table: Table, id: string): readonly Point[] =>
  COLUMNS.flatMap((column) =>
    (table[column] ?? []).map((value, i) => {
      const x = Number(table.x[i])
      return { column, x, expected: id === 'step' && column === 'f' && Number.isNaN(x) ? 0 : Number(value) }
    }),
  )

interface Measured {
  /** How many points were tried. */
  readonly points: number
  readonly worst: readonly { params: Readonly<Record<string, Value>>; x: Value; f?: Value; d1?: Value; d2?: Value }[]
}
/** Where the functions were furthest off (`generator/measure.py`). */
const measurements: Readonly<Record<string, Measured>> = worst.functions
const tables: Readonly<Record<string, Table>> = { ...reference.functions, ...more.functions }

/** Everything that mpmath says about functions of the catalogue. */
export const rows: readonly Row[] = [
  ...Object.entries(tables).flatMap(([name, table]) => {
    if (WITHOUT.has(name)) return []
    const about = subject(table.id ?? name, table.params)
    return [{ name, ...about, points: pointsOf(table, about.activation.id) }]
  }),
  ...Object.entries(measurements).flatMap(([id, { worst: found }]) =>
    found.map(({ params, x, ...values }) => {
      const about = subject(id, params)
      const columns = Object.entries(values).map(([column, value]) => [column, [value]] as const)
      return { name: id, ...about, points: pointsOf({ params, x: [x], ...Object.fromEntries(columns) }, id) }
    }),
  ),
]

/** How many points of a function were tried for `worst.json`. */
export const tried = (id: string): number => measurements[id]?.points ?? 0
