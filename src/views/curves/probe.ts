import type { Messages } from '../../i18n/index.ts'
import { significant } from '../../math/number.ts'
import { labelOf, shapeOf, type Series } from '../../plot/series.ts'
import type { Limits } from '../../plot/limits.ts'
import { rounded } from '../../plot/viewport.ts'
import type { Order } from '../../state/app-state.ts'

/** f, f′ and f″ of one curve at x, of a comparison only its value; null where there is none. */
export interface Reading {
  readonly series: Series
  readonly values: readonly [f: number | null, df: number | null, d2f: number | null]
  /** Exactly where f jumps or has a kink: what is shown there is agreed upon. */
  readonly at: 'jump' | 'kink' | null
}

/** One reading a curve: `lines` may hold several derivatives of it. */
export function readings(lines: readonly Series[], x: number): readonly Reading[] {
  const curves = new Map(lines.map((s) => [s.curve, s]))
  return [...curves.values()].map((series) => ({
    series,
    values: valuesAt(series, x),
    at: breakAt(series, x),
  }))
}

function breakAt({ activation, params }: Series, x: number): Reading['at'] {
  const order = activation.breaks(params).find((b) => b.x === x)?.order
  return order === 0 ? 'jump' : order === 1 ? 'kink' : null
}

function valuesAt({ activation, params, comparison }: Series, x: number): Reading['values'] {
  const at = (order: Order): number | null => {
    const { value, breaks } = shapeOf(activation, params, order)
    const here = breaks.find((b) => b.x === x)
    return here ? here.at : value(x)
  }
  return comparison ? [at(0), null, null] : [at(0), at(1), at(2)]
}

/** A reading as it is heard: `x = 1: step 1, sigmoid 0.731059`. */
export function spoken(all: readonly Reading[], x: number, words: Messages['probe']): string {
  const values = all.map(({ series: { activation, params }, values: [f] }) => {
    return `${labelOf(activation, params, 0)} ${f === null ? words.undefined : significant(f)}`
  })
  return `x = ${significant(x)}: ${values.join(', ')}`
}

/** Parts of the axis that a pointer can tell apart: x is read to this. */
const PARTS = 500

/** The power of ten to whose multiples a pointed-at x is rounded, so that a corner at 0 can be hit. */
export const probeUnit = ([lo, hi]: Limits): number => 10 ** Math.floor(Math.log10((hi - lo) / PARTS) + 0.5)

export const probeAt = (x: number, limits: Limits): number => rounded(x, probeUnit(limits))
