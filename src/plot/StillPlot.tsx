import type { Grid } from '../math/arange.ts'
import { columns } from './columns.ts'
import { FRAME, ROOM } from './frame.ts'
import { lookOf, strokeOf } from './look.ts'
import { markerStride } from './marker-stride.ts'
import { ornamentPlaces } from './ornament-places.ts'
import { pathData } from './path-data.ts'
import { Path } from './path.ts'
import type { Limits } from './limits.ts'
import { LOG_LABEL, logTicks } from './log-ticks.ts'
import type { Plot } from './plot.ts'
import { StillMarker } from './StillMarker.tsx'
import { fromLeft, fromTop, SIZE, StillFrame } from './StillFrame.tsx'
import type { Series } from './series.ts'
import { ticks, type Ticks } from './ticks.ts'
import { WIDTHS } from './theme.ts'

/**
 * The plot as vectors, of the same numbers as the chart: the picture that is there before the chart's code is, and the one
 * that is printed.
 */
export function StillPlot({ plot }: { plot: Plot }) {
  const { lines, grid, join, log, points } = plot
  const xTicks = ticks(plot.x, SIZE.width - FRAME.left - FRAME.right, ROOM.x)
  const yTicks = (log ? logTicks : ticks)(plot.y, SIZE.height - FRAME.top - FRAME.bottom, ROOM.y)
  const view = { x: plot.x, y: plot.y, width: SIZE.width, height: SIZE.height }
  return (
    <StillFrame x={{ limits: plot.x, ticks: pairsOf(xTicks) }} y={{ limits: plot.y, ticks: pairsOf(yTicks) }}>
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
        points &&
        lines.map((s) =>
          markedSamples(s, grid)
            .filter(([x, y]) => isWithin(x, plot.x) && isWithin(y, plot.y))
            .map(([x, y]) => (
              <StillMarker
                key={s.key + x}
                look={lookOf(s.slot)}
                x={fromLeft(x, plot.x)}
                y={fromTop(y, plot.y)}
                width={WIDTHS[s.order]}
              />
            )),
        )}
      {grid &&
        lines.map((s) => {
          const { ornament, color } = lookOf(s.slot)
          if (!ornament) return null
          return ornamentPlaces(s, grid, plot.x, SIZE.width).map(([x, y]) => (
            <svg key={s.key + x} className="still-plot-ornament" x={fromLeft(x, plot.x)} y={fromTop(y, plot.y)}>
              <path d={ornament} fill={`var(--curve-${color})`} />
            </svg>
          ))
        })}
    </StillFrame>
  )
}

const path = new Path()

function markedSamples({ value }: Series, grid: Grid): readonly (readonly [x: number, y: number])[] {
  const stride = markerStride(grid, SIZE.width)
  return Array.from({ length: Math.ceil(grid.length / stride) }, (_, i) => {
    const x = grid.at(i * stride)
    return [x, value(x)] as const
  })
}

const isWithin = (v: number, [lo, hi]: Limits): boolean => v >= lo && v <= hi

const pairsOf = ({ values, labels }: Ticks) => values.map((value, i) => ({ value, label: labels[i] ?? '' }))
