import type { Look } from './look.ts'
import { isOpen, markerData } from './marker.ts'

/** The marker of a look in a still picture, at its place in per cent, as the chart draws it. */
export function StillMarker({ look, x, y, width }: { look: Look; x: string; y: string; width: number }) {
  const color = `var(--curve-${look.color})`
  return (
    <svg className="still-plot-ornament" x={x} y={y}>
      <path
        d={markerData(look.marker)}
        {...(isOpen(look.marker) ? { fill: 'none', stroke: color, strokeWidth: width } : { fill: color })}
      />
    </svg>
  )
}
