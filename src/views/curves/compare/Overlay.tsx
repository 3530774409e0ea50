import { endsOf, type Plot } from '../../../plot/plot.ts'
import { PlotOverlay } from '../../../plot/PlotOverlay.tsx'
import { saturated } from '../../../plot/saturation.ts'
import type { Series } from '../../../plot/series.ts'
import { placesOf } from '../../../state/pair.ts'
import type { AppState } from '../../../state/app-state.ts'
import { crossingsOf } from './crossings-of.ts'

export interface OverlayProps {
  /** One a curve, in legend order. */
  curves: readonly Series[]
  plot: Plot
  saturation: number | null
  /** The state and the plot as they were when they last stood still. */
  still: AppState
  settled: Plot
}

/** What is marked over the lines: saturation, which follows every move, and crossings, which wait for its end. */
export default function Overlay({ curves, plot, saturation, still, settled }: OverlayProps) {
  const range = endsOf(plot.grid)
  const seen = range && saturation !== null ? curves.filter(({ hidden }) => !hidden) : []
  const strips = seen.map((one) => ({
    curve: one.curve,
    slot: one.slot,
    at: range && saturation !== null ? saturated(one, saturation, range) : [],
  }))
  return <PlotOverlay plot={plot} strips={strips} crossings={meetings(still, settled)} />
}

/** The crossings of two compared curves one of which at least is to be seen. */
function meetings(state: AppState, plot: Plot) {
  const seen = placesOf(state.pair, state.curves)?.some((at) => state.curves[at]?.hidden === false)
  return plot.grid?.length && seen ? crossingsOf(state, plot) : []
}
