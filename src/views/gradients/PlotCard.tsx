import type { LabMessages } from '../../i18n/labs.ts'
import type { AppState } from '../../state/app-state.ts'
import type { Change } from '../../state/history.ts'
import { Part } from '../../legend/Part.tsx'
import { measures, type Measure } from '../../state/lab-state.ts'
import { announce } from '../../ui/announcer.tsx'
import { Slider } from '../../ui/Slider.tsx'
import { useSettled } from '../../ui/use-settled.ts'
import { readingOf, summaryOf } from './in-words.ts'
import { LayerPlot } from './LayerPlot.tsx'
import { RunState } from './RunState.tsx'
import type { Measured, Runner } from './runner.ts'
import { scientific } from './scientific.ts'
import type { Job } from './setup.ts'
import { axesOf, slopesOf, tracesOf, type Row } from './traces.ts'

export interface PlotCardProps {
  state: AppState
  /** What the state asks for, and what has been measured. */
  wanted: Job
  measured: Measured & Pick<Runner, 'stop' | 'again'>
  rows: readonly Row[]
  emphasis: string | null
  words: LabMessages['gradients']
  change: Change
  settle: () => void
}

/** What is shown of the layers, the plot, the chosen layer, and how far the networks are measured. */
export function PlotCard({
  state: { measure },
  wanted,
  measured,
  rows,
  emphasis,
  words,
  change,
  settle,
}: PlotCardProps) {
  const { job, done, total, phase, stop, again } = measured
  const settled = useSettled(rows)
  const layers = wanted.depth + 1
  const { layer } = wanted
  const choose = (next: number): void => change((s) => ({ ...s, layer: next }), 'layer')
  const slopes = slopesOf(rows, measure)
  return (
    <section className="card" aria-label={words.plot}>
      <div className="layer-plot-head">
        <label htmlFor="measure">{words.measure}</label>
        <select
          id="measure"
          value={measure}
          onChange={(e) => {
            const next = measures.find((one) => one === e.currentTarget.value)
            if (next) change((s) => ({ ...s, measure: next }))
          }}
        >
          {measures.map((one) => (
            <option key={one} value={one}>
              {words.measures[one].name}
            </option>
          ))}
        </select>
      </div>
      {wanted.candidates.length === 0 ? (
        <p className="layer-none">{words.state.none}</p>
      ) : (
        <div className="layer-plot-frame">
          <LayerPlot
            traces={tracesOf(rows, measure, words, emphasis)}
            axes={axesOf(measure, job ? job.depth + 1 : layers, words)}
            layer={layer}
            layers={layers}
            emphasis={emphasis}
            summary={summaryOf(settled, measure, words)}
            words={words}
            note={noteOf(rows, measure, phase, words)}
            onLayer={(next, byKey) => {
              choose(next)
              if (byKey) announce(readingOf(rows, measure, next, words))
            }}
          />
        </div>
      )}
      <div className="layer-plot-foot">
        <div className="layer-choice">
          <span aria-hidden="true">{words.layer}</span>
          <Slider
            label={words.layer}
            value={layer}
            min={1}
            max={layers}
            snap={Math.round}
            nudge={(v, direction, big) => Math.max(1, Math.min(layers, v + direction * (big ? 10 : 1)))}
            valueText={(v) => words.layerOf(String(v), v === layers)}
            onChange={choose}
            onSettle={settle}
          />
          <output>{words.layerOf(String(layer), layer === layers)}</output>
        </div>
        <RunState
          phase={phase}
          done={done}
          total={total}
          seeds={rows.length > 0 ? Math.min(...rows.map(({ profile }) => profile.seeds)) : 0}
          words={words.state}
          onStop={stop}
          onAgain={again}
        />
        <Part name="explanation">
          <p>{words.measures[measure].about}</p>
          {slopes.length > 0 && (
            <p>
              {words.bound(
                slopes.map(({ row, slope }) => words.boundOf(row.series.label, scientific(slope))).join(', '),
              )}
            </p>
          )}
        </Part>
      </div>
    </section>
  )
}

/** Why no line is seen. */
function noteOf(
  rows: readonly Row[],
  measure: Measure,
  phase: Measured['phase'],
  { state }: LabMessages['gradients'],
): string | null {
  if (rows.length === 0) return phase === 'stopped' || phase === 'failed' ? state.nothing : state.waiting
  return rows.every(({ profile }) => profile.measures[measure].median.every(Number.isNaN)) ? state.broken : null
}
