import { Chart as ChartJs, type ChartData, type ChartOptions } from 'chart.js'
import { useEffect, useEffectEvent, useRef } from 'react'
import { Chart } from 'react-chartjs-2'
import { NoElement } from './curve-controller.ts'
import { areaOf, FRAME, xAt } from './frame.ts'
import { lookOf } from './look.ts'
import { StillTraces } from './StillTraces.tsx'
import { sharp, type Theme } from './theme.ts'
import { TraceAxisScale } from './trace-axis.ts'
import { TraceController, traceMarks, type TraceDataset, type TraceFrame } from './trace-controller.ts'
import { xScale, yScale, type Trace, type TraceAxis, type TraceScale } from './trace.ts'
import { usePrinting } from './use-printing.ts'
import { useTheme } from './use-theme.ts'
import './trace-chart.css'

ChartJs.register(TraceController, NoElement, TraceAxisScale, traceMarks)

/** Opacity of a line that stands back, and of a band: less where there are many, and none where there are more. */
const PALE = 0.2
const BAND = { few: 0.16, some: 0.07, someFrom: 5, noneFrom: 10 } as const
/** CSS pixels. */
const WIDTH = { measured: 2.2, theory: 1.3 } as const
const DOTS = [1.5, 3.5] as const

export interface TraceChartProps {
  traces: readonly Trace[]
  x: TraceAxis
  y: TraceAxis
  /** The group (or key) of what stands out from the others; null: nothing does. */
  emphasis?: string | null
  /** An x with a rule through it, such as the chosen layer; null: none. */
  marker?: number | null
  /** A y with a rule through it, such as a limit that counts; null: none. It is not seen where the axis does not reach it. */
  level?: number | null
  /** A click on the plot, or a tap: the x that it shows there. */
  onPick?: (x: number) => void
}

/**
 * Lines of measurements on a canvas, with their spread as a band; on paper as vectors. On a logarithmic axis 0 has a row of its own below the
 * scale, ∞ one above it. It is drawn from its properties alone, and what a screen reader needs stands beside it. An update costs a look at
 * each point; what is drawn are a few a pixel column.
 */
export default function TraceChart({
  traces,
  x,
  y,
  emphasis = null,
  marker = null,
  level = null,
  onPick,
}: TraceChartProps) {
  const host = useRef<HTMLDivElement>(null)
  const theme = useTheme(host)
  const printing = usePrinting()
  const scales = { x: xScale(traces, x), y: yScale(traces, y) }
  const pick = useEffectEvent((px: number, width: number, height: number): void => {
    const [lo, hi] = scales.x.limits
    onPick?.(Math.max(lo, Math.min(hi, xAt(px, areaOf(width, height), [lo, hi]))))
  })
  useEffect(() => {
    const element = host.current
    const click = (e: MouseEvent): void => {
      if (!element) return
      // In the picture's own pixels: it may be shown enlarged.
      const { left, width } = element.getBoundingClientRect()
      pick(((e.clientX - left) / width) * element.offsetWidth, element.clientWidth, element.clientHeight)
    }
    element?.addEventListener('click', click)
    return () => element?.removeEventListener('click', click)
  }, [])
  return (
    <div className="trace-chart" aria-hidden="true" data-picture="wide">
      <p className="trace-chart-y">{y.label}</p>
      <div ref={host} className={onPick ? 'trace-chart-plot trace-chart-pick' : 'trace-chart-plot'}>
        {printing ? (
          <StillTraces traces={traces} scales={scales} marker={marker} level={level} />
        ) : (
          theme && (
            <Chart
              type="trace"
              datasetIdKey="id"
              data={dataOf(
                traces.length > 0 ? traces : [NOTHING],
                { ...scales, marker, level, ink: theme.ink, axis: theme.axis },
                theme,
                emphasis,
              )}
              options={optionsOf(scales, theme)}
              updateMode="none"
            />
          )
        )}
      </div>
      <p className="trace-chart-x">{x.label}</p>
    </div>
  )
}

/** Stands where there is no trace: the axes hang on the lines. */
const NOTHING: Trace = { key: '', label: '', slot: 0, x: [], y: [] }

/** The bands of many lines hide more than they show. */
const bandAlpha = (count: number): number => (count < BAND.someFrom ? BAND.few : count < BAND.noneFrom ? BAND.some : 0)

const groupOf = ({ group, key }: Trace): string => group ?? key

function dataOf(
  traces: readonly Trace[],
  frame: TraceFrame,
  theme: Theme,
  emphasis: string | null,
): ChartData<'trace', never[]> {
  const some = traces.some((trace) => groupOf(trace) === emphasis)
  const bands = traces.filter(({ band }) => band).length
  return {
    datasets: traces.map((trace, i): TraceDataset => {
      const look = lookOf(trace.slot)
      const theory = trace.theory ?? false
      const [out, back] = [some && groupOf(trace) === emphasis, some && groupOf(trace) !== emphasis]
      return {
        id: trace.key,
        label: trace.label,
        data: [],
        trace,
        frame,
        color: theme.curves[look.color] ?? theme.ink,
        dash: theory ? DOTS : look.dash,
        width: (theory ? WIDTH.theory : WIDTH.measured) + (out ? 1 : 0),
        alpha: back ? PALE : 1,
        bandAlpha: back ? 0 : out ? BAND.few : bandAlpha(bands),
        point: theory || look.ornament ? null : look.marker,
        ornament: theory ? null : look.ornament,
        order: out ? -Infinity : theory ? 1 : -i,
      }
    }),
  }
}

function optionsOf({ x, y }: { x: TraceScale; y: TraceScale }, theme: Theme): ChartOptions<'trace'> {
  return {
    animation: false,
    responsive: true,
    ...sharp(theme),
    maintainAspectRatio: false,
    // Pointers are the view's business.
    events: [],
    layout: { padding: { top: FRAME.top, right: FRAME.right }, autoPadding: false },
    font: { family: theme.font },
    scales: { x: axis(x, theme), y: axis(y, theme) },
  }
}

function axis({ limits: [min, max] }: TraceScale, { text, grid, axis: line }: Theme) {
  return {
    type: 'trace-axis' as const,
    min,
    max,
    border: { color: line },
    grid: { color: grid, tickLength: 4 },
    ticks: { color: text, autoSkip: false },
  }
}
