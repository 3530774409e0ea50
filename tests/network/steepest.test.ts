import { describe, expect, it } from 'vitest'
import { numbers, numbersById } from '../../src/activations/numbers.ts'
import { custom } from '../../src/expression/custom.ts'
import { steepest } from '../../src/network/steepest.ts'
import { defaultsOf } from '../../src/state/curves.ts'

const of = (id: string): number => {
  const activation = numbersById.get(id) ?? expect.fail(id)
  return steepest({ activation, params: defaultsOf(activation.params) })
}

describe('the steepest slope', () => {
  it.each([
    ['step', 0],
    ['sigmoid', 0.25],
    ['tanh', 1],
    ['relu', 1],
    ['sine', 1],
    ['absolute', 1],
    ['softplus', 1],
    ['exponential', Infinity],
    ['relu_squared', Infinity],
  ] as const)('of %s is %d', (id, expected) => {
    expect(of(id)).toBe(expected)
  })

  it('of SiLU is where its second derivative is 0', () => {
    expect(of('silu')).toBeCloseTo(1.0998393201, 9)
  })

  it('is passed nowhere', () => {
    for (const { id, df, params } of numbers) {
      const most = of(id)
      for (let x = -60; x <= 60; x += 0.0371)
        expect(Math.abs(df(x, defaultsOf(params)))).toBeLessThanOrEqual(most * (1 + 1e-12))
    }
  })

  it('of a typed function, too', () => {
    const made = custom('3 * tanh(x) + x')
    if (!('f' in made)) throw new Error('no function')
    expect(steepest({ activation: made, params: {} })).toBe(4)
  })
})
