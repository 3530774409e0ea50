/** Losses over epochs, for a chart: point i is at `epochs[i]`, ascending. */
export interface LossCurve {
  readonly epochs: Float64Array
  readonly losses: Float64Array
}

export interface LossRecord {
  /** Losses of epochs that follow one another, from epoch `from` on. */
  readonly add: (from: number, losses: Float64Array) => void
  /** A copy that stays as it is. */
  readonly curve: () => LossCurve
}

/** As many points as a wide chart has columns. */
const MOST = 2048

/**
 * Keeps the losses of a run of any length in a bounded number of points: each is the true loss of its epoch, the epochs are as far apart as
 * need be, and the last one is always there.
 */
export function lossRecord(): LossRecord {
  let stride = 1
  let epochs: number[] = []
  let kept: number[] = []
  let last: readonly [epoch: number, loss: number] | null = null
  return {
    add: (from, losses) => {
      losses.forEach((loss, i) => {
        const epoch = from + i
        last = [epoch, loss]
        if (epoch % stride !== 0) return
        epochs.push(epoch)
        kept.push(loss)
        if (epochs.length < MOST) return
        stride *= 2
        kept = kept.filter((_, k) => (epochs[k] ?? 0) % stride === 0)
        epochs = epochs.filter((one) => one % stride === 0)
      })
    },
    curve: () => {
      const ends = last && last[0] !== epochs.at(-1) ? [last] : []
      return {
        epochs: Float64Array.from([...epochs, ...ends.map(([epoch]) => epoch)]),
        losses: Float64Array.from([...kept, ...ends.map(([, loss]) => loss)]),
      }
    },
  }
}
