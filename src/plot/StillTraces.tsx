import { FRAME, ROOM } from './frame.ts'
import { lookOf, strokeOf } from './look.ts'
import { pathData } from './path-data.ts'
import { Path } from './path.ts'
import { traceTicks } from './trace-ticks.ts'
import { bandPath, linePath } from './trace-path.ts'
import { tracePlaces } from './trace-places.ts'
import { placeOn, type Trace, type TraceScale } from './trace.ts'
import './still-plot.css'

/** The size for which it is made; it stretches to any other without its lines or letters growing. */
const SIZE = { width: 1000, height: 470 } as const

const path = new Path()
const round = (v: number): number => Math.round(v * 100) / 100

export interface StillTracesProps {
  traces: readonly Trace[]
  scales: { readonly x: TraceScale; readonly y: TraceScale }
  marker: number | null
  level: number | null
}

/** The chart of measurements as vectors: what is printed. */
export function StillTraces({ traces, scales, marker, level }: StillTracesProps) {
  const [[x0, x1], [y0, y1]] = [scales.x.limits, scales.y.limits]
  const left = (x: number): string => `${round((100 * (x - x0)) / (x1 - x0))}%`
  const top = (y: number): string => `${round((100 * (y1 - y)) / (y1 - y0))}%`
  const xTicks = traceTicks(scales.x, SIZE.width - FRAME.left - FRAME.right, ROOM.x)
  const yTicks = traceTicks(scales.y, SIZE.height - FRAME.top - FRAME.bottom, ROOM.y)
  const view = { x: scales.x.limits, y: scales.y.limits, width: SIZE.width, height: SIZE.height }
  const band = (trace: Trace): string => {
    bandPath(path, trace, view.x, scales.y, SIZE.width)
    return pathData(path, view)
  }
  const line = (trace: Trace): string => {
    linePath(path, trace, view.x, scales.y, SIZE.width)
    return pathData(path, view)
  }
  const height = level === null ? Number.NaN : placeOn(scales.y, level)
  return (
    <div className="still-plot">
      <svg className="still-plot-area">
        {xTicks.map(({ value }) => (
          <line key={value} className="still-plot-grid" x1={left(value)} x2={left(value)} y1="0" y2="100%" />
        ))}
        {yTicks.map(({ value }) => (
          <line key={value} className="still-plot-grid" x1="0" x2="100%" y1={top(value)} y2={top(value)} />
        ))}
        {marker !== null && (
          <line x1={left(marker)} x2={left(marker)} y1="0" y2="100%" stroke="var(--ink)" strokeDasharray="3 4" />
        )}
        {height >= y0 && height <= y1 && (
          <line x1="0" x2="100%" y1={top(height)} y2={top(height)} stroke="var(--ink)" strokeDasharray="3 4" />
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
          const { ornament, color } = lookOf(trace.slot)
          const { points, ornaments } = tracePlaces(trace, scales, SIZE.width)
          return (ornament ? ornaments : points).map(([x, y]) => (
            <svg key={trace.key + x} className="still-plot-ornament" x={left(x)} y={top(y)}>
              {ornament ? (
                <path d={ornament} fill={`var(--curve-${color})`} />
              ) : (
                <circle r="3" fill={`var(--curve-${color})`} />
              )}
            </svg>
          ))
        })}
      </svg>
      <svg className="still-plot-x">
        {xTicks.map(({ value, label }) => (
          <text key={value} x={left(value)} y="0">
            {label}
          </text>
        ))}
      </svg>
      <svg className="still-plot-y">
        {yTicks.map(({ value, label }) => (
          <text key={value} x="100%" y={top(value)}>
            {label}
          </text>
        ))}
      </svg>
    </div>
  )
}
