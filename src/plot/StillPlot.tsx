import { columns } from './columns.ts'
import { FRAME, ROOM } from './frame.ts'
import { lookOf, strokeOf } from './look.ts'
import { ornamentPlaces } from './ornament-places.ts'
import { pathData } from './path-data.ts'
import { Path } from './path.ts'
import { LOG_LABEL, logTicks } from './log-ticks.ts'
import type { Plot } from './plot.ts'
import { ticks } from './ticks.ts'
import { WIDTHS } from './theme.ts'
import './still-plot.css'

/** The size for which it is made; it stretches to any other without its lines or letters growing. */
const SIZE = { width: 1000, height: 470 } as const

/**
 * The plot as vectors, of the same numbers as the chart: the picture that is there before the chart's code is, and the one
 * that is printed. Positions are in per cent, so it needs no measuring and can stand in the page as it is delivered.
 */
export function StillPlot({ plot }: { plot: Plot }) {
  const { lines, grid, join, log } = plot
  const [x0, x1] = plot.x
  const [y0, y1] = plot.y
  const left = (x: number): string => `${round((100 * (x - x0)) / (x1 - x0))}%`
  const top = (y: number): string => `${round((100 * (y1 - y)) / (y1 - y0))}%`
  const xTicks = ticks(plot.x, SIZE.width - FRAME.left - FRAME.right, ROOM.x)
  const yTicks = (log ? logTicks : ticks)(plot.y, SIZE.height - FRAME.top - FRAME.bottom, ROOM.y)
  const view = { x: plot.x, y: plot.y, width: SIZE.width, height: SIZE.height }
  return (
    <div className="still-plot" aria-hidden="true">
      <svg className="still-plot-area">
        {xTicks.values.map((x) => (
          <line key={x} className="still-plot-grid" x1={left(x)} x2={left(x)} y1="0" y2="100%" />
        ))}
        {yTicks.values.map((y) => (
          <line key={y} className="still-plot-grid" x1="0" x2="100%" y1={top(y)} y2={top(y)} />
        ))}
        <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} width="100%" height="100%" preserveAspectRatio="none">
          {grid &&
            lines.map((s) => {
              columns(s, grid, view, join, path)
              return (
                <path
                  key={s.key}
                  className="still-plot-line"
                  d={pathData(path, view)}
                  strokeWidth={WIDTHS[s.order]}
                  {...strokeOf(lookOf(s.slot))}
                />
              )
            })}
        </svg>
        {log && (
          <text className="still-plot-log" x="8" y="4">
            {LOG_LABEL}
          </text>
        )}
        {grid &&
          lines.map((s) => {
            const { ornament, color } = lookOf(s.slot)
            if (!ornament) return null
            return ornamentPlaces(s, grid, plot.x, SIZE.width).map(([x, y]) => (
              <svg key={s.key + x} className="still-plot-ornament" x={left(x)} y={top(y)}>
                <path d={ornament} fill={`var(--curve-${color})`} />
              </svg>
            ))
          })}
      </svg>
      <svg className="still-plot-x">
        {xTicks.values.map((x, i) => (
          <text key={x} x={left(x)} y="0">
            {xTicks.labels[i]}
          </text>
        ))}
      </svg>
      <svg className="still-plot-y">
        {yTicks.values.map((y, i) => (
          <text key={y} x="100%" y={top(y)}>
            {yTicks.labels[i]}
          </text>
        ))}
      </svg>
    </div>
  )
}

const path = new Path()
const round = (v: number): number => Math.round(v * 100) / 100
