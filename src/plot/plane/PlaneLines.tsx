import { arrowPath, linePath, type Line } from './plane-line.ts'
import type { Plane } from './plane.ts'
import { usePlaneDrag, type Drag } from './use-plane-drag.ts'

/** A straight line in a plane, with an arrow to the side where a·x + b·y + c > 0. */
export interface DrawnLine extends Line {
  readonly key: string
  readonly look: 'solid' | 'dashed' | 'dotted'
  /** It can be taken hold of everywhere. */
  readonly drag?: Drag
  readonly onSettle?: () => void
}

const ignore = (): void => undefined

/** Stand in the drawing, in its units. */
export function PlaneLines({ plane, lines }: { plane: Plane; lines: readonly DrawnLine[] }) {
  const draggable = usePlaneDrag(plane)
  return lines.map((line) => {
    const { key, look, drag, onSettle = ignore } = line
    const d = linePath(plane, line)
    return (
      <g key={key} className={`plane-line plane-line-${look}`}>
        <path className="plane-line-edge" d={d} />
        <path className="plane-line-stroke" d={d} />
        <path className="plane-line-edge" d={arrowPath(plane, line)} />
        <path className="plane-line-arrow" d={arrowPath(plane, line)} />
        {drag && <path className="plane-line-reach" d={d} {...draggable(drag, onSettle)} />}
      </g>
    )
  })
}
