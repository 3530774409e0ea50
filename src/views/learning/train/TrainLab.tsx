import { labWords } from '../../../i18n/labs.ts'
import { Part } from '../../../legend/Part.tsx'
import { isPerceptron, type Look } from '../engine/run.ts'
import { dataSetOf, samplesOf } from '../engine/samples.ts'
import type { LabProps } from '../lab-props.ts'
import { planeOf } from '../task-plane.ts'
import { TaskPicker } from '../TaskPicker.tsx'
import { Boundary } from './Boundary.tsx'
import { LayerGradients } from './LayerGradients.tsx'
import { LayersPanel } from './LayersPanel.tsx'
import { LearningPanel } from './LearningPanel.tsx'
import { LossChart } from './LossChart.tsx'
import { NetworkPicture } from './NetworkPicture.tsx'
import { actPlaces, runOf } from './run-of.ts'
import { spokenChange } from './spoken.ts'
import { endText, numbersOf } from './standing-text.ts'
import { TransportBar } from './TransportBar.tsx'
import { useTraining } from './use-training.ts'
import './train-lab.css'

/** Cells along a side of the pictures of the output, more where it jumps, and of each unit. */
const CELLS = { smooth: 50, jumps: 100, units: 14 } as const

/** A network that learns: how it is made, how it is played, and what is to be seen of it. */
export default function TrainLab({ state, curves, language, messages, change, settle }: LabProps) {
  const { train: words, hand } = labWords[language]
  const plane = planeOf(state.task)
  const places = actPlaces(state, curves)
  const jumps = isPerceptron(state) || places.some((place) => curves[place]?.breaks.some(({ gap }) => gap))
  const look: Look = { plane: plane.x, field: jumps ? CELLS.jumps : CELLS.smooth, units: CELLS.units }
  const training = useTraining({
    run: runOf(state, curves),
    epoch: state.epoch,
    look,
    words,
    spoken: (now, before) => spokenChange(now, before, words),
    onEpoch: (epoch) => change((s) => ({ ...s, epoch }), 'epoch'),
  })
  const { run, snapshot, losses } = training.state
  const network = snapshot?.networks[0]
  const [loss] = losses
  const slot = curves[places[0] ?? 0]?.slot ?? 0
  const settings = { state, curves, words, messages, change, settle }
  return (
    <>
      <div className="train-task">
        <TaskPicker state={state} language={language} change={change} settle={settle} />
      </div>
      <div className="lab-main">
        <TransportBar
          training={training}
          numbers={run && network ? numbersOf(run, network, words) : []}
          results={run && network ? endText(run, network, words) : []}
          words={words}
        />
        {run && network && loss && (
          <div className="train-pair">
            <Boundary
              run={run}
              network={network}
              plane={planeOf(run.task)}
              size={Math.sqrt(network.field.length)}
              task={dataSetOf(run.task).name[language]}
              words={words}
              keyWords={hand.key}
            />
            <div className="train-stack">
              <LossChart losses={loss} slot={slot} solved={network.solved} byRule={isPerceptron(run)} words={words} />
              <Part name="details">
                <LayerGradients run={run} network={network} words={words} />
              </Part>
            </div>
          </div>
        )}
      </div>
      <Part name="settings">
        <aside className="lab-side" aria-label={words.aside}>
          <LayersPanel {...settings} />
          <LearningPanel {...settings} count={samplesOf(state).count} />
        </aside>
      </Part>
      {run && network && (
        <Part name="details">
          <div className="train-network">
            <NetworkPicture run={run} network={network} words={words} />
          </div>
        </Part>
      )}
    </>
  )
}
