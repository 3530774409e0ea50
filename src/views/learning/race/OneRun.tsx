import { useState } from 'react'
import { labWords } from '../../../i18n/labs.ts'
import { Part } from '../../../legend/Part.tsx'
import { samplesOf } from '../engine/samples.ts'
import type { LabProps } from '../lab-props.ts'
import { isGate, planeOf } from '../task-plane.ts'
import { TransportBar } from '../train/TransportBar.tsx'
import { useTraining } from '../train/use-training.ts'
import { LaneCard } from './LaneCard.tsx'
import { lanesOf } from './lanes.ts'
import { LossCurves } from './LossCurves.tsx'
import { raceRun } from './race-run.ts'
import { weightsOf } from './seeds/effort.ts'
import { whole } from './seeds/in-numbers.ts'
import { spokenRace } from './standing.ts'

/** Cells along a side of each picture: fewer where there are many. */
const cells = (networks: number): number => (networks <= 4 ? 48 : networks <= 10 ? 32 : 24)

/** More pictures than this are small ones. */
const MANY = 8

/** The race of one seed: all losses in one chart, and below it what each network makes of the plane. */
export function OneRun({ state, curves, language, change }: LabProps) {
  const { race: words, train } = labWords[language]
  const [pointed, point] = useState<string | null>(null)
  const run = raceRun(state)
  const training = useTraining({
    run,
    epoch: state.epoch,
    look: { plane: planeOf(run.task).x, field: cells(run.networks.length), units: 0 },
    words: train,
    spoken: (now, before) => spokenRace(now, before, lanesOf(curves, run, now), words),
    onEpoch: (reached) => change((s) => ({ ...s, epoch: reached }), 'epoch'),
  })
  // While the worker still speaks of the run before, its pictures stand on that run's points.
  const drawn = training.state.run ?? run
  const plane = planeOf(drawn.task)
  const data = samplesOf(drawn)
  const lanes = lanesOf(curves, run, training.state)
  const solved = lanes.filter(({ network }) => network && network.solved !== null).length
  return (
    <>
      <TransportBar
        training={training}
        numbers={[[words.solved, words.of(whole(solved), whole(lanes.length))]]}
        results={[]}
        words={train}
      />
      <section className="card race" aria-labelledby="race-title">
        <h2 id="race-title" className="visually-hidden">
          {words.title}
        </h2>
        <LossCurves lanes={lanes} epoch={training.state.snapshot?.epoch ?? 0} emphasis={pointed} words={words} />
        <ul
          className={`lanes ${lanes.length > MANY ? 'lanes-many' : ''} ${isGate(drawn.task) ? 'lanes-gate' : ''}`}
          aria-label={words.lanes}
        >
          {lanes.map((lane) => (
            <LaneCard
              key={lane.key}
              lane={lane}
              plane={plane}
              data={data}
              words={words}
              onPoint={(on) => point(on ? lane.key : null)}
            />
          ))}
        </ul>
        <Part name="explanation">
          <p className="race-same">{run.hidden.length > 0 ? words.same(weightsOf(run.hidden)) : words.noHidden}</p>
        </Part>
      </section>
    </>
  )
}
