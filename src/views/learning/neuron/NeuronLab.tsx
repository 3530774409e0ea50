import { labWords } from '../../../i18n/labs.ts'
import { Part } from '../../../legend/Part.tsx'
import { significant } from '../../../math/number.ts'
import { PlaneChart } from '../../../plot/PlaneChart.tsx'
import { PlaneKey } from '../../../plot/plane/PlaneKey.tsx'
import { clip } from '../../../plot/plane/plane-line.ts'
import { UnitChart } from '../../../plot/UnitChart.tsx'
import { fieldOf } from '../by-hand/field-of.ts'
import { toast } from '../../../ui/announcer.tsx'
import { judged, rightOf, wrongOf } from '../by-hand/judged.ts'
import { lineParts } from '../by-hand/line-parts.ts'
import { PointTable } from '../by-hand/PointTable.tsx'
import { Score } from '../by-hand/Score.tsx'
import { scoreText } from '../by-hand/score-text.ts'
import { solution } from '../by-hand/solution.ts'
import { aboveHalf, isAble } from '../by-hand/threshold.ts'
import { UnitChoice } from '../by-hand/UnitChoice.tsx'
import { weighted, weightsAt, withWeightsAt, type Weights } from '../by-hand/weighted.ts'
import { WeightControls } from '../by-hand/WeightControls.tsx'
import { samplesOf } from '../engine/samples.ts'
import type { LabProps } from '../lab-props.ts'
import { isGate, planeOf } from '../task-plane.ts'
import { TaskPicker } from '../TaskPicker.tsx'
import { verdict } from './verdict.ts'
import '../by-hand/by-hand.css'

/** One neuron whose weights a person sets: what it can tell apart, and what it cannot. */
export default function NeuronLab({ state, curves, language, messages, change, settle }: LabProps) {
  const { neuron: words, hand } = labWords[language]
  const { task, noise, seed, w } = state
  const unit = curves.find(({ curve }) => curve === state.unit) ?? curves[0]
  if (!unit) return null
  const weights = weightsAt(w, 0)
  const plane = planeOf(task)
  const data = samplesOf({ task, noise, seed })
  const output = (x1: number, x2: number): number => unit.value(weighted(weights, x1, x2))
  const samples = judged(data, output)
  const wrong = wrongOf(samples)
  const right = rightOf(samples)
  const score = scoreText(right, samples.length, hand)
  const set = (next: Weights, gesture?: string): void =>
    change((s) => ({ ...s, w: withWeightsAt(s.w, 0, next) }), gesture)
  const { line, handles } = lineParts({
    plane,
    weights,
    name: 'z',
    look: 'solid',
    words: hand.line,
    onChange: set,
    onSettle: settle,
  })
  const above = aboveHalf(unit)
  const canSolve = isGate(task) && isAble(above, task)
  const showSolution = (): void => {
    const found = solution(data, unit.value)
    if (found) set(found)
    else toast(hand.noneFound)
  }
  const said = verdict(task, above, unit.label, words)
  const jumps = unit.breaks.some(({ gap }) => gap)
  return (
    <>
      <div className="hand-task">
        <TaskPicker state={state} language={language} change={change} settle={settle} />
      </div>
      <section className="card hand-plane" aria-label={words.title}>
        <Score right={right} count={samples.length} text={score} />
        <PlaneChart
          label={words.plane(score)}
          plane={plane}
          field={fieldOf(plane, output, jumps)}
          points={data}
          wrong={wrong}
          lines={[line]}
          handles={handles}
        />
        <PlaneKey words={{ ...hand.key, line: words.key }} />
        <p className="hand-note">
          {handles.length === 0 ? hand.line.none('z') : clip(plane, line) ? words.hint : hand.line.outside('z')}
        </p>
      </section>
      <aside className="card panel hand-controls" aria-label={words.weights}>
        <h2>{words.weights}</h2>
        <WeightControls
          weights={weights}
          labels={['w₁', 'w₂', 'b']}
          messages={messages}
          onChange={(next, at) => set(next, `weight ${at}`)}
          onSettle={settle}
        />
        <UnitChoice
          label={hand.activation}
          curves={curves}
          chosen={unit.curve}
          onChoose={(curve) => change((s) => ({ ...s, unit: curve }))}
        />
        {canSolve && (
          <Part name="solution">
            <button type="button" onClick={showSolution}>
              {words.show}
            </button>
          </Part>
        )}
      </aside>
      <section className="hand-reading">
        {isGate(task) && (
          <Part name="table">
            <div className="card panel">
              <h2>{words.table}</h2>
              <PointTable
                caption={words.table}
                heads={['z', 'f(z)']}
                rows={samples.map(({ x1, x2, output: out, wanted, right: ok }) => ({
                  x1,
                  x2,
                  steps: [significant(weighted(weights, x1, x2), 3), significant(out, 3)],
                  wanted,
                  right: ok,
                }))}
                words={hand}
              />
            </div>
          </Part>
        )}
        <Part name="details">
          <div className="card panel">
            <h2>{words.inside}</h2>
            <UnitChart
              label={words.unit(unit.label)}
              unit={unit}
              z={samples.map(({ x1, x2 }) => weighted(weights, x1, x2))}
              y={samples.map(({ wanted }) => wanted)}
              wrong={wrong}
            />
          </div>
        </Part>
        <Part name="explanation">
          <div className="card panel">
            <h2>{said.title}</h2>
            <p>{said.text}</p>
          </div>
        </Part>
      </section>
    </>
  )
}
