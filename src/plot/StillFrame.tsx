import type { ReactNode } from 'react'
import type { Limits } from './limits.ts'
import './still-plot.css'

/** The size for which a still picture is made; it stretches to any other without its lines or letters growing. */
export const SIZE = { width: 1000, height: 470 } as const

const round = (v: number): number => Math.round(v * 100) / 100

/** Where a number lies between the ends of an axis, from the left and from the top, in per cent. */
export const fromLeft = (x: number, [lo, hi]: Limits): string => `${round((100 * (x - lo)) / (hi - lo))}%`
export const fromTop = (y: number, [lo, hi]: Limits): string => `${round((100 * (hi - y)) / (hi - lo))}%`

interface StillAxis {
  readonly limits: Limits
  readonly ticks: readonly { readonly value: number; readonly label: string }[]
}

/**
 * Grid and numbers of a picture as vectors, round what is drawn in it. Positions are in per cent, so it needs no measuring and can stand in
 * the page as it is delivered.
 */
export function StillFrame({ x, y, children }: { x: StillAxis; y: StillAxis; children: ReactNode }) {
  return (
    <div className="still-plot" aria-hidden="true">
      <svg className="still-plot-area">
        {x.ticks.map(({ value }) => {
          const at = fromLeft(value, x.limits)
          return <line key={value} className="still-plot-grid" x1={at} x2={at} y1="0" y2="100%" />
        })}
        {y.ticks.map(({ value }) => {
          const at = fromTop(value, y.limits)
          return <line key={value} className="still-plot-grid" x1="0" x2="100%" y1={at} y2={at} />
        })}
        {children}
      </svg>
      <svg className="still-plot-x">
        {x.ticks.map(({ value, label }) => (
          <text key={value} x={fromLeft(value, x.limits)} y="0">
            {label}
          </text>
        ))}
      </svg>
      <svg className="still-plot-y">
        {y.ticks.map(({ value, label }) => (
          <text key={value} x="100%" y={fromTop(value, y.limits)}>
            {label}
          </text>
        ))}
      </svg>
    </div>
  )
}
