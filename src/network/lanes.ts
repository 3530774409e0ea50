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
  /**
   * What the four are views of, from these places on, and the parameters from 0. The kernels index nothing else: what has to be looked up
   * about an array before an element can be read, they look up for one array instead of three, which is a sixth of their time.
   */
  readonly memory: Float64Array
  readonly zAt: number
  readonly aAt: number
  readonly slopesAt: number
  readonly deltasAt: number
}

const widthFor = (samples: number): number => samples + (samples % 2)

/** How many numbers of memory they take. */
export const room = (samples: number, units: number): number => 4 * units * widthFor(samples)

/** @param from where their part of the memory begins */
export function lanes(samples: number, units: number, outputs: number, memory: Float64Array, from: number): Lanes {
  const width = widthFor(samples)
  const size = units * width
  const [aAt, slopesAt, deltasAt] = [from + size, from + 2 * size, from + 3 * size]
  const numbers = (at: number): Float64Array => memory.subarray(at, at + size)
  return {
    width,
    samples,
    z: numbers(from),
    a: numbers(aAt),
    slopes: numbers(slopesAt),
    deltas: numbers(deltasAt),
    y: new Float64Array(outputs * width),
    memory,
    zAt: from,
    aAt,
    slopesAt,
    deltasAt,
  }
}
