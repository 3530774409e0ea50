import type { LabMessages } from '../../i18n/labs.ts'
import type { Series } from '../../plot/series.ts'
import type { Trace, TraceAxis } from '../../plot/trace.ts'
import type { Measure } from '../../state/lab-state.ts'
import { boundOf, steepestKnown } from './bound.ts'
import type { Profile } from './profile.ts'
import { scientific } from './scientific.ts'

type Words = LabMessages['gradients']

/** A curve of the legend and what its networks measure. */
export interface Row {
  readonly series: Series
  readonly profile: Profile
}

/** The visible curves that have been measured, in legend order. */
export const rowsOf = (curves: readonly Series[], profiles: ReadonlyMap<string, Profile>): readonly Row[] =>
  curves.flatMap((series) => {
    const profile = series.hidden ? undefined : profiles.get(series.curve)
    return profile ? [{ series, profile }] : []
  })

/** A share is shown from nothing to all of it. */
export const isShare = (measure: Measure): boolean => measure === 'saturated' || measure === 'dead'
/** With more curves than this the bounds are drawn of the one that stands out. */
const FEW = 6

/** A gradient on its way back passes slopes, and there is a bound on what they leave of it. */
const isGradient = (measure: Measure): boolean => measure === 'gradient' || measure === 'delta'

/** Of the rows whose largest slope is known: that slope. */
export function slopesOf(
  rows: readonly Row[],
  measure: Measure,
): readonly { readonly row: Row; readonly slope: number }[] {
  if (!isGradient(measure)) return []
  return rows.flatMap((row) => {
    const slope = steepestKnown(row.series.activation, row.series.params)
    return slope === null ? [] : [{ row, slope }]
  })
}

export function tracesOf(
  rows: readonly Row[],
  measure: Measure,
  words: Words,
  emphasis: string | null,
): readonly Trace[] {
  const measured = rows.map(({ series, profile }): Trace => {
    const { median, lo, hi } = profile.measures[measure]
    return {
      key: series.curve,
      label: series.label,
      slot: series.slot,
      x: layersUpTo(profile.layers),
      y: median,
      ...(profile.seeds > 1 && { band: { lo, hi } }),
    }
  })
  const bounds = slopesOf(rows, measure)
    .filter(({ row }) => rows.length <= FEW || row.series.curve === emphasis)
    .map(({ row: { series, profile }, slope }): Trace => {
      const last = profile.measures[measure].median[profile.layers - 1] ?? Number.NaN
      return {
        key: `${series.curve} bound`,
        group: series.curve,
        label: words.boundLabel(series.label, scientific(slope)),
        slot: series.slot,
        x: layersUpTo(profile.layers),
        y: boundOf(slope, profile.layers, last),
        theory: true,
      }
    })
  return [...measured, ...bounds]
}

const layersUpTo = (count: number): Float64Array => Float64Array.from({ length: count }, (_, l) => l + 1)

/** Room for a line along 0 or 1. */
const SHARES = [-0.03, 1.03] as const

export function axesOf(
  measure: Measure,
  layers: number,
  words: Words,
): { readonly x: TraceAxis; readonly y: TraceAxis } {
  const margin = Math.min(0.9, Math.max(0.25, 0.02 * layers))
  return {
    x: { label: words.layerAxis(String(layers)), limits: [1 - margin, layers + margin], whole: true },
    y: { label: words.measures[measure].axis, ...(isShare(measure) ? { limits: SHARES } : { log: true }) },
  }
}
