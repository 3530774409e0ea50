import { describe, expect, it } from 'vitest'
import { asScript } from '../../../../src/export/program.ts'
import { initialise } from '../../../../src/network/initialisers.ts'
import { network } from '../../../../src/network/network.ts'
import { random } from '../../../../src/network/random.ts'
import { signals } from '../../../../src/network/signals.ts'
import { unit } from '../../../../src/network/unit.ts'
import { functionOf } from '../../../../src/state/curves.ts'
import { measures } from '../../../../src/state/lab-state.ts'
import { parseLink } from '../../../../src/state/schema.ts'
import { gradientsProgram } from '../../../../src/views/gradients/code/program.ts'
import { passOf } from '../../../../src/views/gradients/pass.ts'
import { FLAT } from '../../../../src/views/gradients/setup.ts'
import { runPython, toNumber, type Told } from '../../../python/run.ts'

const LINKS = [
  ...measures.map((measure) => `view=gradients&f=sigmoid,relu,leaky_relu(0.3),step&depth=4&width=6&measure=${measure}`),
  'view=gradients&f=&expr=x*sigmoid(a*x);a:1.7&expr=max(x,-x/4)&depth=3&width=5&init=he',
  'view=gradients&f=tanh&hide=tanh',
]

/** Samples of which none is like another, without random numbers. */
const count = 20
const x = Float64Array.from({ length: 2 * count }, (_, i) => Math.fround(Math.sin(3 * i + 1) * 2))
const y = Float64Array.from({ length: count }, (_, i) => ((x[2 * i] ?? 0) * (x[2 * i + 1] ?? 0) > 0 ? 1 : 0))
const data = { x, y, count, inputs: 2 }

const takenOf = (link: string) =>
  ({ state: parseLink(link).state, language: 'en', address: 'https://x.y/', title: 't' }) as const

/** The app's networks of a link, and what it measures of them on those samples. */
function measured(link: string) {
  const { state } = takenOf(link)
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
const shown = LINKS.filter((link) => !link.includes('hide'))
const ran = runPython(
  shown.map((link) => {
    const taken = takenOf(link)
    const program = gradientsProgram(taken, 'NumPy')
    if (!program) throw new Error(link)
    const weights = JSON.stringify(measured(link).map((one) => one.weights))
    return {
      source: asScript(program, taken),
      given: `x = np.array(${JSON.stringify(rows)})
y = np.array(${JSON.stringify([...y])})[:, None]
told = [measure([np.array(W) for W in weights], f, slope, x, y)
        for (_, f, slope, _), weights in zip(activations, ${weights})]`,
    }
  }),
)

describe('the program of the deep networks', () => {
  it.each(shown.map((link, i) => [link, ran[i]] as const))('%s: measures what the app measures', (link, one) => {
    expect(one?.error).toBeNull()
    const told = one?.told as readonly (readonly Told[])[]
    const ours = measured(link)
    expect(told).toHaveLength(ours.length)
    ours.forEach(({ values }, k) =>
      values.forEach((value, l) => {
        const theirs = toNumber(told[k]?.[l] ?? 'nan')
        expect(Math.abs(theirs - value), `network ${k} layer ${l}`).toBeLessThanOrEqual(1e-9 * Math.abs(value) + 1e-300)
      }),
    )
    expect(ours.some(({ values }) => values.some((value) => value > 0))).toBe(true)
    const { depth } = takenOf(link).state
    expect(one?.axes[0]?.lines.map((line) => line.x.length)).toEqual(ours.map(() => depth + 1))
  })

  it('is not there without a network to show, and not in PyTorch', () => {
    expect(gradientsProgram(takenOf('view=gradients&f=tanh&hide=tanh'), 'NumPy')).toBeNull()
    expect(gradientsProgram(takenOf('view=gradients'), 'PyTorch')).toBeNull()
  })
})
