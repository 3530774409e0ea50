import type { Numbers, Parameter, Params } from '../activations/activation.ts'
import { desugared } from '../notation/desugar.ts'
import { parse, type SyntaxFault } from '../notation/parse.ts'
import { print } from '../notation/print.ts'
import type { Tree } from '../notation/tree.ts'
import type { MeaningFault } from './fault.ts'
import { idOf } from './id.ts'
import { landmarks, type Landmarks } from './landmarks.ts'
import { spelled } from './names.ts'
import { compile } from './program.ts'
import { registers } from './registers.ts'

/** A function that a person typed. It works wherever one of the catalogue does. */
export interface Custom extends Numbers {
  readonly tree: Tree
}

export type Fault = SyntaxFault | MeaningFault

/** What a free name is until its slider is moved, how far the slider goes, and how far a number that is typed. */
const FREE = { value: 1, min: -10, max: 10, step: 0.1, reach: 1e6 } as const

/** After those of the three curves that are always there first. */
const FIRST_SLOT = 3

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

function make(text: string): Custom | Fault {
  const read = parse(text)
  if (read.kind === 'empty' || read.kind === 'too-long' || read.kind === 'unexpected') return read
  const tree = spelled(desugared(read))
  const program = compile(tree)
  if ('kind' in program) return program
  const { steps, result } = program
  const r = registers(steps.length)
  const last = (column: Float64Array) => (x: number, p: Params) => {
    r.slopes = column !== r.v
    for (const step of steps) step(r, x, p)
    // The rules give the logarithm a slope where it has no value.
    return Number.isNaN(r.v[result]) ? Number.NaN : (column[result] ?? Number.NaN)
  }
  const found = new WeakMap<Params, Landmarks>()
  const landmarksOf = (p: Params): Landmarks => {
    const before = found.get(p)
    if (before) return before
    const all = landmarks(program, p)
    found.set(p, all)
    return all
  }
  return {
    id: idOf(print(tree)),
    name: print(tree, ' '),
    family: 'other',
    slot: FIRST_SLOT,
    params: Object.fromEntries(
      [...program.names].map(([name, bounds]) => [name, { ...(bounds ?? FREE), symbol: name } satisfies Parameter]),
    ),
    f: last(r.v),
    df: last(r.d),
    d2f: last(r.h),
    breaks: (p) => landmarksOf(p).breaks,
    turns: (p) => [...landmarksOf(p).turns, []],
    // Breaks and turns may be missing anywhere: it is looked at more often instead.
    known: 0,
    range: () => [],
    tree,
  }
}
