import { numbersById } from '../../src/activations/numbers.ts'
import type { Data } from '../../src/network/data.ts'
import { network } from '../../src/network/network.ts'
import { unit } from '../../src/network/unit.ts'

/** A task of the training bench: its README tells the fields. */
interface Task {
  readonly sizes: readonly number[]
  readonly hidden: string
  readonly loss: 'bce' | 'mse'
  readonly batch: number
  readonly lr: number
  readonly X: Float64Array
  readonly Y: Float64Array
  readonly n: number
  readonly dim: number
}

/** Our engine as a contestant of the training bench. */
export default {
  id: 'activation-lab',
  label: 'Activation Lab, src/network',
  precision: 'f64',
  version: 'this tree',
  supports: (): true => true,
  create: ({ sizes, hidden, loss, batch, lr, X, Y, n, dim }: Task) => {
    const activation = numbersById.get(hidden)
    if (!activation) throw new Error(`no function ${hidden}`)
    const one = unit(activation, {})
    const net = network({
      sizes,
      hidden: sizes.slice(2).map(() => one),
      loss: loss === 'bce' ? 'cross-entropy' : 'squared',
    })
    const data: Data = { x: X, y: Y, count: n, inputs: dim }
    return {
      setParams: (p: Float64Array) => net.parameters.set(p),
      getParams: () => net.parameters.slice(),
      trainEpochs: (epochs: number) => {
        for (let epoch = 0; epoch < epochs; epoch++)
          for (let from = 0; from < n; from += batch) net.step(data, from, Math.min(from + batch, n), lr)
      },
      loss: () => net.meanLoss(data),
    }
  },
}
