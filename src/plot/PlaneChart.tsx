import { contour } from './plane/contour.ts'
import { dotsOf } from './plane/dots.ts'
import { PlaneAxes } from './plane/PlaneAxes.tsx'
import { PlaneDots } from './plane/PlaneDots.tsx'
import { PlaneField } from './plane/PlaneField.tsx'
import { PlaneGrid } from './plane/PlaneGrid.tsx'
import { PlaneHandle, type Handle } from './plane/PlaneHandle.tsx'
import { PlaneLines, type DrawnLine } from './plane/PlaneLines.tsx'
import { PlaneNotes, type Note } from './plane/PlaneNotes.tsx'
import { SIDE, type Field, type Plane, type PlanePoints } from './plane/plane.ts'
import './plane/plane-chart.css'

export interface PlaneChartProps {
  /** What is shown, for those who do not see it. */
  label: string
  plane: Plane
  /** A network's output over the plane; its line at ½ is drawn, too. */
  field?: Field | null
  points?: PlanePoints | null
  /** For each point: 0 where it is right; others have a ring. */
  wrong?: ArrayLike<number> | null
  lines?: readonly DrawnLine[]
  /** Texts beside places. */
  notes?: readonly Note[]
  handles?: readonly Handle[]
  /** What the two inputs are called. */
  axes?: readonly [x: string, y: string]
  /** One of several side by side: smaller points, no axes. */
  small?: boolean
}

/** With at most so many points they are drawn large. */
const FEW = 8

const NONE: readonly never[] = []
const INPUTS = ['x₁', 'x₂'] as const

/**
 * The plane of two inputs: what a network makes of each place as colours, with the line at ½, and the points that it shall tell apart.
 * All but the colours is vectors in the page's own tokens, so paper, themes and forced colours need nothing else.
 */
export function PlaneChart({
  label,
  plane,
  field = null,
  points = null,
  wrong = null,
  lines = NONE,
  notes = NONE,
  handles = NONE,
  axes = INPUTS,
  small = false,
}: PlaneChartProps) {
  const size = small ? 'plane-small' : points && points.count <= FEW ? 'plane-few' : ''
  return (
    <div
      className={`plane ${size}`}
      role={handles.length > 0 || lines.some((l) => l.drag) ? 'group' : 'img'}
      aria-label={label}
      {...(!small && { 'data-picture': 'square' })}
    >
      <div className="plane-area">
        {!small && <PlaneAxes plane={plane} names={axes} />}
        {field && <PlaneField field={field} />}
        <svg className="plane-drawing" viewBox={`0 0 ${SIDE} ${SIDE}`} preserveAspectRatio="none" aria-hidden="true">
          {!small && <PlaneGrid plane={plane} />}
          {field && <path className="plane-boundary" d={contour(field)} />}
          <PlaneLines plane={plane} lines={lines} />
          <PlaneDots dots={dotsOf(plane, points, wrong)} />
        </svg>
        <PlaneNotes plane={plane} notes={notes} />
        {handles.length > 0 && (
          <svg className="plane-handles" data-picture="not">
            {handles.map((handle) => (
              <PlaneHandle key={handle.key} plane={plane} handle={handle} />
            ))}
          </svg>
        )}
      </div>
    </div>
  )
}
