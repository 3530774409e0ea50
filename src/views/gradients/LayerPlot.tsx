import { Suspense, type KeyboardEvent } from 'react'
import type { LabMessages } from '../../i18n/labs.ts'
import type { Trace, TraceAxis } from '../../plot/trace.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import './layer-plot.css'

const TraceChart = lazyPart(() => import('../../plot/TraceChart.tsx'))

export interface LayerPlotProps {
  traces: readonly Trace[]
  axes: { readonly x: TraceAxis; readonly y: TraceAxis }
  layer: number
  layers: number
  emphasis: string | null
  /** Why nothing is drawn; null: something is. */
  note: string | null
  /** The plot in words. */
  summary: string
  words: LabMessages['gradients']
  /** A layer was chosen in the plot, by pointer or by key: then what is there shall be said. */
  onLayer: (layer: number, byKey: boolean) => void
}

const FAR = 10

/** The lines over the layers; a click or the arrow keys choose one of them. */
export function LayerPlot({ traces, axes, layer, layers, emphasis, note, summary, words, onLayer }: LayerPlotProps) {
  const go = (to: number, byKey: boolean): void => onLayer(Math.max(1, Math.min(layers, Math.round(to))), byKey)
  const onKeyDown = (e: KeyboardEvent): void => {
    if (e.ctrlKey || e.metaKey || e.altKey) return
    const to = {
      ArrowLeft: layer - 1,
      ArrowRight: layer + 1,
      PageDown: layer - FAR,
      PageUp: layer + FAR,
      Home: 1,
      End: layers,
    }[e.key]
    if (to === undefined) return
    e.preventDefault()
    go(to, true)
  }
  return (
    <div
      className="layer-plot"
      role="application"
      aria-label={words.plot}
      aria-describedby="layer-plot-summary layer-plot-help"
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <Suspense>
        <TraceChart traces={traces} {...axes} emphasis={emphasis} marker={layer} onPick={(x) => go(x, false)} />
      </Suspense>
      {note !== null && (
        <p className="layer-plot-note" aria-hidden="true">
          {note}
        </p>
      )}
      <p id="layer-plot-summary" className="visually-hidden">
        {summary}
      </p>
      <p id="layer-plot-help" className="visually-hidden">
        {words.help}
      </p>
    </div>
  )
}
