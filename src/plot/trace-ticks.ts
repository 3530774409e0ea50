import { logTicks } from './log-ticks.ts'
import { ticks } from './ticks.ts'
import type { TraceScale } from './trace.ts'

/** Ticks of a chart of measurements: at whole numbers where only those are measured, and for the rows of 0 and ∞. */
export function traceTicks(
  { inner, limits, log, whole, zero, infinite }: TraceScale,
  length: number,
  room: (n: number) => number,
): readonly { readonly value: number; readonly label: string }[] {
  const share = (inner[1] - inner[0]) / (limits[1] - limits[0])
  const { values, labels } = (log ? logTicks : ticks)(inner, length * share, room)
  const shown = values.map((value, i) => ({ value, label: labels[i] ?? '' }))
  return [
    ...(zero === null ? [] : [{ value: zero, label: '0' }]),
    ...(whole
      ? shown.flatMap(({ value }) => (Number.isInteger(value) ? [{ value, label: String(value) }] : []))
      : shown),
    ...(infinite === null ? [] : [{ value: infinite, label: '∞' }]),
  ]
}
