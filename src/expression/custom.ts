import type { Break, Numbers, Parameter, Params } from '../activations/activation.ts'
import { desugared } from '../notation/desugar.ts'
import { parse, type SyntaxFault } from '../notation/parse.ts'
import { print } from '../notation/print.ts'
import type { Tree } from '../notation/tree.ts'
import { compile, type MeaningFault, type Program, type Registers } from './program.ts'

/** A function that a person typed. It works wherever one of the catalogue does. */
export interface Custom extends Numbers {
  readonly tree: Tree
}

export type Fault = SyntaxFault | MeaningFault

/** What marks the id of a typed function: `=x*sigmoid(1.702*x)`. No id of the catalogue has it. */
const MARK = '='

export const isCustom = (id: string): boolean => id.startsWith(MARK)

/** The text behind an id, as short as it can be written. */
export const textOf = (id: string): string => id.slice(MARK.length)

/** What a free name is until its slider is moved, and how far the slider goes. */
const FREE = { value: 1, min: -10, max: 10, step: 0.1 } as const

/** Typed functions are made once: a slider asks for the same one sixty times a second. */
const MOST_KEPT = 64
const kept = new Map<string, Custom | Fault>()

/** The function that a text describes, or the first thing that is wrong with it and where. Takes any text and never throws. */
export function custom(text: string): Custom | Fault {
  const known = kept.get(text)
  if (known) return known
  if (kept.size >= MOST_KEPT) kept.clear()
  const made = make(text)
  kept.set(text, made)
  return made
}

export const isFault = (made: Custom | Fault): made is Fault => 'kind' in made

function make(text: string): Custom | Fault {
  const tree = parse(text)
  if (tree.kind === 'empty' || tree.kind === 'too-long' || tree.kind === 'unexpected') return tree
  const program = compile(desugared(tree))
  if ('kind' in program) return program
  const params = Object.fromEntries(program.names.map((name) => [name, { symbol: name, ...FREE } satisfies Parameter]))
  const size = program.steps.length
  const r: Registers = { v: new Float64Array(size), d: new Float64Array(size), h: new Float64Array(size) }
  const run = (x: number, p: Params): void => {
    for (const step of program.steps) step(r, x, p)
  }
  const last = (column: Float64Array) => (x: number, p: Params) => {
    run(x, p)
    return column[size - 1] ?? Number.NaN
  }
  return {
    id: MARK + print(tree),
    name: print(tree, ' '),
    family: 'other',
    slot: 9,
    params,
    f: last(r.v),
    df: last(r.d),
    d2f: last(r.h),
    breaks: (p) => breaksOf(program, r, run, p),
    turns: () => [[], [], []],
    // Where it turns is not worked out: it is looked at more often instead.
    known: 0,
    range: () => [],
    tree,
  }
}

/** Two one-sided values this close, in units of their size, are the same. */
const SAME = 1e-9

/** Where the branches of the formula meet, as far as they do so at straight lines, and what jumps there. */
function breaksOf({ guards }: Program, r: Registers, run: (x: number, p: Params) => void, p: Params): readonly Break[] {
  const found = new Map<number, Break>()
  for (const { a, b } of guards) {
    run(0, p)
    const slope = (r.d[a] ?? 0) - (r.d[b] ?? 0)
    const x = ((r.v[b] ?? 0) - (r.v[a] ?? 0)) / slope
    if (slope === 0 || !Number.isFinite(x)) continue
    const order = orderAt(x + 0, r, run, p)
    if (order !== null) found.set(x + 0, { x: x + 0, order })
  }
  return [...found.values()].toSorted((one, other) => one.x - other.x)
}

/** The lowest derivative that differs just left and just right of x; null: none does. */
function orderAt(x: number, r: Registers, run: (x: number, p: Params) => void, p: Params): Break['order'] | null {
  const beside = Math.max(Math.abs(x) * 2 ** -50, 1e-300)
  const at = (where: number): readonly number[] => {
    run(where, p)
    return [r.v, r.d, r.h].map((column) => column.at(-1) ?? Number.NaN)
  }
  const [left, right] = [at(x - beside), at(x + beside)]
  for (const order of [0, 1, 2] as const) {
    const [l = Number.NaN, g = Number.NaN] = [left[order], right[order]]
    if (!(Math.abs(l - g) <= SAME * Math.max(1, Math.abs(l), Math.abs(g)))) return order
  }
  return null
}
