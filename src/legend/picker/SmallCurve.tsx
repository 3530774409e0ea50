import type { Numbers } from '../../activations/activation.ts'
import { lookOf, strokeOf } from '../../plot/look.ts'
import { SMALL, smallCurve } from './small-curve.ts'

const { width, height } = SMALL
const AXES = `M0 ${(SMALL.y[1] / (SMALL.y[1] - SMALL.y[0])) * height}H${width}M${width / 2} 0V${height}`

export interface SmallCurveProps {
  activation: Numbers
  /** As the curve looks in the plot; undefined: it is not there. */
  slot: number | undefined
}

/** A picture of a function beside its name; in its colours as soon as it is in the plot. */
export function SmallCurve({ activation, slot }: SmallCurveProps) {
  const look = slot === undefined ? { stroke: 'var(--ink)' } : strokeOf(lookOf(slot))
  return (
    <svg className="small-curve" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path className="small-curve-axes" d={AXES} />
      <path className="small-curve-line" d={smallCurve(activation)} {...look} />
    </svg>
  )
}
