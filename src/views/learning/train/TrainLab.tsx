import { labWords } from '../../../i18n/labs.ts'
import type { Plane } from '../../../plot/plane/plane.ts'
import { tasks } from '../../../state/lab-state.ts'
import { isPerceptron, type Look } from '../engine/run.ts'
import type { LabProps } from '../lab-props.ts'
import { Boundary } from './Boundary.tsx'
import { anew } from './changes.ts'
import { Choice } from './Choice.tsx'
import { LayerGradients } from './LayerGradients.tsx'
import { LayersPanel } from './LayersPanel.tsx'
import { LearningPanel } from './LearningPanel.tsx'
import { LossChart } from './LossChart.tsx'
import { NetworkPicture } from './NetworkPicture.tsx'
import { actPlaces, runOf } from './run-of.ts'
import { TransportBar } from './TransportBar.tsx'
import { useTraining } from './use-training.ts'
import './train-lab.css'

/** Cells along a side of the pictures of the output and of each unit. */
const CELLS = { field: 50, units: 14 } as const

/** A network that learns: how it is made, how it is played, and what is to be seen of it. */
export default function TrainLab({ state, curves, language, messages, change, settle }: LabProps) {
  const words = labWords[language].train
  const gate = ['and', 'or', 'nand', 'xor'].includes(state.task)
  const limits: Look['plane'] = gate ? [-0.5, 1.5] : [-1.25, 1.25]
  const plane: Plane = { x: limits, y: limits }
  const look: Look = { plane: limits, ...CELLS }
  const training = useTraining({
    run: runOf(state, curves),
    epoch: state.epoch,
    look,
    words,
    onEpoch: (epoch) => change((s) => ({ ...s, epoch }), 'epoch'),
  })
  const { run, snapshot, losses } = training.state
  const network = snapshot?.networks[0]
  const [loss] = losses
  const slot = curves[actPlaces(state, curves)[0] ?? 0]?.slot ?? 0
  const settings = { state, curves, words, messages, change, settle }
  return (
    <>
      <div className="lab-main">
        <Choice
          label={words.task}
          value={state.task}
          options={tasks.map((task) => [task, task])}
          onChange={(task) => change((s) => anew({ ...s, task }))}
        />
        <TransportBar training={training} words={words} />
        {run && network && loss && (
          <>
            <div className="train-pair">
              <Boundary run={run} network={network} plane={plane} size={CELLS.field} task={run.task} words={words} />
              <LossChart losses={loss} slot={slot} solved={network.solved} byRule={isPerceptron(run)} words={words} />
            </div>
            <NetworkPicture run={run} network={network} look={look} words={words} />
          </>
        )}
      </div>
      <aside className="lab-side" aria-label={words.aside}>
        <LayersPanel {...settings} />
        <LearningPanel {...settings} count={gate ? 4 : 200} />
        {run && network && <LayerGradients run={run} network={network} words={words} />}
      </aside>
    </>
  )
}
