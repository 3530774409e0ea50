import type { AppState, Comparison, Curve, Pair } from './app-state.ts'
import { curveKeys } from './curves.ts'
import { defaultLab } from './lab-state.ts'
import { quoted, type Problem } from './notice.ts'

/** In the order in which a link has them. */
export const COMPARISONS: readonly Comparison[] = ['difference', 'ratio']

/** The places in the legend of the two curves; null where a key names none. */
export function placesOf(pair: Pair | null, curves: readonly Curve[]): readonly [a: number, b: number] | null {
  if (!pair) return null
  const keys = curveKeys(curves)
  const [a, b] = [keys.indexOf(pair.a), keys.indexOf(pair.b)]
  return a < 0 || b < 0 ? null : [a, b]
}

/**
 * The state with other curves, or the same in another order. A curve's key says which one of its function it is, so keys shift: what
 * names curves by their keys stays with its curves. A pair is gone when one of its curves is; a lab's choice falls back.
 * @param origins for each of the new curves its place among the old ones, −1 for one that was not there; by default the same place
 */
export function withCurves(state: AppState, curves: readonly Curve[], origins = curves.map((_, at) => at)): AppState {
  const [old, now] = [curveKeys(state.curves), curveKeys(curves)]
  const renamed = (key: string): string | undefined => {
    const place = old.indexOf(key)
    return place < 0 ? undefined : now[origins.indexOf(place)]
  }
  const { pair } = state
  const [a, b] = pair ? [renamed(pair.a), renamed(pair.b)] : []
  const act = state.act.flatMap((key) => renamed(key) ?? [])
  return {
    ...state,
    curves,
    pair: pair && a !== undefined && b !== undefined ? { ...pair, a, b } : null,
    unit: renamed(state.unit) ?? defaultLab.unit,
    act: act.length > 0 ? act : defaultLab.act,
  }
}

/** The curves that stood at these places of the legend, in this order, and no others. */
export function rearranged(state: AppState, places: readonly number[]): AppState {
  const curves = places.flatMap((place) => state.curves[place] ?? [])
  return withCurves(state, curves, [...places])
}

/** `gelu,gelu_tanh`, or with what is drawn `gelu,gelu_tanh,difference,ratio`; nothing where the curves are not there. */
export function printPair({ pair, curves }: AppState): string {
  return pair && placesOf(pair, curves) ? [pair.a, pair.b, ...pair.show].join(',') : ''
}

/** Needs the curves of the state. What is not there is named; a word that is not known is left out. */
export function parsePair(text: string, state: AppState): { state: AppState; problems: readonly Problem[] } {
  const [a, b, ...words] = text.split(',')
  if (!a || !b) return { state, problems: [{ got: quoted(text), used: '', reason: 'malformed' }] }
  const keys = curveKeys(state.curves)
  const missing = [...new Set([a, b])].filter((name) => !keys.includes(name))
  if (missing.length > 0) {
    return { state, problems: [{ got: quoted(missing.join(',')), used: '', reason: 'unknown-curve' }] }
  }
  const show = COMPARISONS.filter((one) => words.includes(one))
  const next = { ...state, pair: { a, b, show } }
  const unknown = words.filter((word) => !COMPARISONS.some((one) => one === word))
  const problem: Problem = { got: quoted(unknown.join(',')), used: printPair(next), reason: 'not-one-of' }
  return { state: next, problems: unknown.length > 0 ? [problem] : [] }
}
