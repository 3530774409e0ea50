import type { Language, Messages } from '../../../i18n/index.ts'
import { later } from '../../../i18n/later.ts'
import { endsOf, type Plot } from '../../../plot/plot.ts'
import { saturated } from '../../../plot/saturation.ts'
import { series } from '../../../plot/series.ts'
import type { AppState } from '../../../state/app-state.ts'
import type { Change } from '../../../state/history.ts'
import { MAX_SATURATION } from '../../../state/schema.ts'
import { Switch } from '../../../ui/Switch.tsx'
import { LineSample } from '../../../legend/LineSample.tsx'
import { useSettled } from '../../../ui/use-settled.ts'
import { LogControl } from '../../../legend/LogControl.tsx'
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
/** The ends of the slider. */
const ENDS = [1e-4, 0.5] as const

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
    <section className="card panel compare part-compare" aria-labelledby="saturation-title">
      <h2 id="saturation-title">{words.title}</h2>
      <Switch
        label={words.on}
        checked={threshold !== null}
        onChange={(on) => change((s) => ({ ...s, saturation: on ? FIRST : null }))}
      />
      {threshold !== null && (
        <>
          <div className="saturation-threshold">
            <LogControl
              label={words.threshold}
              sliderLabel={words.slider}
              value={threshold}
              ends={ENDS}
              limits={[0, MAX_SATURATION]}
              field={field}
              range={range}
              onChange={set}
              onSettle={settle}
            />
          </div>
          <Flats state={still} settled={settled} language={language} />
        </>
      )}
    </section>
  )
}

/** A line for each curve that is to be seen; `state` has stood still for a moment. */
function Flats({ state, settled, language }: Pick<SaturationPanelProps, 'state' | 'settled' | 'language'>) {
  const { saturation: words, stretch: places } = later[language]
  const range = endsOf(settled.grid) ?? settled.x
  const threshold = state.saturation ?? FIRST
  const limit = short(threshold)
  return (
    <ul className="saturation-lines">
      {series(state.curves, [0], state.without)
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
