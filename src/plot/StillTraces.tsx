import { FRAME, ROOM } from './frame.ts'
import { lookOf, strokeOf } from './look.ts'
import { pathData } from './path-data.ts'
import { Path } from './path.ts'
import { traceTicks } from './trace-ticks.ts'
import { bandPath, linePath } from './trace-path.ts'
import { fromLeft, fromTop, SIZE, StillFrame } from './StillFrame.tsx'
import { StillMarker } from './StillMarker.tsx'
import { tracePlaces } from './trace-places.ts'
import { placeOn, type Trace, type TraceScale } from './trace.ts'

const path = new Path()

export interface StillTracesProps {
  traces: readonly Trace[]
  scales: { readonly x: TraceScale; readonly y: TraceScale }
  marker: number | null
  level: number | null
}

/** The chart of measurements as vectors: what is printed. */
export function StillTraces({ traces, scales, marker, level }: StillTracesProps) {
  const [x, y] = [scales.x.limits, scales.y.limits]
  const xTicks = traceTicks(scales.x, SIZE.width - FRAME.left - FRAME.right, ROOM.x)
  const yTicks = traceTicks(scales.y, SIZE.height - FRAME.top - FRAME.bottom, ROOM.y)
  const view = { x, y, width: SIZE.width, height: SIZE.height }
  const band = (trace: Trace): string => {
    bandPath(path, trace, x, scales.y, SIZE.width)
    return pathData(path, view)
  }
  const line = (trace: Trace): string => {
    linePath(path, trace, x, scales.y, SIZE.width)
    return pathData(path, view)
  }
  const height = level === null ? Number.NaN : placeOn(scales.y, level)
  return (
    <StillFrame x={{ limits: x, ticks: xTicks }} y={{ limits: y, ticks: yTicks }}>
      {marker !== null && (
        <line
          x1={fromLeft(marker, x)}
          x2={fromLeft(marker, x)}
          y1="0"
          y2="100%"
          stroke="var(--ink)"
          strokeDasharray="3 4"
        />
      )}
      {height >= y[0] && height <= y[1] && (
        <line
          x1="0"
          x2="100%"
          y1={fromTop(height, y)}
          y2={fromTop(height, y)}
          stroke="var(--ink)"
          strokeDasharray="3 4"
        />
      )}
      <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} width="100%" height="100%" preserveAspectRatio="none">
        {traces.map((trace) => {
          const stroke = strokeOf(lookOf(trace.slot))
          return (
            <g key={trace.key}>
              {trace.band && <path d={band(trace)} fill={stroke.stroke} fillOpacity="0.12" />}
              <path
                className="still-plot-line"
                d={line(trace)}
                strokeWidth={trace.theory ? 1.3 : 2.2}
                {...(trace.theory ? { ...stroke, strokeDasharray: '1.5 3.5' } : stroke)}
              />
            </g>
          )
        })}
      </svg>
      {traces.map((trace) => {
        const look = lookOf(trace.slot)
        const { points, ornaments } = tracePlaces(trace, scales, SIZE.width)
        const { ornament, color } = look
        if (!ornament)
          return points.map(([px, py]) => (
            <StillMarker key={trace.key + px} look={look} x={fromLeft(px, x)} y={fromTop(py, y)} width={2.2} />
          ))
        return ornaments.map(([px, py]) => (
          <svg key={trace.key + px} className="still-plot-ornament" x={fromLeft(px, x)} y={fromTop(py, y)}>
            <path d={ornament} fill={`var(--curve-${color})`} />
          </svg>
        ))
      })}
    </StillFrame>
  )
}
