import { expect, it } from 'vitest'
import reference from '../reference/activations.json' with { type: 'json' }
import torch from '../reference/torch.json' with { type: 'json' }
import { COLUMNS, computed, subject, type Column, type Value } from './reference-rows.ts'

interface Table extends Readonly<Partial<Record<Column, readonly Value[]>>> {
  readonly x: readonly Value[]
}
const tables: Readonly<Record<string, Table>> = torch.functions
const parameters: Readonly<Record<string, { readonly params: Readonly<Record<string, Value>> }>> = reference.functions

const TOLERANCE = 1e-12

/** Where PyTorch's number is not ours, and why. */
interface Exception {
  readonly names: string
  readonly columns: readonly Column[]
  readonly where: (x: number, theirs: number) => boolean
  readonly why: string
}

const beyond = (limit: number) => (x: number) => Math.abs(x) >= limit

const EXCEPTIONS: readonly Exception[] = [
  {
    names:
      'arctan softsign gelu gelu_tanh quick_gelu silu swish mish hard_swish squareplus gaussian sinc bent_identity sparse_plus isru lisht erf',
    columns: COLUMNS,
    where: (x, theirs) => Math.abs(x) === Infinity && Number.isNaN(theirs),
    why: 'ours is the limit, theirs 0 · ∞ or ∞ / ∞',
  },
  {
    names: 'sign identity relu relu6 leaky_relu prelu rrelu_eval threshold relu_squared hard_swish hardtanh hardshrink',
    columns: COLUMNS,
    where: Number.isNaN,
    why: 'a comparison with NaN takes one branch or the other',
  },
  { names: 'hard_sigmoid softshrink sparse_plus', columns: COLUMNS, where: Number.isNaN, why: 'the same' },
  {
    names: 'gelu gelu_tanh squareplus bent_identity isru',
    columns: COLUMNS,
    where: beyond(1e155),
    why: 'x² overflows',
  },
  {
    names: 'quick_gelu swish gaussian sparse_plus lisht erf',
    columns: ['d1', 'd2'],
    where: beyond(Number.MAX_VALUE),
    why: 'a multiple of x overflows',
  },
  { names: 'hard_swish', columns: ['f'], where: beyond(Number.MAX_VALUE), why: '6x overflows' },
  { names: 'mish', columns: ['d2'], where: (x) => x >= 710, why: 'e^x overflows' },
  {
    names: 'hard_sigmoid',
    columns: ['d1'],
    where: (x, theirs) => Math.abs(x) < 3 && theirs === Math.fround(1 / 6),
    why: 'its sixth is a float32',
  },
  {
    names: 'hard_swish',
    columns: ['d1'],
    where: (x, theirs) => x === -3 && theirs === -0.5,
    why: 'ours is the slope beyond the kink on either side (PyTorch has had 0 there since, and 1 at 3)',
  },
  {
    names: 'squareplus',
    columns: ['f'],
    where: (x) => x === -1e10,
    why: 'x and √(x² + b) cancel',
  },
  {
    names: 'sinc',
    columns: ['d1'],
    where: (x) => Math.abs(x) <= 1e-8,
    why: 'put together as sin x / x, whose derivatives cancel near 0',
  },
  { names: 'sinc', columns: ['d2'], where: (x) => Math.abs(x) <= 0.01, why: 'the same' },
  {
    names: 'softplus_torch',
    columns: COLUMNS,
    where: (x) => x >= 20 && x < 20.1,
    why: 'it is x itself above 20',
  },
  { names: 'bent_identity', columns: ['f'], where: (x) => x === 1e4, why: 'one last place, which is worth 2e-12' },
]

const measured = Object.entries(tables).filter(([name]) => name !== 'sinc_normalized')
/** Why and for which function an exception was made. */
const used = new Set<string>()

it.each(measured)('%s agrees with PyTorch to 1e-12', (name, table) => {
  const { activation, params } = subject(name, parameters[name]?.params ?? {})
  for (const column of COLUMNS)
    for (const [i, value] of (table[column] ?? []).entries()) {
      const [x, theirs] = [Number(table.x[i]), Number(value)]
      const ours = computed(activation)[column](x, params)
      if (Object.is(ours, theirs) || Math.abs(ours - theirs) <= TOLERANCE) continue
      const reason = EXCEPTIONS.find(
        (e) => e.names.split(' ').includes(name) && e.columns.includes(column) && e.where(x, theirs),
      )
      expect(reason, `${name} ${column} at ${x}: ours ${ours}, theirs ${theirs}`).toBeDefined()
      used.add(`${reason?.why} ${name}`)
    }
})

it('has no exception that is not needed', () => {
  const made = EXCEPTIONS.flatMap(({ names, why }) => names.split(' ').map((name) => `${why} ${name}`))
  expect(made.filter((exception) => !used.has(exception))).toEqual([])
})
