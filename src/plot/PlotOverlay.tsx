import type { Crossing } from './crossings.ts'
import type { Limits } from './limits.ts'
import { lookOf, strokeOf } from './look.ts'
import type { Plot } from './plot.ts'
import './plot-overlay.css'

/** Where one curve is saturated, and the palette entry of its line. */
interface Strip {
  readonly curve: string
  readonly slot: number
  readonly at: readonly Limits[]
}

export interface PlotOverlayProps {
  plot: Plot
  strips: readonly Strip[]
  crossings: readonly Crossing[]
}

/** CSS pixels from the middle of one strip to the next, and how thick one is: where there are few, and where there are many. */
const FEW = { pitch: 10, thick: 6 }
const MANY = { pitch: 6, thick: 4 }
const SEVERAL = 8
/** CSS pixels from the middle of a mark to its corner. */
const CORNER = 6

/**
 * What lies over the lines of the plot, as vectors: on the canvas, over the still picture and on paper the same. Positions along the axes are
 * in per cent, so it needs no measuring.
 */
export function PlotOverlay({ plot, strips, crossings }: PlotOverlayProps) {
  const [x0, x1] = plot.x
  const [y0, y1] = plot.y
  const left = (x: number): string => percent((x - x0) / (x1 - x0))
  const top = (y: number): string => percent((y1 - (plot.log ? Math.log10(Math.abs(y)) : y)) / (y1 - y0))
  const [only, ...more] = strips
  const { pitch, thick } = strips.length > SEVERAL ? MANY : FEW
  return (
    <svg className="plot-overlay" aria-hidden="true">
      {only &&
        more.length === 0 &&
        only.at.map(([from, to]) => (
          <rect
            key={from}
            className="plot-flat"
            x={left(from)}
            width={percent((to - from) / (x1 - x0))}
            height="100%"
            fill={strokeOf(lookOf(only.slot)).stroke}
          />
        ))}
      <svg y="100%" width="100%" height="1" overflow="visible">
        {strips.map(({ curve, slot, at }, i) => {
          const y = -pitch * (strips.length - i - 0.5)
          const { stroke, strokeDasharray } = strokeOf(lookOf(slot))
          const [up, down] = [y - thick / 2 - 1, y + thick / 2 + 1]
          return at.map(([from, to]) => (
            <g key={`${curve} ${from}`} className="plot-strip" stroke={stroke} strokeWidth={thick}>
              <line className="plot-strip-ground" x1={left(from)} x2={left(to)} y1={y} y2={y} />
              <line x1={left(from)} x2={left(to)} y1={y} y2={y} strokeDasharray={strokeDasharray} />
              <line className="plot-strip-end" x1={left(from)} x2={left(from)} y1={up} y2={down} />
              <line className="plot-strip-end" x1={left(to)} x2={left(to)} y1={up} y2={down} />
            </g>
          ))
        })}
      </svg>
      {crossings.map((crossing) =>
        'x' in crossing ? (
          <svg key={crossing.x} x={left(crossing.x)} y={top(crossing.y)} width="1" height="1" overflow="visible">
            <path className="plot-crossing" d={`M0 ${-CORNER}L${CORNER} 0L0 ${CORNER}L${-CORNER} 0Z`} />
          </svg>
        ) : null,
      )}
    </svg>
  )
}

/** What is far outside stays outside, in a number that a renderer can hold. */
const percent = (share: number): string => `${Math.max(-1e4, Math.min(1e4, Math.round(1e4 * share) / 100)) || 0}%`
