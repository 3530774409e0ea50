import { describe, expect, it } from 'vitest'
import { numbers, numbersById } from '../../src/activations/numbers.ts'
import { losses } from '../../src/network/loss.ts'
import { network } from '../../src/network/network.ts'
import { initialise } from '../../src/network/initialisers.ts'
import { random } from '../../src/network/random.ts'
import { unit } from '../../src/network/unit.ts'
import { defaultsOf } from '../../src/state/curves.ts'

describe('the gradient', () => {
  it.each(numbers.flatMap((a) => losses.map((loss) => [a.id, loss] as const)))('%s, %s', (id, loss) => {
    const a = numbersById.get(id)
    if (!a) throw new Error('no such function')
    const u = unit(a, defaultsOf(a.params))
    const net = network({ sizes: [2, 3, 4, 1], hidden: [u, u], loss })
    const r = random(7)
    initialise(net.parameters, net.layout, 'xavier', r)
    for (let i = 0; i < net.parameters.length; i++) net.parameters[i] = (net.parameters[i] ?? 0) + 0.1 * r.normal()
    const data = {
      x: Float64Array.from({ length: 10 }, r.normal),
      y: Float64Array.of(0, 1, 1, 0, 1),
      count: 5,
      inputs: 2,
    }
    net.gradient(data, 0, 5)
    const analytic = net.gradients.slice()
    const h = 1e-5
    const scale = Math.max(...analytic.map(Math.abs), 1e-3)
    net.parameters.forEach((p, i) => {
      net.parameters[i] = p + h
      const up = net.meanLoss(data)
      net.parameters[i] = p - h
      const down = net.meanLoss(data)
      net.parameters[i] = p
      expect(Math.abs((up - down) / (2 * h) - (analytic[i] ?? 0)) / scale).toBeLessThan(1e-6)
    })
  })
})
