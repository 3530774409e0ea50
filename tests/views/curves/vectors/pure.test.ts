import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { vectorShapes, vectorShapesById } from '../../../../src/activations/vector-shapes.ts'
import { later } from '../../../../src/i18n/later.ts'
import type { AppState } from '../../../../src/state/app-state.ts'
import { parseLink } from '../../../../src/state/schema.ts'
import { effects } from '../../../../src/views/curves/vectors/effects.ts'
import {
  resized,
  roleOf,
  withEntry,
  withFunction,
  withVectorParam,
} from '../../../../src/views/curves/vectors/entries.ts'
import { barEnds, niceLimit, signed, slopeText } from '../../../../src/views/curves/vectors/scale.ts'
import { faults, states } from '../../../state/states.ts'

const at = (link: string): AppState => parseLink(link).state

function shapeOf(id: string) {
  const shape = vectorShapesById.get(id)
  if (!shape) throw new Error(id)
  return shape
}

describe('changes of the vector', () => {
  it('leave every state sound', () => {
    fc.assert(
      fc.property(states, fc.constantFrom(...vectorShapes), fc.integer({ min: 2, max: 4 }), (state, shape, size) => {
        const results = [
          withFunction(state, shape),
          withEntry(state, 1, -3),
          ...(state.vector?.id === 'maxout' ? [withVectorParam(state, 'size', size)] : []),
          ...([-1, 1] as const).flatMap((by) => {
            const vector = state.vector && resized(state.vector, by)
            return vector ? [{ ...state, vector }] : []
          }),
        ]
        for (const next of results) expect(faults(next)).toEqual([])
      }),
    )
  })

  it('open with the function’s own vector, and take a chosen vector and temperature along', () => {
    expect(withFunction(at(''), shapeOf('glu')).vector?.values).toEqual([2, -1, 1.5, -2])
    expect(withFunction(at('vector=softmax'), shapeOf('glu')).vector?.values).toEqual([2, -1, 1.5, -2])
    const moved = withFunction(at('vector=softmax(2)&v=1,2,0.5'), shapeOf('log_softmax')).vector
    expect(moved).toEqual({ id: 'log_softmax', params: { temperature: 2 }, values: [1, 2, 0.5] })
    expect(withFunction(at('vector=softmax&v=1,2,0.5'), shapeOf('glu')).vector?.values).toEqual([1, 2, 0.5, 0])
    const full = at('vector=softmax&v=1,2,3,4,5,6,7,8')
    expect(withFunction(full, shapeOf('maxout')).vector?.values).toHaveLength(8)
    expect(withVectorParam(withFunction(full, shapeOf('maxout')), 'size', 3).vector?.values).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('add and remove an entry, one of each half, or a group', () => {
    const values = (link: string, by: -1 | 1): readonly number[] | undefined => {
      const { vector } = at(link)
      return vector ? resized(vector, by)?.values : undefined
    }
    expect(values('vector=softmax&v=1,2', 1)).toEqual([1, 2, 0])
    expect(values('vector=softmax&v=1,2', -1)).toBeUndefined()
    expect(values('vector=softmax&v=1,2,3,4,5,6,7,8', 1)).toBeUndefined()
    expect(values('vector=glu&v=1,2,3,4', 1)).toEqual([1, 2, 0, 3, 4, 0])
    expect(values('vector=glu&v=1,2,3,4', -1)).toEqual([1, 3])
    expect(values('vector=maxout(3)&v=1,2,3', 1)).toEqual([1, 2, 3, 0, 0, 0])
    expect(values('vector=maxout(3)&v=1,2,3', -1)).toBeUndefined()
    expect(values('vector=maxout(3)&v=1,2,3,4,5,6', 1)).toBeUndefined()
  })

  it('know what each entry is for', () => {
    const roles = (id: string, size = 2) => [0, 1, 2, 3].map((i) => roleOf(shapeOf(id), { size }, 4, i))
    expect(roles('softmax')).toEqual([null, null, null, null])
    expect(roles('glu').map((r) => `${r?.letter} ${r?.part} ${r?.output}`)).toEqual([
      'a₁ value 0',
      'a₂ value 1',
      'b₁ gate 0',
      'b₂ gate 1',
    ])
    expect(roles('swiglu').map((r) => r?.part)).toEqual(['gate', 'gate', 'value', 'value'])
    expect(roles('maxout').map((r) => r?.output)).toEqual([0, 0, 1, 1])
  })
})

describe('scales', () => {
  it.each([
    [[], 1],
    [[0, -0], 1],
    [[0.2494], 0.25],
    [[-0.25, 0.1], 0.25],
    [[0.2501], 0.3],
    [[1], 1],
    [[9.1], 10],
    [[-7e299], 8e299],
    [[3e-12], 3e-12],
    [[Infinity, 2], 2],
  ])('the limit of %j is %d', (numbers, limit) => expect(niceLimit(numbers)).toBe(limit))

  it('of bars keep all in, and are the function’s own where it has them', () => {
    expect(barEnds([0, 1], [0.2])).toEqual([0, 1])
    expect(barEnds([-Infinity, 0], [-0.3])).toEqual([-1, 0])
    expect(barEnds([-Infinity, 0], [-3.2, -0.1])).toEqual([-5, 0])
    expect(barEnds([-Infinity, Infinity], [-3.2, 0.1])).toEqual([-5, 5])
  })

  it.each([
    [0, '0'],
    [-0, '0'],
    [0.2481, '+0.248'],
    [-0.1465, '−0.146'],
    [1e-9, '+0.000'],
    [-1e-9, '−0.000'],
    [-9.9, '−9.900'],
    [12.34, '+12.3'],
    [-1234, '−1234'],
    [1e9, '+1e9'],
    [-12345, '−1.2e4'],
    [2.5e30, '+2.5e30'],
    [Infinity, '+∞'],
    [Number.NaN, 'NaN'],
  ])('%d in a cell is %s', (x, text) => expect(slopeText(x, 3)).toBe(text))

  it('writes a sign, but not of nothing', () => {
    expect(['0', '2', '−2', '0.5', 'NaN', '∞'].map(signed)).toEqual(['0', '+2', '−2', '+0.5', 'NaN', '+∞'])
  })
})

describe('what depends on what, in words', () => {
  const J = [
    [0.2, -0.1, 0],
    [-0.1, 0.3, 0],
  ]

  it('of an input, an output, a cell and nothing', () => {
    const en = later.en.vectors
    expect(effects({ input: 0 }, J, en)).toBe('A little more x₁: y₁ up, y₂ down.')
    expect(effects({ input: 2 }, J, en)).toBe('A little more x₃: no output changes.')
    expect(effects({ output: 1 }, J, en)).toBe('As inputs grow, y₂ goes up with x₂, down with x₁.')
    expect(effects({ output: 0 }, [[0, 0]], en)).toBe('y₁ changes with no input.')
    expect(effects({ input: 1, output: 0 }, J, en)).toBe('∂y₁/∂x₂ = −0.1: with 0.1 more x₂, y₁ changes by about −0.01.')
    expect(effects({}, J, en)).toBe(en.hint)
  })

  it('in Korean, one way and both ways', () => {
    const ko = later.ko.vectors
    expect(effects({ input: 0 }, J, ko)).toBe('x₁ 값을 조금 올리면 y₁ 값은 커지고 y₂ 값은 작아집니다.')
    expect(effects({ input: 2 }, J, ko)).toBe('x₃ 값을 조금 올리면 어느 출력도 변하지 않습니다.')
    expect(effects({ input: 0 }, [[1], [0]], ko)).toBe('x₁ 값을 조금 올리면 y₁ 값이 커집니다.')
    expect(effects({ input: 0 }, [[-1]], ko)).toBe('x₁ 값을 조금 올리면 y₁ 값이 작아집니다.')
    expect(effects({ output: 0 }, J, ko)).toBe('y₁ 값은 x₁ 값이 커지면 커지고 x₂ 값이 커지면 작아집니다.')
  })
})
