/**
 * Several samples on their way through a network, side by side: unit u of the sample in lane s stands at u · `width` + s. Lanes are taken two
 * at a time, so that an odd number of samples has a lane more than it needs, which holds the last sample again.
 */
export interface Lanes {
  /** Samples, or one more. */
  readonly width: number
  readonly samples: number
  /** What enters a unit: the weighted sum and the bias. Nothing for the inputs. */
  readonly z: Float64Array
  /** What leaves a unit: f(z); for the inputs themselves. */
  readonly a: Float64Array
  /** f′(z). */
  readonly slopes: Float64Array
  /** ∂ loss of the sample / ∂z, 0 in a lane too many. */
  readonly deltas: Float64Array
  /** Targets, output by output, as the outputs of `a`. */
  readonly y: Float64Array
}

export function lanes(samples: number, units: number, outputs: number): Lanes {
  const width = samples + (samples % 2)
  const numbers = (): Float64Array => new Float64Array(units * width)
  return {
    width,
    samples,
    z: numbers(),
    a: numbers(),
    slopes: numbers(),
    deltas: numbers(),
    y: new Float64Array(outputs * width),
  }
}
