import type { ViewProps } from '../../legend/view-props.ts'
import { useState } from 'react'
import { labWords } from '../../i18n/labs.ts'
import { hiddenParts } from '../../legend/hidden-parts.ts'
import { HiddenParts, Part } from '../../legend/Part.tsx'
import { LabLegend } from '../../legend/LabLegend.tsx'
import { series } from '../../plot/series.ts'
import { useSettled } from '../../ui/use-settled.ts'
import { presets } from './examples.ts'
import { Findings } from './Findings.tsx'
import { LayerHistograms } from './LayerHistograms.tsx'
import { LayerTable } from './LayerTable.tsx'
import { NetworkPanel } from './NetworkPanel.tsx'
import { PlotCard } from './PlotCard.tsx'
import { jobOf } from './setup.ts'
import { rowsOf } from './traces.ts'
import { useSignals } from './use-signals.ts'
import { useSpoken } from './use-spoken.ts'
import './gradients-view.css'

/** How gradients get through deep networks that differ in nothing but their activation. */
export default function GradientsView({ state, language, messages, change, settle }: ViewProps) {
  const { without, present, embed } = state
  const hidden = hiddenParts({ without, present, embed })
  const words = labWords[language].gradients
  const [emphasis, setEmphasis] = useState<string | null>(null)
  const wanted = jobOf(state)
  const measured = useSignals(wanted)
  const { profiles, values, valuesOf, phase } = measured
  const rows = rowsOf(series(state.curves, [0], state.without), profiles)
  const settled = useSettled(rows)
  useSpoken(hidden.has('explanation') ? [] : rows, phase, words.finding)
  return (
    <HiddenParts value={hidden}>
      <main className="lab-view gradients-view" id="main" tabIndex={-1}>
        <div className="lab-head">
          <LabLegend
            state={state}
            language={language}
            messages={messages}
            presets={presets}
            change={change}
            settle={settle}
            onEmphasis={setEmphasis}
          />
        </div>
        <div className="lab-main">
          <PlotCard
            state={state}
            wanted={wanted}
            measured={measured}
            rows={rows}
            emphasis={emphasis}
            words={words}
            change={change}
            settle={settle}
          />
          <Part name="explanation">{rows.length > 0 && <Findings rows={rows} words={words.finding} />}</Part>
        </div>
        {!(hidden.has('depth') && hidden.has('settings')) && (
          <aside className="lab-side gradients-side" aria-label={words.network.title}>
            <NetworkPanel
              state={state}
              words={words.network}
              field={messages.field}
              range={messages.range}
              change={change}
              settle={settle}
            />
          </aside>
        )}
        {rows.length > 0 && (
          <div className="lab-main">
            {valuesOf && (
              <Part name="details">
                <LayerHistograms
                  curves={rows.map(({ series: one }) => one)}
                  values={values}
                  job={valuesOf}
                  words={words}
                />
              </Part>
            )}
            <Part name="table">
              <LayerTable rows={settled} measure={state.measure} layer={wanted.layer} words={words} />
            </Part>
          </div>
        )}
      </main>
    </HiddenParts>
  )
}
