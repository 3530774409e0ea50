import { initialise } from '../../../../src/network/initialisers.ts'
import { network } from '../../../../src/network/network.ts'
import { random } from '../../../../src/network/random.ts'
import { signals } from '../../../../src/network/signals.ts'
import { unit } from '../../../../src/network/unit.ts'
import { functionOf } from '../../../../src/state/curves.ts'
import { measures } from '../../../../src/state/lab-state.ts'
import { parseLink } from '../../../../src/state/schema.ts'
import { passOf } from '../../../../src/views/gradients/pass.ts'
import { FLAT } from '../../../../src/views/gradients/setup.ts'

/** Samples of which none is like another, without random numbers. */
const count = 20
const x = Float64Array.from({ length: 2 * count }, (_, i) => Math.fround(Math.sin(3 * i + 1) * 2))
const y = Float64Array.from({ length: count }, (_, i) => ((x[2 * i] ?? 0) * (x[2 * i + 1] ?? 0) > 0 ? 1 : 0))
const data = { x, y, count, inputs: 2 }

/** The app's networks of a link, and what it measures of them on those samples. */
export function measured(link: string) {
  const { state } = parseLink(link)
  const { curves, depth, width, init, seed } = state
  return curves.map(({ id, params }) => {
    const f = functionOf(id)
    if (!f) throw new Error(id)
    const net = network({
      sizes: [2, ...Array.from({ length: depth }, () => width), 1],
      hidden: Array.from({ length: depth }, () => unit(f, params)),
      loss: 'cross-entropy',
    })
    initialise(net.parameters, net.layout, init, random(seed))
    const weights = net.layout.layers.map(({ inputs, outputs, weights: at }) =>
      Array.from({ length: outputs }, (_, o) => [...net.parameters.subarray(at + o * inputs, at + (o + 1) * inputs)]),
    )
    const from = measures.indexOf(state.measure) * (depth + 1)
    return { weights, values: [...passOf(signals(net, data, FLAT)).subarray(from, from + depth + 1)] }
  })
}

const rows = Array.from({ length: count }, (_, i) => [x[2 * i], x[2 * i + 1]])

/** Leaves in `told` what the program measures of the app's weights on those samples; `row` is what stands in its list of activations. */
export const given = (link: string, row: 'f' | 'f, slope'): string => `x = np.array(${JSON.stringify(rows)})
y = np.array(${JSON.stringify([...y])}, dtype=float)[:, None]
told = [measure([np.array(W) for W in weights], ${row}, x, y)
        for (_, ${row}, _), weights in zip(activations, ${JSON.stringify(measured(link).map((one) => one.weights))})]`
