import type { Numbers, Params } from '../activations/activation.ts'
import type { AppState, Curve } from '../state/app-state.ts'
import { functionOf } from '../state/curves.ts'
import { placesOf } from '../state/pair.ts'
import { NOWHERE } from './places.ts'
import { labelOf, namedFor } from './series.ts'

/** One of two compared functions, its parameters filled in. */
export interface Operand {
  readonly activation: Numbers
  readonly params: Params
  /** As the legend has it. */
  readonly label: string
  readonly f: (x: number) => number
  readonly df: (x: number) => number
  readonly d2f: (x: number) => number
}

/** The curves of the pair; null: none are compared. */
export function operandsOf({
  pair,
  curves,
  without,
}: Pick<AppState, 'pair' | 'curves' | 'without'>): readonly [Operand, Operand] | null {
  const at = placesOf(pair, curves)
  const [a, b] = at ? at.map((place) => operandOf(curves[place], place, without)) : []
  return a && b ? [a, b] : null
}

function operandOf(curve: Curve | undefined, place: number, without: AppState['without']): Operand | null {
  const found = curve && functionOf(curve.id)
  if (!found) return null
  const activation = namedFor(found, place, without)
  const { params } = curve
  return {
    activation,
    params,
    label: labelOf(activation, params, 0),
    f: (x) => activation.f(x, params),
    df: (x) => activation.df(x, params),
    d2f: (x) => activation.d2f(x, params),
  }
}

/** Where either function may turn or jump; of what is made of both neither is known to be monotone between. */
export function landmarksOf(...operands: readonly Operand[]) {
  const breaks = operands.flatMap(({ activation, params }) => activation.breaks(params))
  const turns = operands.flatMap(({ activation, params }) => activation.turns(params).flat())
  return { breaks, turns, known: NOWHERE }
}
