import { labWords } from '../../../i18n/labs.ts'
import { Part } from '../../../legend/Part.tsx'
import { significant } from '../../../math/number.ts'
import { PlaneChart } from '../../../plot/PlaneChart.tsx'
import { PlaneKey } from '../../../plot/plane/PlaneKey.tsx'
import { toast } from '../../../ui/announcer.tsx'
import { fieldOf } from '../by-hand/field-of.ts'
import { rightOf, wrongOf } from '../by-hand/judged.ts'
import { lineParts } from '../by-hand/line-parts.ts'
import { PointTable } from '../by-hand/PointTable.tsx'
import { Score } from '../by-hand/Score.tsx'
import { scoreText } from '../by-hand/score-text.ts'
import { UnitChoice } from '../by-hand/UnitChoice.tsx'
import { weighted, weightsAt, withWeightsAt, type Weights } from '../by-hand/weighted.ts'
import { samplesOf } from '../engine/samples.ts'
import type { LabProps } from '../lab-props.ts'
import { isGate, planeOf } from '../task-plane.ts'
import { TaskPicker } from '../TaskPicker.tsx'
import { gatesOf, H1, H2, OUT, withGate, xorOf, type Gate } from './gates.ts'
import { hiddenPlane, notesOf } from './hidden-plane.ts'
import { LayerNeuron } from './LayerNeuron.tsx'
import { lineNote } from './line-note.ts'
import { parted } from './parted.ts'
import { outputOf, passed } from './two-layers.ts'
import '../by-hand/by-hand.css'
import './layers.css'

const HIDDEN_AXES = ['h₁', 'h₂'] as const

