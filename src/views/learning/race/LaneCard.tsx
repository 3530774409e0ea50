import type { LabMessages } from '../../../i18n/labs.ts'
import { LineSample } from '../../../legend/LineSample.tsx'
import { significant } from '../../../math/number.ts'
import type { Data } from '../../../network/data.ts'
import { PlaneChart } from '../../../plot/PlaneChart.tsx'
import type { Plane } from '../../../plot/plane/plane.ts'
import type { Lane } from './lanes.ts'
import { whole } from './seeds/in-numbers.ts'
import { hiddenStanding, standingOf } from './standing.ts'

export interface LaneCardProps {
  lane: Lane
  plane: Plane
  /** What is learned. */
  data: Data
  words: LabMessages['race']
  /** The lane is pointed at, or is not any more. */
  onPoint: (on: boolean) => void
}

/** One network of the race: what it makes of the plane, and how far it is. */
export function LaneCard({ lane: { label, slot, network }, plane, data, words, onPoint }: LaneCardProps) {
  const size = Math.sqrt(network?.field.length ?? 0)
  const none = words.seeds.none
  return (
    <li className="lane" onPointerEnter={() => onPoint(true)} onPointerLeave={() => onPoint(false)}>
      <h3>
        <LineSample slot={slot} />
        <span title={label}>{label}</span>
      </h3>
      <PlaneChart
        label={words.plane(label)}
        plane={plane}
        points={data}
        wrong={network?.wrong ?? null}
        field={network && size > 0 ? { size, values: network.field } : null}
        small
      />
      <dl>
        <div>
          <dt>{words.loss}</dt>
          <dd>{network ? significant(network.loss, 3) : none}</dd>
        </div>
        <div>
          <dt>{words.right}</dt>
          <dd>{network ? words.of(whole(network.right), whole(data.count)) : none}</dd>
        </div>
      </dl>
      <p className="lane-standing">
        {network && (
          <>
            <b className={network.solved === null ? undefined : 'lane-solved'}>{standingOf(network, words)}</b>
            <span>{hiddenStanding(network, words)}</span>
          </>
        )}
      </p>
    </li>
  )
}
