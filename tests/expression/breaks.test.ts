import { describe, expect, it } from 'vitest'
import { defaults, typed } from './typed.ts'

const breaks = (text: string, p = defaults(typed(text))): readonly (readonly [x: number, order: number])[] =>
  typed(text)
    .breaks(p)
    .map(({ x, order }) => [x, order] as const)

describe('the breaks of a formula', () => {
  it.each([
    ['max(0, x)', [[0, 1]]],
    ['x > 0 ? x : 0.1*(exp(x)-1)', [[0, 1]]],
    ['x > 0 ? x : exp(x)-1', [[0, 2]]],
    ['x > 0 ? 1 : 0', [[0, 0]]],
    ['x >= 1', [[1, 0]]],
    [
      '(x > 1) + (x > -2)',
      [
        [-2, 0],
        [1, 0],
      ],
    ],
    ['x == 2', [[2, 0]]],
    ['x != 2 ? x : 0', [[2, 0]]],
    ['abs(x - 1)', [[1, 1]]],
    [
      'abs(abs(x) - 1)',
      [
        [-1, 1],
        [0, 1],
        [1, 1],
      ],
    ],
    ['abs(x)*x', [[0, 2]]],
    ['abs(x)^3', []],
    ['sign(2*x + 1)', [[-0.5, 0]]],
    [
      'clip(x, -1, 2)',
      [
        [-1, 1],
        [2, 1],
      ],
    ],
    [
      'min(max(0, x + 3), 6)*x/6',
      [
        [-3, 1],
        [3, 1],
      ],
    ],
    [
      'max(min(x, 1), x/2 - 3)',
      [
        [-6, 1],
        [1, 1],
        [8, 1],
      ],
    ],
    [
      '-1 < x < 1 ? x : 0',
      [
        [-1, 0],
        [1, 0],
      ],
    ],
    [
      'x < 0 || x > 1e6 ? 0 : 1',
      [
        [0, 0],
        [1e6, 0],
      ],
    ],
    ['max(0, x - 1e9)', [[1e9, 1]]],
    ['1/x', [[0, 0]]],
    ['1/(2*x - 1)', [[0.5, 0]]],
    ['(x^2 - 1)/(x - 1)', [[1, 0]]],
    ['x * (x > 0)', [[0, 1]]],
    ['max(x, x)', []],
    ['max(x, x + 1)', []],
    ['x^2', []],
    ['sin(x)', []],
    ['floor(3)', []],
  ] as const)('are where lines meet and something jumps: %s', (text, expected) => {
    expect(breaks(text)).toEqual(expected)
  })

  it.each([
    [
      'x^2 > 4',
      [
        [-2, 0],
        [2, 0],
      ],
    ],
    [
      'abs(x^2 - 4)',
      [
        [-2, 1],
        [2, 1],
      ],
    ],
    [
      'max(x, x^3)',
      [
        [-1, 1],
        [0, 1],
        [1, 1],
      ],
    ],
    ['sqrt(x)', [[0, 0]]],
    ['log(x - 2)', [[2, 0]]],
    [
      'asin(x/2)',
      [
        [-2, 0],
        [2, 0],
      ],
    ],
    ['exp(x) > 5 ? 1 : 0', [[Math.log(5), 0]]],
    ['x^1.5', [[0, 0]]],
    [
      'relu(x^2 - 9)',
      [
        [-3, 1],
        [3, 1],
      ],
    ],
  ] as const)('are where anything else turns over: %s', (text, expected) => {
    const found = breaks(text)
    expect(found.map(([, order]) => order)).toEqual(expected.map(([, order]) => order))
    found.forEach(([x], i) =>
      expect(Math.abs(x - (expected[i]?.[0] ?? Number.NaN))).toBeLessThan(1e-15 * Math.max(1, Math.abs(x))),
    )
  })

  it.each([
    ['floor(x)', 0, 1],
    ['ceil(2*x)', 0, 0.5],
    ['round(x)', 0.5, 1],
    ['x % 3', 0, 3],
    ['abs(x % 2 - 1)', 0, 1],
    ['abs(sin(pi*x))', 0, 1],
    ['tan(pi*x)', 0.5, 1],
  ] as const)('repeat themselves round 0: %s', (text, first, distance) => {
    const near = breaks(text)
      .map(([x]) => x)
      .filter((x) => Math.abs(x) < 12)
    const expected: number[] = []
    for (let k = -60; k <= 60; k++) if (Math.abs(first + k * distance) < 12) expected.push(first + k * distance)
    expect(near).toHaveLength(expected.length)
    near.forEach((x, i) => expect(Math.abs(x - (expected[i] ?? Number.NaN))).toBeLessThan(1e-14))
  })

  it('move with the free names', () => {
    expect(breaks('max(a*x, b)', { a: 2, b: 3 })).toEqual([[1.5, 1]])
    expect(breaks('max(a*x, b)', { a: -4, b: 2 })).toEqual([[-0.5, 1]])
    expect(breaks('max(a*x, b)', { a: 0, b: 2 })).toEqual([])
    expect(breaks('x > a ? 1 : 0', { a: 0.1 })).toEqual([[0.1, 0]])
  })

  it('are exact where f jumps: the neighbouring doubles lie on either side', () => {
    for (const text of [
      '0.1*x > 0.3',
      'x + 3 > 6',
      '3*x >= 1',
      'exp(x) > 1',
      'x^2 > 2',
      'x - 0.1 < 0.2',
      'floor(x/0.3)',
    ]) {
      const { f, breaks: all } = typed(text)
      expect(all({}).length, text).toBeGreaterThan(0)
      for (const { x } of all({})) {
        const next = x + Math.max(Math.abs(x) * Number.EPSILON, Number.MIN_VALUE)
        const before = x - Math.max(Math.abs(x) * Number.EPSILON, Number.MIN_VALUE)
        expect(f(before, {}), `${text} at ${x}`).not.toBe(f(next, {}))
      }
    }
  })

  it('are as many as a plot can bear', () => {
    expect(breaks('floor(x)')).toHaveLength(64)
    expect(breaks('abs(sin(1e6*x))').length).toBeLessThanOrEqual(64)
  })
})

describe('the turns of a formula', () => {
  it.each([
    ['x^3 - 3*x', [-1, 1], [0]],
    ['x^2', [0], []],
    ['cosh(x - 2)', [2], []],
    ['exp(-x^2)', [0], [-Math.SQRT1_2, Math.SQRT1_2]],
    ['tanh(x)', [], [0]],
    ['abs(x)', [], []],
    ['x', [], []],
    ['3', [], []],
  ] as const)('are those of f and of f′: %s', (text, f, df) => {
    const found = typed(text).turns({})
    const expected: readonly (readonly number[])[] = [f, df]
    expected.forEach((xs, order) => {
      expect(found[order]).toHaveLength(xs.length)
      xs.forEach((x, i) => expect(Math.abs((found[order]?.[i] ?? Number.NaN) - x)).toBeLessThan(1e-12))
    })
  })

  it('follow the period of a wave', () => {
    const near = typed('sin(x)')
      .turns({})[0]
      .filter((x) => Math.abs(x) < 10)
    expect(near.map((x) => Math.round(x / (Math.PI / 2)))).toEqual([-5, -3, -1, 1, 3, 5])
  })
})
