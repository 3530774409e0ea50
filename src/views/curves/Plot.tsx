import { lazy, Suspense, useRef, type ComponentType, type KeyboardEvent, type ReactNode } from 'react'
import type { Messages } from '../../i18n/index.ts'
import type { Grid } from '../../math/arange.ts'
import { usePlotGestures } from '../../plot/gestures.ts'
import type { LineChartProps } from '../../plot/LineChart.tsx'
import type { Plot as PlotData } from '../../plot/plot.ts'
import { StillPlot } from '../../plot/StillPlot.tsx'
import { pan, zoom, type Stretch } from '../../plot/viewport.ts'
import { defaultState } from '../../state/schema.ts'
import { probeAt, probeUnit } from './probe.ts'
import { useTheme } from '../../plot/use-theme.ts'
import { usePrinting } from '../../plot/use-printing.ts'
import './plot.css'

/** The chart's code is fetched after the first picture, which needs none of it. */
const LineChart = lazy<ComponentType<LineChartProps & { failed: string }>>(() =>
  import('../../plot/LineChart.tsx').catch(() => ({ default: Unavailable })),
)

/** When the chart's code does not come the still picture stays; it shows the same curves. */
function Unavailable({ plot, failed }: { plot: PlotData; failed: string }) {
  return (
    <>
      <StillPlot plot={plot} />
      <p className="plot-failed">{failed}</p>
    </>
  )
}

export interface PlotProps {
  plot: PlotData
  stretch: Stretch
  /** The x that is read now: the pointer's, or the pinned one. */
  probe: number | null
  /** The key of the curve that stands out; null: none. */
  emphasis: string | null
  words: Messages['plot']
  onHover: (x: number | null) => void
  onPin: (x: number | null) => void
  /** As onPin, by a key: what is read there shall be said. */
  onStep: (x: number) => void
  /** `gesture` names changes that belong together. */
  onStretch: (next: Stretch, gesture: string) => void
  onSettle: () => void
  /** What lies over the lines. */
  children: ReactNode
}

/** Zoom of one key press or button. */
const ZOOM = 1.25
/** Share of the stretch that one key press moves. */
const PAN = 0.1

export function Plot({
  plot,
  stretch,
  probe,
  emphasis,
  words,
  onHover,
  onPin,
  onStep,
  onStretch,
  onSettle,
  children,
}: PlotProps) {
  const host = useRef<HTMLDivElement>(null)
  const theme = useTheme(host)
  const printing = usePrinting()
  usePlotGestures(host, {
    stretch,
    x: plot.x,
    onHover: (x) => onHover(x === null ? null : probeAt(x, plot.x)),
    onPin: (x) => {
      onPin(probeAt(x, plot.x))
      onSettle()
    },
    onStretch: (next) => onStretch(next, 'plot'),
    onSettle,
  })

  const middle = (stretch.start + stretch.stop) / 2
  const act = (action: KeyAction): void => {
    switch (action.kind) {
      case 'probe':
        return onStep(probeAt((probe ?? middle) + action.by * probeUnit(plot.x), plot.x))
      case 'end':
        return onStep(plot.grid?.length ? endOf(plot.grid, action.last) : middle)
      case 'clear':
        return onPin(null)
      case 'zoom':
        return onStretch(zoom(stretch, action.by, probe ?? middle), 'keys')
      case 'pan':
        return onStretch(pan(stretch, action.by * (stretch.stop - stretch.start)), 'keys')
      case 'fit':
        return onStretch(defaultState, 'fit')
    }
  }
  const onKeyDown = (e: KeyboardEvent): void => {
    if (e.ctrlKey || e.metaKey || e.altKey) return
    const action = keyAction(e.key, e.shiftKey)
    if (!action) return
    e.preventDefault()
    act(action)
  }
  return (
    <div
      ref={host}
      className="plot"
      data-picture="wide"
      role="application"
      aria-label={words.title}
      aria-describedby="plot-summary plot-help"
      tabIndex={0}
      onKeyDown={onKeyDown}
      onBlur={onSettle}
    >
      {printing || !theme ? (
        <StillPlot plot={plot} />
      ) : (
        <Suspense fallback={<StillPlot plot={plot} />}>
          <LineChart plot={plot} theme={theme} probe={probe} emphasis={emphasis} failed={words.failed} />
        </Suspense>
      )}
      {children}
      <p id="plot-help" className="visually-hidden">
        {words.help}
      </p>
    </div>
  )
}

type KeyAction =
  | { kind: 'probe' | 'zoom' | 'pan'; by: number }
  | { kind: 'end'; last: boolean }
  | { kind: 'clear' | 'fit' }

function keyAction(key: string, shift: boolean): KeyAction | null {
  switch (key) {
    case 'ArrowLeft':
      return shift ? { kind: 'pan', by: -PAN } : { kind: 'probe', by: -1 }
    case 'ArrowRight':
      return shift ? { kind: 'pan', by: PAN } : { kind: 'probe', by: 1 }
    case 'PageDown':
      return { kind: 'probe', by: -10 }
    case 'PageUp':
      return { kind: 'probe', by: 10 }
    case 'Home':
      return { kind: 'end', last: false }
    case 'End':
      return { kind: 'end', last: true }
    case '+':
    case '=':
      return { kind: 'zoom', by: 1 / ZOOM }
    case '-':
    case '_':
      return { kind: 'zoom', by: ZOOM }
    case '0':
      return { kind: 'fit' }
    case 'Escape':
      return { kind: 'clear' }
    default:
      return null
  }
}

/** The leftmost or rightmost sample. */
function endOf(grid: Grid, last: boolean): number {
  const a = grid.at(0)
  const b = grid.at(grid.length - 1)
  return last ? Math.max(a, b) : Math.min(a, b)
}
