import { planeTicks } from './plane-ticks.ts'
import { left, SIDE, top, type Plane } from './plane.ts'

/** The numbers along both axes and the names of the inputs. */
export function PlaneAxes({ plane, names: [x, y] }: { plane: Plane; names: readonly [string, string] }) {
  const [across, up] = [planeTicks(plane.x), planeTicks(plane.y)]
  return (
    <>
      <svg className="plane-x" aria-hidden="true">
        {across.values.map((v, i) => (
          <text key={v} x={`${(100 * left(plane, v)) / SIDE}%`} y="18">
            {across.labels[i]}
          </text>
        ))}
        <text className="plane-name" x="100%" y="34" textAnchor="end">
          {x}
        </text>
      </svg>
      <svg className="plane-y" aria-hidden="true">
        {up.values.map((v, i) => (
          <text key={v} x="100%" dx="-7" y={`${(100 * top(plane, v)) / SIDE}%`} textAnchor="end">
            {up.labels[i]}
          </text>
        ))}
      </svg>
      <span className="plane-name plane-y-name" aria-hidden="true">
        {y}
      </span>
    </>
  )
}
