import { arange } from '../math/arange.ts'
import { columns } from './columns.ts'
import type { Limits } from './limits.ts'
import { lookOf, strokeOf } from './look.ts'
import { pathData } from './path-data.ts'
import { Path } from './path.ts'
import { dotsOf } from './plane/dots.ts'
import { PlaneAxes } from './plane/PlaneAxes.tsx'
import { PlaneDots } from './plane/PlaneDots.tsx'
import { PlaneGrid } from './plane/PlaneGrid.tsx'
import { SIDE, top, type PlanePoints } from './plane/plane.ts'
import type { Series } from './series.ts'
import './plane/plane-chart.css'

export interface UnitChartProps {
  /** What is shown, for those who do not see it. */
  label: string
  /** The function that the unit applies. */
  unit: Series
  /** What enters the unit at each point, and what shall come out: z in `z`, the class in `y`. */
  z: readonly number[]
  y: readonly number[]
  /** For each point: 0 where it is right. */
  wrong: ArrayLike<number>
}

/** With more points than these they would hide one another: small, and without rings. */
const FEW = 8

/** Of the curve, over the whole width. */
const SAMPLES = 512
/** The curve is shown as far as the first of these to which all points have come. */
const REACHES = [3, 6, 12, 25, 60, 150, 400, 1000]
const HEIGHTS = [1.3, 2.2, 4.5, 9, 20, 50, 120, 400, 1000]
const path = new Path()

/** What a unit does to what enters it: its function, the points on it, and ½, above which an output counts as 1. */
export function UnitChart({ label, unit, z, y, wrong }: UnitChartProps) {
  const few = z.length <= FEW
  const outputs = z.map(unit.value)
  const reach = firstFrom(REACHES, Math.max(...z.map(Math.abs)))
  const high = firstFrom(HEIGHTS, Math.max(...outputs))
  const low = Math.min(...outputs) < -0.25 ? -firstFrom(HEIGHTS, -Math.min(...outputs)) : -0.3
  const plane = { x: [-reach, reach], y: [low, high] } as const
  const points: PlanePoints = { x: z.flatMap((at, i) => [at, outputs[i] ?? Number.NaN]), y, count: z.length }
  return (
    <div className={`plane plane-low ${few ? 'plane-few' : ''}`} role="img" aria-label={label} data-picture="wide">
      <div className="plane-area">
        <PlaneAxes plane={plane} names={['z', 'f(z)']} />
        <svg className="plane-drawing" viewBox={`0 0 ${SIDE} ${SIDE}`} preserveAspectRatio="none" aria-hidden="true">
          <rect className="plane-side-1" width={SIDE} height={top(plane, 0.5)} />
          <rect className="plane-side-0" y={top(plane, 0.5)} width={SIDE} height={SIDE - top(plane, 0.5)} />
          <PlaneGrid plane={plane} />
          <path className="plane-half" d={`M0 ${top(plane, 0.5)}H${SIDE}`} />
          <path className="plane-curve" d={curvePath(unit, plane)} {...strokeOf(lookOf(unit.slot))} />
          <PlaneDots dots={dotsOf(plane, points, few ? wrong : null)} />
        </svg>
      </div>
    </div>
  )
}

/** With a gap where the function jumps. */
function curvePath(unit: Series, { x, y }: { readonly x: Limits; readonly y: Limits }): string {
  const view = { x, y, width: SIDE, height: SIDE }
  columns(unit, arange(x[0], x[1] + (x[1] - x[0]) / SAMPLES / 2, (x[1] - x[0]) / SAMPLES), view, false, path)
  return pathData(path, view)
}

function firstFrom(steps: readonly number[], least: number): number {
  const needed = Number.isFinite(least) ? least * 1.08 : 0
  return steps.find((step) => step >= needed) ?? needed
}
