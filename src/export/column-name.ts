import type { AppState } from '../state/app-state.ts'
import { curveKeys, isTyped, printCurve } from '../state/curves.ts'
import type { Series } from '../plot/series.ts'

const PRIMES = ['', "'", "''"] as const

/**
 * A line's name over a column, in ASCII unless a typed formula is not: `leaky_relu(0.2)'` as a link has it, `y = -x^2` for a typed one,
 * which a spreadsheet would otherwise compute.
 */
export function columnName({ curve, label, order, comparison }: Series, { curves }: Pick<AppState, 'curves'>): string {
  const own = curves[curveKeys(curves).indexOf(curve)]
  if (!comparison && own && !isTyped(own.id)) return printCurve(own) + PRIMES[order]
  const plain = label.replaceAll('″', "''").replaceAll('′', "'").replaceAll('−', '-').replaceAll('∕', '/')
  return `y = ${plain}`
}
