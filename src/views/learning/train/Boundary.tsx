import type { LabMessages } from '../../../i18n/labs.ts'
import type { Plane } from '../../../plot/plane/plane.ts'
import { PlaneChart } from '../../../plot/PlaneChart.tsx'
import { samplesOf } from '../engine/samples.ts'
import type { NetworkSnapshot, Run } from '../engine/run.ts'

export interface BoundaryProps {
  run: Run
  network: NetworkSnapshot
  plane: Plane
  /** Cells along a side of the field. */
  size: number
  /** What the task is called. */
  task: string
  words: LabMessages['train']
}

/** What the network gives for each pair of inputs, and the points that it learns from. */
export function Boundary({ run, network, plane, size, task, words }: BoundaryProps) {
  const { field, wrong, right } = network
  return (
    <section className="card panel train-boundary" aria-labelledby="train-boundary">
      <h2 id="train-boundary">{words.boundary}</h2>
      <PlaneChart
        label={words.boundaryLabel(task, String(right), String(wrong.length))}
        plane={plane}
        field={{ size, values: field }}
        points={samplesOf(run)}
        wrong={wrong}
      />
      <ul className="train-key" aria-hidden="true">
        <li>
          <svg viewBox="-8 -8 16 16">
            <circle className="train-key-zero" r="5.5" />
          </svg>
          {words.key.zero}
        </li>
        <li>
          <svg viewBox="-8 -8 16 16">
            <rect className="train-key-one" x="-5" y="-5" width="10" height="10" />
          </svg>
          {words.key.one}
        </li>
        <li>
          <svg viewBox="-8 -8 16 16">
            <circle className="train-key-ring" r="6.5" />
          </svg>
          {words.key.wrong}
        </li>
        <li>
          <svg viewBox="-8 -8 16 16">
            <path className="train-key-line" d="M-7 4C-3-5 3 5 7-4" />
          </svg>
          {words.key.half}
        </li>
      </ul>
    </section>
  )
}