/** Two neurons and a third one that sees only what they say, with all weights set by hand. */
export default function LayersLab({ state, curves, language, messages, change, settle }: LabProps) {
  const { layers: words, hand } = labWords[language]
  const { task, noise, seed, w2 } = state
  const unit = curves.find(({ curve }) => curve === state.unit) ?? curves[0]
  if (!unit) return null
  const f = unit.value
  const jumps = unit.breaks.some(({ gap }) => gap)
  const plane = planeOf(task)
  const data = samplesOf({ task, noise, seed })
  const samples = passed(data, w2, f)
  const wrong = wrongOf(samples)
  const right = rightOf(samples)
  const score = scoreText(right, samples.length, hand)
  const within = hiddenPlane(samples)
  const few = isGate(task)
  const third = weightsAt(w2, OUT)
  const places = few ? notesOf(samples, within) : []
  const made = (at: number, gate: Gate): boolean => gatesOf(w2, at, task, f).includes(gate)
  const isAnd = made(H1, 'NAND') && made(H2, 'OR') && made(OUT, 'AND')

  const setAll = (next: readonly number[] | null): void => {
    if (next) change((s) => ({ ...s, w2: next }))
    else toast(hand.noneFound)
  }
  const setOne = (at: number) => (weights: Weights, gesture: string) =>
    change((s) => ({ ...s, w2: withWeightsAt(s.w2, at, weights) }), gesture)
  const lineOf = (at: number, name: string, look: 'solid' | 'dashed') =>
    lineParts({
      plane: at === OUT ? within : plane,
      weights: weightsAt(w2, at),
      name,
      look,
      words: hand.line,
      onChange: setOne(at),
      onSettle: settle,
    })
  const [one, two, out] = [lineOf(H1, 'z₁', 'solid'), lineOf(H2, 'z₂', 'dashed'), lineOf(OUT, 'z', 'solid')]
  const neuron = (at: number, name: string, formula: string, labels: readonly [string, string, string]) => (
    <LayerNeuron
      name={name}
      formula={formula}
      weights={weightsAt(w2, at)}
      labels={labels}
      gatesLabel={words.gates(name)}
      gates={gatesOf(w2, at, task, f)}
      messages={messages}
      onGate={(gate) => setAll(withGate(w2, at, gate, task, f))}
      onChange={(next, which) => setOne(at)(next, `weight ${at} ${which}`)}
      onSettle={settle}
    />
  )
  return (
    <>
      <div className="hand-task">
        <TaskPicker state={state} language={language} change={change} settle={settle} />
      </div>
      <section className="card layer layer-first" aria-label={words.first}>
        <div className="layer-head">
          <h2>{words.first}</h2>
          <Score right={right} count={samples.length} text={score} />
        </div>
        <PlaneChart
          label={words.input(score)}
          plane={plane}
          field={fieldOf(plane, outputOf(w2, f), jumps)}
          points={data}
          wrong={wrong}
          lines={[one.line, two.line]}
          notes={[lineNote(plane, one.line, 'z₁ = 0'), lineNote(plane, two.line, 'z₂ = 0')].flat()}
          handles={[...one.handles, ...two.handles]}
        />
        <div className="layer-neurons">
          {neuron(H1, 'h₁', '= f(w₁₁x₁ + w₁₂x₂ + b₁)', ['w₁₁', 'w₁₂', 'b₁'])}
          {neuron(H2, 'h₂', '= f(w₂₁x₁ + w₂₂x₂ + b₂)', ['w₂₁', 'w₂₂', 'b₂'])}
        </div>
      </section>
      <section className="card layer layer-second" aria-label={words.second}>
        <div className="layer-head">
          <h2>{words.second}</h2>
        </div>
        <PlaneChart
          label={words.hidden(
            places.map(({ text, x, y }) => words.place(text, significant(x, 3), significant(y, 3))).join('; '),
          )}
          plane={within}
          field={fieldOf(within, (h1, h2) => f(weighted(third, h1, h2)), jumps)}
          points={{ x: samples.flatMap(({ h1, h2 }) => [h1, h2]), y: data.y, count: data.count }}
          wrong={wrong}
          lines={[out.line]}
          notes={[...places, ...lineNote(within, out.line, 'z = 0')]}
          handles={out.handles}
          axes={HIDDEN_AXES}
        />
        <div className="layer-neurons">{neuron(OUT, 'y', '= f(v₁h₁ + v₂h₂ + c)', ['v₁', 'v₂', 'c'])}</div>
      </section>
      <aside className="card panel hand-controls" aria-label={hand.activation}>
        {(task === 'xor' || task === 'clouds') && (
          <Part name="solution">
            <button type="button" onClick={() => setAll(xorOf(w2, task, f))}>
              {words.make}
            </button>
          </Part>
        )}
        <UnitChoice
          label={hand.activation}
          curves={curves}
          chosen={unit.curve}
          onChoose={(curve) => change((s) => ({ ...s, unit: curve }))}
        />
        <PlaneKey words={hand.key} />
        <p className="panel-note">{words.hint}</p>
        {few && (
          <Part name="explanation">
            <div className="layer-see">
              <h2>{words.see.title}</h2>
              {task === 'xor' && isAnd && <p>{words.see.xor}</p>}
              <p>
                {parted(samples.map(({ h1, h2, wanted }) => ({ x: h1, y: h2, wanted })))
                  ? words.see.parted
                  : words.see.mixed}
              </p>
            </div>
          </Part>
        )}
      </aside>
      {few && (
        <Part name="table">
          <section className="hand-reading">
            <div className="card panel">
              <h2>{words.table}</h2>
              <PointTable
                caption={words.table}
                heads={['z₁', 'h₁', 'z₂', 'h₂', 'z', 'y']}
                rows={samples.map(({ x1, x2, z1, h1, z2, h2, z, y, wanted, right: ok }) => ({
                  x1,
                  x2,
                  steps: [z1, h1, z2, h2, z, y].map((v) => significant(v, 3)),
                  wanted,
                  right: ok,
                }))}
                words={hand}
              />
            </div>
          </section>
        </Part>
      )}
    </>
  )
}
