import { planeTicks } from './plane-ticks.ts'
import { left, SIDE, top, type Plane } from './plane.ts'

/** Lines at the ticks; those through 0 are stronger. Stand in the drawing. */
export function PlaneGrid({ plane }: { plane: Plane }) {
  const [across, up] = [planeTicks(plane.x), planeTicks(plane.y)]
  const vertical = (v: number): string => `M${left(plane, v)} 0V${SIDE}`
  const level = (v: number): string => `M0 ${top(plane, v)}H${SIDE}`
  return (
    <>
      <path className="plane-grid" d={across.values.map(vertical).join('') + up.values.map(level).join('')} />
      <path className="plane-zero-lines" d={vertical(0) + level(0)} />
    </>
  )
}
