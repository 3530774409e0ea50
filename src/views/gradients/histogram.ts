import { percentile } from '../../math/percentile.ts'

/** What of many values lies where on an axis. */
export interface Histogram {
  /** The largest is 1; all are 0 where there is no value. */
  readonly bars: readonly number[]
  /** The bar of those that are 0, on a logarithmic axis; it stands before the others. */
  readonly zeroBar: number
  readonly count: number
  /** How many are 0. */
  readonly zeros: number
  /** How many are infinite or no numbers: they stand nowhere. */
  readonly broken: number
  readonly lo: number
  readonly median: number
  readonly hi: number
}

export interface HistogramAxis {
  /** From where to where: logarithms to base 10 on a logarithmic axis. */
  readonly limits: readonly [lo: number, hi: number]
  readonly log: boolean
  /** Whether there is a 0, which a logarithmic axis has no place for. */
  readonly zeros: boolean
}

export const BARS = 48

/** The axis on which all values of some sets stand: |values| where it is logarithmic. */
export function commonAxis(sets: readonly Float64Array[], log: boolean): HistogramAxis {
  let [lo, hi] = [Infinity, -Infinity]
  const zeros = log && sets.some((set) => set.includes(0))
  for (const set of sets)
    for (const value of set) {
      const at = log ? Math.log10(Math.abs(value)) : value
      if (!Number.isFinite(at)) continue
      if (at < lo) lo = at
      if (at > hi) hi = at
    }
  if (!(lo <= hi)) return { limits: log ? [-1, 0] : [0, 1], log, zeros }
  // Where all are the same there is no width to share out.
  const room = Math.max((log ? 1 : 1e-9 + 0.1 * Math.max(Math.abs(lo), Math.abs(hi))) - (hi - lo), 0) / 2
  return { limits: [lo - room, hi + room], log, zeros }
}

export function histogram(values: Float64Array, { limits: [lo, hi], log }: HistogramAxis): Histogram {
  const counts = Array.from({ length: BARS }, () => 0)
  const known: number[] = []
  let zeros = 0
  for (const value of values) {
    const size = log ? Math.abs(value) : value
    if (!Number.isFinite(size)) continue
    known.push(size)
    if (size === 0) zeros++
    if (log && size === 0) continue
    const at = log ? Math.log10(size) : size
    const bar = Math.max(0, Math.min(BARS - 1, Math.floor((BARS * (at - lo)) / (hi - lo))))
    counts[bar] = (counts[bar] ?? 0) + 1
  }
  const apart = log ? zeros : 0
  const most = Math.max(1, apart, ...counts)
  const sorted = Float64Array.from(known).toSorted()
  return {
    bars: counts.map((n) => n / most),
    zeroBar: apart / most,
    count: values.length,
    zeros,
    broken: values.length - known.length,
    lo: sorted[0] ?? Number.NaN,
    median: percentile(sorted, 0.5),
    hi: sorted.at(-1) ?? Number.NaN,
  }
}
