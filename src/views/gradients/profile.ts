import { percentile } from '../../math/percentile.ts'
import { measures, type Measure } from '../../state/lab-state.ts'
import type { Pass } from './pass.ts'

/** The middle of many measurements, and between which two values the middle 80 % of them lie. */
export interface Spread {
  readonly median: number
  readonly lo: number
  readonly hi: number
}

/** The same for each layer. */
interface LayerSpreads {
  readonly median: Float64Array
  readonly lo: Float64Array
  readonly hi: Float64Array
}

/** What the networks of one activation measure, one network a seed. Those that came to no number (NaN) are left out, and counted. */
export interface Profile {
  readonly seeds: number
  /** Hidden layers and the output. */
  readonly layers: number
  readonly measures: Readonly<Record<Measure, LayerSpreads>>
  /** The first layer's mean |∂L/∂W| over the last layer's, network by network. */
  readonly ratio: Spread
  /** The largest mean |∂L/∂W| that one of its layers has, network by network. */
  readonly largest: Spread
  /** Networks with a gradient that is NaN or infinite. */
  readonly unbounded: number
  /** Networks in which ∂L/∂z is exactly 0 in every hidden layer, so that none of its weights and biases has a gradient. */
  readonly blocked: number
}

const LOW = 0.1
const HIGH = 0.9

export function spreadOf(values: readonly number[]): Spread {
  const sorted = Float64Array.from(values.filter((value) => !Number.isNaN(value))).toSorted()
  return { median: percentile(sorted, 0.5), lo: percentile(sorted, LOW), hi: percentile(sorted, HIGH) }
}

export function profileOf(passes: readonly Pass[]): Profile {
  const layers = (passes[0]?.length ?? 0) / measures.length
  const all = (measure: Measure): readonly Float64Array[] => {
    const from = measures.indexOf(measure) * layers
    return passes.map((pass) => pass.subarray(from, from + layers))
  }
  const of = (measure: Measure): LayerSpreads => {
    const values = all(measure)
    const spreads = Array.from({ length: layers }, (_, l) => spreadOf(values.map((one) => one[l] ?? Number.NaN)))
    return {
      median: Float64Array.from(spreads, ({ median }) => median),
      lo: Float64Array.from(spreads, ({ lo }) => lo),
      hi: Float64Array.from(spreads, ({ hi }) => hi),
    }
  }
  const gradients = all('gradient')
  return {
    seeds: passes.length,
    layers,
    measures: {
      gradient: of('gradient'),
      delta: of('delta'),
      activation: of('activation'),
      saturated: of('saturated'),
      dead: of('dead'),
    },
    ratio: spreadOf(gradients.map((one) => (one[0] ?? 0) / (one[layers - 1] ?? 0))),
    largest: spreadOf(gradients.map((one) => one.reduce((most, g) => (g > most || Number.isNaN(g) ? g : most), 0))),
    unbounded: gradients.filter((one) => !one.every(Number.isFinite)).length,
    blocked: all('delta').filter((one) => one.subarray(0, -1).every((delta) => delta === 0)).length,
  }
}
