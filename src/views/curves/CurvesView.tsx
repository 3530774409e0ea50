import type { ViewProps } from '../../legend/view-props.ts'
import { Suspense, useState } from 'react'
import { plot as plotOf, visible, yEnds } from '../../plot/plot.ts'
import { series as seriesOf } from '../../plot/series.ts'
import { zoom, type Stretch } from '../../plot/viewport.ts'
import { settingOf, type Order } from '../../state/app-state.ts'
import { announce } from '../../ui/announcer.tsx'
import { lazyPart, Nothing } from '../../ui/lazy-part.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { defaultState } from '../../state/schema.ts'
import { stretched } from './changes.ts'
import { FunctionCard } from './card/FunctionCard.tsx'
import { GridStatus } from './GridStatus.tsx'
import { Legend } from '../../legend/Legend.tsx'
import { Plot } from './Plot.tsx'
import { PlotNotes } from './PlotNotes.tsx'
import { ProbePanel } from './ProbePanel.tsx'
import { readings, spoken } from './probe.ts'
import { RangeControls } from './RangeControls.tsx'
import { ShowPanel } from './ShowPanel.tsx'
import { useDrawn } from './use-drawn.ts'
import { useSettled } from '../../ui/use-settled.ts'
import { ZoomTools } from './ZoomTools.tsx'
import './curves-view.css'

/** One line a curve. */
const F: readonly Order[] = [0]

/** What the first picture has no need of is fetched after it. */
const PlotSummary = lazyPart(() => import('./PlotSummary.tsx'), Nothing)
const SampleTable = lazyPart(() => import('./SampleTable.tsx'))
const ComparePanel = lazyPart(() => import('./compare/ComparePanel.tsx'))
const SaturationPanel = lazyPart(() => import('./compare/SaturationPanel.tsx'))
const Overlay = lazyPart(() => import('./compare/Overlay.tsx'), Nothing)
const Listen = lazyPart(() => import('./listen/Listen.tsx'))
const Examples = lazyPart(() => import('./Examples.tsx'))
const VectorCard = lazyPart(() => import('./vectors/VectorCard.tsx'))

/** The main screen: the plot, what it is made of, and what can be read from it. */
export function CurvesView({ state: whole, language, messages, change, settle }: ViewProps) {
  const state = useDrawn(whole)
  const [hover, setHover] = useState<number | null>(null)
  const [emphasis, setEmphasis] = useState<string | null>(null)
  const [about, setAbout] = useState('')
  const plot = plotOf(state)
  // Of the curves alone: chips and card have nothing to do while the range is dragged.
  const curves = seriesOf(state.curves, F, state.without)
  const lines = visible(plot.series)
  const settled = useSettled(plot)
  const still = useSettled(state)
  const noReadings = whole.without.includes('readings')
  const noRange = whole.without.includes('range')
  const x = noReadings ? null : (hover ?? state.x)

  const pin = (at: number | null): void => {
    if (!noReadings) change((s) => ({ ...s, x: at }), 'x')
  }
  const setStretch = (next: Stretch, gesture?: string): void => {
    if (!noRange) change((s) => stretched(s, next), gesture)
  }
  const zoomBy = (factor: number): void => {
    setStretch(zoom(state, factor, x ?? (state.start + state.stop) / 2))
  }
  const fieldset = { range: messages.range, field: messages.field, change, settle }
  return (
    <main className="curves-view" id="main" tabIndex={-1}>
      <section className="curves-main" aria-label={messages.plot.title}>
        <Legend
          {...fieldset}
          curves={curves}
          words={messages.legend}
          own={messages.own}
          picker={{ language, words: messages.picker, closeLabel: messages.app.close }}
          onEmphasis={setEmphasis}
          onAbout={(curve) => {
            setAbout(curve)
            const card = document.getElementById('function-card')
            card?.focus({ preventScroll: true })
            card?.scrollIntoView({ block: 'start' })
          }}
        >
          <Popover className="chip chip-add" label={messages.examples.title} trigger={messages.examples.title}>
            <Suspense>
              <Examples kept={settingOf(state)} language={language} label={messages.examples.title} change={change} />
            </Suspense>
          </Popover>
        </Legend>
        <div className="card">
          <div className="plot-frame">
            <Plot
              plot={plot}
              stretch={state}
              probe={x}
              emphasis={emphasis}
              words={messages.plot}
              onHover={setHover}
              onPin={pin}
              onStep={(at) => {
                pin(at)
                if (!noReadings) announce(spoken(readings(lines, at), at, messages.probe))
              }}
              onStretch={setStretch}
              onSettle={settle}
            >
              {(state.saturation !== null || state.pair) && (
                <Suspense>
                  <Overlay curves={curves} plot={plot} saturation={state.saturation} still={still} settled={settled} />
                </Suspense>
              )}
            </Plot>
            {!plot.grid?.length && (
              <p className="plot-empty" aria-hidden="true">
                {messages.plot.empty}
              </p>
            )}
          </div>
          <p id="plot-summary" className="visually-hidden">
            <Suspense>
              <PlotSummary plot={settled} saturation={still.saturation} language={language} />
            </Suspense>
          </p>
          <RangeControls {...fieldset} state={state} words={messages.range}>
            <ZoomTools words={messages.plot} onZoom={zoomBy} onFit={() => setStretch(defaultState)} />
          </RangeControls>
          <div className="listen part-listen">
            <Suspense>
              <Listen
                plot={plot}
                settled={settled}
                x={state.x}
                without={whole.without}
                language={language}
                words={messages.probe}
                onCursor={setHover}
                onPin={pin}
                onSettle={settle}
              />
            </Suspense>
          </div>
          <GridStatus plot={plot} state={state} words={messages.grid} change={change} />
          <PlotNotes plot={plot} orders={state.d} words={messages.plot} none={messages.legend.none} />
        </div>
      </section>
      <aside className="curves-side" aria-label={messages.probe.none}>
        <ProbePanel
          lines={lines}
          x={x}
          pinned={hover === null}
          limits={plot.x}
          language={language}
          words={messages.probe}
          onChange={pin}
          onSettle={settle}
        />
        <ShowPanel {...fieldset} state={state} y={yEnds(plot)} words={messages.show} log={messages.log} />
        <Suspense>
          <ComparePanel
            curves={curves}
            state={state}
            settled={settled}
            language={language}
            change={change}
            onGo={(at) => {
              pin(at)
              settle()
            }}
          />
          <SaturationPanel {...fieldset} state={state} settled={settled} language={language} />
        </Suspense>
        <FunctionCard curves={curves} chosen={about} language={language} words={messages.card} onChoose={setAbout} />
      </aside>
      <div className="curves-vectors part-vectors">
        <Suspense>
          <VectorCard vector={whole.vector} language={language} messages={messages} change={change} settle={settle} />
        </Suspense>
      </div>
      <div className="card curves-data part-table">
        <Suspense>
          <SampleTable plot={settled} probe={state.x} language={language} />
        </Suspense>
      </div>
    </main>
  )
}
