import type { Data } from '../../../network/data.ts'
import type { Task } from '../../../state/lab-state.ts'
import { counted } from '../by-hand/judged.ts'
import { solution } from '../by-hand/solution.ts'
import { withWeightsAt, type Weights } from '../by-hand/weighted.ts'
import { isGate } from '../task-plane.ts'
import { pass } from './two-layers.ts'

/** The gates that one neuron can be, as what they give for two bits. */
const GATES = {
  AND: (a: number, b: number): number => a & b,
  OR: (a: number, b: number): number => a | b,
  NAND: (a: number, b: number): number => 1 - (a & b),
} as const

export type Gate = keyof typeof GATES

export const gateNames = ['AND', 'OR', 'NAND'] as const satisfies readonly Gate[]

/** Places in the list of weights. */
export const H1 = 0
export const H2 = 1
export const OUT = 2

/** Bits as inputs of a task: the clouds lie round ±½. */
const shiftOf = (task: Task): number => (isGate(task) ? 0 : -0.5)
const BITS = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
] as const

/** For each pair of bits what comes in and goes out of a neuron, as bits. */
function truths(w: readonly number[], at: number, task: Task, f: (z: number) => number) {
  const shift = shiftOf(task)
  return BITS.map(([a, b]) => {
    const { h1, h2, y } = pass(w, f, a + shift, b + shift)
    return at === OUT ? [counted(h1), counted(h2), counted(y)] : [a, b, counted(at === H1 ? h1 : h2)]
  })
}

/** The gates that a neuron is at present, as far as its inputs tell: the output sees only what the first two let through. */
export function gatesOf(w: readonly number[], at: number, task: Task, f: (z: number) => number): readonly Gate[] {
  const rows = truths(w, at, task, f)
  return gateNames.filter((name) => rows.every(([a = 0, b = 0, out]) => GATES[name](a, b) === out))
}

/** The weights with one neuron made a gate; null where no weights are found that do it. */
export function withGate(
  w: readonly number[],
  at: number,
  gate: Gate,
  task: Task,
  f: (z: number) => number,
): readonly number[] | null {
  const shift = at === OUT ? 0 : shiftOf(task)
  const inputs = at === OUT ? BITS.map(([a, b]) => hiddenOf(w, task, f, a, b)) : BITS
  const bits = truths(w, at, task, f)
  const data: Data = {
    x: Float64Array.from(inputs.flat()),
    y: Float64Array.from(bits, ([a = 0, b = 0]) => GATES[gate](a, b)),
    count: BITS.length,
    inputs: 2,
  }
  const found = solution(data, f)
  return found && withWeightsAt(w, at, moved(found, shift))
}

function hiddenOf(w: readonly number[], task: Task, f: (z: number) => number, a: number, b: number) {
  const shift = shiftOf(task)
  const { h1, h2 } = pass(w, f, a + shift, b + shift)
  return [h1, h2]
}

/** The same line for inputs that are moved. */
const moved = ([w1, w2, b]: Weights, shift: number): Weights => [w1, w2, b - shift * (w1 + w2)]

/** How much steeper the first two neurons are made where the third one cannot part what they give: where a function bends it shows. */
const STEEPER = [1, 2, 4, 8] as const

/** XOR = AND(NAND, OR) with this function; null where no weights are found for it, as there are none for a straight line. */
export function xorOf(w: readonly number[], task: Task, f: (z: number) => number): readonly number[] | null {
  const nand = withGate(w, H1, 'NAND', task, f)
  const both = nand && withGate(nand, H2, 'OR', task, f)
  if (!both) return null
  for (const times of STEEPER) {
    const steeper = both.map((v, i) => (i < 3 * OUT ? v * times : v))
    const made = withGate(steeper, OUT, 'AND', task, f)
    if (made && XOR.every(([at, gate]) => gatesOf(made, at, task, f).includes(gate))) return made
  }
  return null
}

const XOR = [
  [H1, 'NAND'],
  [H2, 'OR'],
  [OUT, 'AND'],
] as const
