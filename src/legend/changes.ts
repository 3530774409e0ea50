import type { Numbers } from '../activations/activation.ts'
import { MAX_CURVES, type AppState, type Curve } from '../state/app-state.ts'
import { boundsOf, curveOf } from '../state/curves.ts'
import { rearranged } from '../state/pair.ts'

/** What a person can do to the curves of the legend; all pure. `at` is a curve's place in it. */

const withCurve = (state: AppState, at: number, change: (curve: Curve) => Curve): AppState => ({
  ...state,
  curves: state.curves.map((curve, i) => (i === at ? change(curve) : curve)),
})

export const toggled = (state: AppState, at: number): AppState =>
  withCurve(state, at, (curve) => ({ ...curve, hidden: !curve.hidden }))

export const withParam = (state: AppState, at: number, name: string, value: number): AppState =>
  withCurve(state, at, (curve) => ({ ...curve, params: { ...curve.params, [name]: value } }))

export const removed = (state: AppState, at: number): AppState =>
  rearranged(
    state,
    placesOf(state).filter((place) => place !== at),
  )

/** Without any curve of a function. */
export const withoutFunction = (state: AppState, id: string): AppState =>
  rearranged(
    state,
    placesOf(state).filter((place) => state.curves[place]?.id !== id),
  )

/** The curve one place to the left or right in the legend. */
export function moved(state: AppState, at: number, by: -1 | 1): AppState {
  const places = placesOf(state)
  places.splice(at + by, 0, ...places.splice(at, 1))
  return rearranged(state, places)
}

const placesOf = ({ curves }: AppState): number[] => curves.map((_, place) => place)

/** With the function's defaults at the end of the legend, if there is room. */
export const added = (state: AppState, activation: Numbers): AppState =>
  state.curves.length >= MAX_CURVES ? state : { ...state, curves: [...state.curves, curveOf(activation)] }

/** Another formula for a typed curve; parameters of the same name keep their values as far as they may. */
export const withFormula = (state: AppState, at: number, made: Numbers): AppState =>
  withCurve(state, at, ({ params, hidden }) => ({
    id: made.id,
    params: Object.fromEntries(
      Object.entries(made.params).map(([name, parameter]) => {
        const [lowest, highest] = boundsOf(parameter)
        return [name, Math.max(lowest, Math.min(highest, params[name] ?? parameter.value))]
      }),
    ),
    hidden,
  }))
