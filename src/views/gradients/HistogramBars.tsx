import { lookOf, strokeOf } from '../../plot/look.ts'
import { BARS, type Histogram, type HistogramAxis } from './histogram.ts'

export interface HistogramBarsProps {
  histogram: Histogram
  axis: HistogramAxis
  slot: number
}

const HEIGHT = 48
/** Bars' widths: that of the bar of zeros, and from there to the others. */
const ZERO = { bar: 2, gap: 1.5 } as const

/** How many bars' widths a histogram is wide, and how many of them stand before the axis begins. */
const widthOf = ({ zeros }: HistogramAxis): readonly [width: number, before: number] => {
  const before = zeros ? ZERO.bar + ZERO.gap : 0
  return [before + BARS, before]
}

/** The bars of one histogram. What they say stands beside them in words. */
export function HistogramBars({ histogram: { bars, zeroBar }, axis, slot }: HistogramBarsProps) {
  const [width, before] = widthOf(axis)
  const [lo, hi] = axis.limits
  const bar = (share: number, from: number, to: number): string =>
    share > 0 ? `M${from} ${HEIGHT}V${(HEIGHT * (1 - share)).toFixed(2)}H${to}V${HEIGHT}Z` : ''
  const zero = !axis.log && lo < 0 && hi > 0 ? (BARS * -lo) / (hi - lo) : null
  return (
    <svg className="histogram-bars" viewBox={`0 0 ${width} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {zero !== null && <line className="histogram-zero" x1={zero} x2={zero} y1="0" y2={HEIGHT} />}
      <path
        d={bar(zeroBar, 0, ZERO.bar) + bars.map((share, i) => bar(share, before + i, before + i + 1)).join('')}
        fill={strokeOf(lookOf(slot)).stroke}
      />
      <path
        className="histogram-base"
        d={`M${before} ${HEIGHT}H${width}${before > 0 ? `M0 ${HEIGHT}H${ZERO.bar}` : ''}`}
      />
    </svg>
  )
}
