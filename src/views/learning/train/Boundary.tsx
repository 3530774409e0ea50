import type { LabMessages } from '../../../i18n/labs.ts'
import type { Plane } from '../../../plot/plane/plane.ts'
import { PlaneKey } from '../../../plot/plane/PlaneKey.tsx'
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
  keyWords: LabMessages['hand']['key']
}

/** With more wrong points than this a ring round each would hide the picture. */
const MOST_RINGS = 24

/** What the network gives for each pair of inputs, and the points that it learns from. */
export function Boundary({ run, network, plane, size, task, words, keyWords }: BoundaryProps) {
  const { field, wrong, right } = network
  return (
    <section className="card panel train-boundary" aria-labelledby="train-boundary">
      <h2 id="train-boundary">{words.boundary}</h2>
      <PlaneChart
        label={words.boundaryLabel(task, String(right), String(wrong.length))}
        plane={plane}
        field={{ size, values: field }}
        points={samplesOf(run)}
        wrong={wrong.length - right <= MOST_RINGS ? wrong : null}
      />
      <PlaneKey words={keyWords} />
    </section>
  )
}
