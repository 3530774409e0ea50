import { describe, expect, it } from 'vitest'
import type { Numbers, Params } from '../../src/activations/activation.ts'
import { numbers, numbersById } from '../../src/activations/numbers.ts'
import { custom } from '../../src/expression/custom.ts'
import { losses, type Loss } from '../../src/network/loss.ts'
import { network } from '../../src/network/network.ts'
import { unit } from '../../src/network/unit.ts'
import { defaultsOf } from '../../src/state/curves.ts'
import { away, differences, worst } from './differences.ts'

/** No hidden layer, one, widths that are no multiple of any block, several outputs, and deep. */
const SHAPES: readonly (readonly number[])[] = [
  [2, 1],
  [2, 4, 1],
  [3, 5, 3, 2],
  [2, 3, 2, 3, 2, 3, 1],
]

/** How far off the gradient is over all shapes, and the loss that comes with it. */
function farthest(activation: Numbers, params: Params, loss: Loss): number {
  const one = unit(activation, params)
  return Math.max(
    ...SHAPES.map((sizes, i) => {
      const net = network({ sizes, hidden: sizes.slice(2).map(() => one), loss })
      const data = away(net, activation, params, 3 + i)
      expect(net.gradient(data, 0, data.count)).toBeCloseTo(net.meanLoss(data), 12)
      return worst(net.gradients, differences(net, data))
    }),
  )
}

const catalogued = (id: string): Numbers => numbersById.get(id) ?? expect.fail(`no function ${id}`)

describe('the gradient is that of central differences', () => {
  it.each(numbers.flatMap(({ id }) => losses.map((loss) => [id, loss] as const)))('%s, %s', (id, loss) => {
    const activation = catalogued(id)
    expect(farthest(activation, defaultsOf(activation.params), loss)).toBeLessThan(1e-6)
  })

  it.each(['x * sigmoid(b * x)', 'sin(x) + 0.1 * x', 'x > 0 ? x : exp(x) - 1', 'ln(1 + exp(x)) - 0.5', 'x^3 / 9 + x'])(
    'typed: %s',
    (text) => {
      const made = custom(text)
      if (!('f' in made)) throw new Error('no function')
      for (const loss of losses) expect(farthest(made, defaultsOf(made.params), loss)).toBeLessThan(1e-6)
    },
  )

  it.each(losses)('other output units, %s', (loss) => {
    for (const id of ['tanh', 'identity', 'gaussian', 'softplus', 'hard_sigmoid']) {
      const output = catalogued(id)
      const net = network({
        sizes: [2, 4, 2],
        hidden: [unit(catalogued('tanh'), {})],
        loss,
        output: unit(output, defaultsOf(output.params)),
      })
      const data = away(net, catalogued('tanh'), {}, 6)
      net.gradient(data, 0, 6)
      expect(worst(net.gradients, differences(net, data))).toBeLessThan(1e-6)
    }
  })
})
