import { dataSets } from '../network/data-sets.ts'
import { random } from '../network/random.ts'
import { isRight } from '../network/right.ts'
import type { AppState } from '../state/app-state.ts'
import { functionOf, placeOfKey } from '../state/curves.ts'

/** The function that the neurons of the hand-set labs use. */
function unitOf({ curves, unit }: AppState): ((z: number) => number) | null {
  const curve = curves[placeOfKey(curves, unit)]
  const made = curve && functionOf(curve.id)
  return made && curve ? (z) => made.f(z, curve.params) : null
}

/** How many of a gate's four rows a network of two inputs gets right. */
function rightRows(task: string, output: (x1: number, x2: number) => number): number {
  const data = dataSets.get(task)?.make(random(0), 4)
  if (!data) return 0
  return [...data.y].filter((target, i) => isRight(output(data.x[2 * i] ?? 0, data.x[2 * i + 1] ?? 0), target)).length
}

/** How many of the four points the neuron that is set by hand gets right. */
export function neuronScore(state: AppState): number {
  const f = unitOf(state)
  const [w1 = 0, w2 = 0, b = 0] = state.w
  return f ? rightRows(state.task, (x1, x2) => f(w1 * x1 + w2 * x2 + b)) : 0
}

/** How many of them the two layers that are set by hand get right. */
export function layersScore(state: AppState): number {
  const f = unitOf(state)
  if (!f) return 0
  const neuron = (at: number, x1: number, x2: number): number => {
    const [w1 = 0, w2 = 0, b = 0] = state.w2.slice(3 * at)
    return f(w1 * x1 + w2 * x2 + b)
  }
  return rightRows(state.task, (x1, x2) => neuron(2, neuron(0, x1, x2), neuron(1, x1, x2)))
}
