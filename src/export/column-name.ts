import type { AppState, Curve } from '../state/app-state.ts'
import { curveKeys, isTyped, printCurve } from '../state/curves.ts'
import { placesOf } from '../state/pair.ts'
import type { Series } from '../plot/series.ts'

const PRIMES = ['', "'", "''"] as const

/**
 * A line's name over a column, in ASCII unless a typed formula is not: `leaky_relu(0.2)'` as a link has it, `y = -x^2` for a typed one,
 * which a spreadsheet would otherwise compute.
 */
export function columnName(
  { curve, label, order, comparison }: Series,
  { curves, pair }: Pick<AppState, 'curves' | 'pair'>,
): string {
  if (comparison) {
    const [a, b] = (placesOf(pair, curves) ?? []).map((at) => operandName(curves[at]))
    return comparison === 'ratio' ? `${a}' / ${b}'` : `${a} - ${b}`
  }
  const own = curves[curveKeys(curves).indexOf(curve)]
  if (own && !isTyped(own.id)) return printCurve(own) + PRIMES[order]
  return `y = ${label.replaceAll('″', "''").replaceAll('′', "'")}`
}

/** A typed one in parentheses: its text without the mark of its id. */
const operandName = (curve: Curve | undefined): string =>
  curve ? (isTyped(curve.id) ? `(${printCurve(curve).slice(1)})` : printCurve(curve)) : ''
