import type { Language, Messages } from '../../../i18n/index.ts'
import { later } from '../../../i18n/later.ts'
import { printNumber, significant } from '../../../math/number.ts'
import { endsOf, type Plot } from '../../../plot/plot.ts'
import { saturated } from '../../../plot/saturation.ts'
import { series } from '../../../plot/series.ts'
import type { AppState } from '../../../state/app-state.ts'
import type { Change } from '../../../state/history.ts'
import { MAX_SATURATION } from '../../../state/schema.ts'
import { NumberField } from '../../../ui/NumberField.tsx'
import { Slider } from '../../../ui/Slider.tsx'
import { Switch } from '../../../ui/Switch.tsx'
import { LineSample } from '../../../legend/LineSample.tsx'
import { useSettled } from '../../../ui/use-settled.ts'
import { parseIn } from '../../../legend/number-input.ts'
import { nextStep, niceStep } from '../../../math/nice-step.ts'
import { short, stretches } from './in-words.ts'

export interface SaturationPanelProps {
  state: AppState
  /** As it was when it last stood still. */
  settled: Plot
  language: Language
  field: Messages['field']
  range: Messages['range']
  change: Change
  settle: () => void
}

/** What is marked when it is switched on. */
const FIRST = 0.05
/** The ends of the slider, as logarithms to base 10. */
const [LOW, HIGH] = [-4, Math.log10(0.5)] as const

/** Where the curves are so flat that hardly a gradient comes through: marked in the plot, and in words. */
export default function SaturationPanel({
  state,
  settled,
  language,
  field,
  range,
  change,
  settle,
}: SaturationPanelProps) {
  const words = later[language].saturation
  const threshold = state.saturation
  const still = useSettled(state)
  const set = (saturation: number): void => change((s) => ({ ...s, saturation }), 'saturation')
  return (
    <section className="card panel compare" aria-labelledby="saturation-title">
      <h2 id="saturation-title">{words.title}</h2>
      <Switch
        label={words.on}
        checked={threshold !== null}
        onChange={(on) => change((s) => ({ ...s, saturation: on ? FIRST : null }))}
      />
      {threshold !== null && (
        <>
          <div className="saturation-threshold">
            <NumberField
              label={words.threshold}
              value={threshold}
              parse={(text) => parseIn(text, field, { min: 0, max: MAX_SATURATION })}
              format={printNumber}
              nudge={(v, direction, big) => Math.min(MAX_SATURATION, nextStep(v, direction, big))}
              lessLabel={range.less(words.threshold)}
              moreLabel={range.more(words.threshold)}
              onChange={set}
              onSettle={settle}
            />
            <Slider
              label={words.slider}
              value={Math.log10(Math.max(threshold, 10 ** LOW))}
              min={LOW}
              max={HIGH}
              snap={(log) => Math.log10(niceStep(log))}
              nudge={(log, direction, big) => clamped(Math.log10(nextStep(10 ** log, direction, big)))}
              valueText={(log) => significant(10 ** log)}
              onChange={(log) => set(niceStep(log))}
              onSettle={settle}
            />
          </div>
          <Flats state={still} settled={settled} language={language} />
        </>
      )}
    </section>
  )
}

const clamped = (log: number): number => Math.max(LOW, Math.min(HIGH, log))

/** A line for each curve that is to be seen; `state` has stood still for a moment. */
function Flats({ state, settled, language }: Pick<SaturationPanelProps, 'state' | 'settled' | 'language'>) {
  const { saturation: words, stretch: places } = later[language]
  const range = endsOf(settled.grid) ?? settled.x
  const threshold = state.saturation ?? FIRST
  const limit = short(threshold)
  return (
    <ul className="saturation-lines">
      {series(state.curves, [0])
        .filter(({ hidden }) => !hidden)
        .map((curve) => {
          const flat = saturated(curve, threshold, range)
          return (
            <li key={curve.curve}>
              <LineSample slot={curve.slot} />
              <span>
                {flat.length > 0
                  ? words.line(curve.label, limit, stretches(flat, range, places))
                  : words.nowhere(curve.label, limit)}
              </span>
            </li>
          )
        })}
    </ul>
  )
}
