import { describe, expect, it } from 'vitest'
import { unit } from '../../../../src/network/unit.ts'
import { network } from '../../../../src/network/network.ts'
import { defaultLab } from '../../../../src/state/lab-state.ts'
import { rightOf } from '../../../../src/views/learning/by-hand/judged.ts'
import { samplesOf } from '../../../../src/views/learning/engine/samples.ts'
import { gatesOf, H1, H2, OUT, withGate, xorOf } from '../../../../src/views/learning/layers/gates.ts'
import { hiddenPlane, notesOf } from '../../../../src/views/learning/layers/hidden-plane.ts'
import { parted } from '../../../../src/views/learning/layers/parted.ts'
import { outputOf, passed } from '../../../../src/views/learning/layers/two-layers.ts'
import { catalogue, curve } from '../by-hand/catalogue.ts'

const xor = samplesOf({ task: 'xor', noise: 0, seed: 1 })
const clouds = samplesOf({ task: 'clouds', noise: 0, seed: 1 })
const zeros = Array.from({ length: 9 }, () => 0)

describe('two layers', () => {
  it('are the network 2-2-1 of the engine', () => {
    const { activation, params, value } = curve('tanh')
    const own = unit(activation, params)
    const net = network({ sizes: [2, 2, 1], hidden: [own], loss: 'squared', output: own })
    const w = [0.3, -1.2, 0.5, 2, 0.7, -0.4, 1.5, -2.5, 0.1]
    // The engine has the weights of a layer before its biases.
    net.parameters.set([0, 1, 3, 4, 2, 5, 6, 7, 8].map((i) => w[i] ?? Number.NaN))
    passed(xor, w, value).forEach((sample, i) => {
      expect(net.forward(xor.x, 2 * i)).toBeCloseTo(sample.y, 12)
      expect(outputOf(w, value)(sample.x1, sample.x2)).toBe(sample.y)
      // A layer at once may differ from the function in the last places.
      expect(net.a[2]).toBeCloseTo(sample.h1, 12)
      expect(net.a[3]).toBeCloseTo(sample.h2, 12)
    })
  })

  it.each([
    'step',
    'sigmoid',
    'relu',
    'tanh',
    'sign',
    'gelu',
    'silu',
    'elu',
    'leaky_relu',
    'softplus',
    'gaussian',
    'absolute',
    'sine',
    'sinc',
    'threshold',
  ])('make XOR of NAND, OR and AND with %s', (f) => {
    const { value } = curve(f)
    const w = xorOf(zeros, 'xor', value) ?? zeros
    expect(rightOf(passed(xor, w, value))).toBe(4)
    expect(gatesOf(w, H1, 'xor', value)).toContain('NAND')
    expect(gatesOf(w, H2, 'xor', value)).toContain('OR')
    expect(gatesOf(w, OUT, 'xor', value)).toContain('AND')
  })

  it.each(['identity', 'log_sigmoid'])('find no such weights with %s, since there are none', (f) => {
    expect(xorOf(zeros, 'xor', curve(f).value)).toBeNull()
  })

  it('make XOR clouds, too, whose middles lie elsewhere', () => {
    const { value } = curve('step')
    const w = xorOf(zeros, 'clouds', value) ?? zeros
    expect(rightOf(passed(clouds, w, value))).toBeGreaterThan(190)
    expect(gatesOf(w, H1, 'clouds', value)).toEqual(['NAND'])
  })

  it('have as defaults what a textbook has', () => {
    const { value } = curve('step')
    expect(xorOf(zeros, 'xor', value)).toEqual(defaultLab.w2)
    expect(gatesOf(defaultLab.w2, OUT, 'xor', value)).toEqual(['AND'])
  })

  it('are made a gate one by one: the others keep their weights', () => {
    const { value } = curve('sigmoid')
    const w = withGate(defaultLab.w2, H2, 'AND', 'xor', value)
    expect(w?.slice(0, 3)).toEqual(defaultLab.w2.slice(0, 3))
    expect(w?.slice(6)).toEqual(defaultLab.w2.slice(6))
    expect(w && gatesOf(w, H2, 'xor', value)).toEqual(['AND'])
  })
})

describe('the plane of h₁ and h₂', () => {
  it('holds all points, and is that of the inputs where they fit in it', () => {
    expect(hiddenPlane(passed(xor, defaultLab.w2, curve('step').value))).toEqual({ x: [-0.5, 1.5], y: [-0.5, 1.5] })
    for (const one of catalogue) {
      const samples = passed(xor, defaultLab.w2, one.value)
      const { x, y } = hiddenPlane(samples)
      expect(x[1] - x[0]).toBe(y[1] - y[0])
      for (const { h1, h2 } of samples)
        if (Number.isFinite(h1 + h2)) expect(h1 > x[0] && h1 < x[1] && h2 > y[0] && h2 < y[1], one.label).toBe(true)
    }
  })

  it('names points that fall together once', () => {
    const samples = passed(xor, defaultLab.w2, curve('step').value)
    expect(notesOf(samples, hiddenPlane(samples))).toEqual([
      { x: 1, y: 0, text: '(0, 0)', stands: 'above' },
      { x: 1, y: 1, text: '(0, 1) (1, 0)', stands: 'above' },
      { x: 0, y: 1, text: '(1, 1)', stands: 'above' },
    ])
  })
})

describe('parted by a straight line', () => {
  const points = (rows: readonly (readonly [number, number, 0 | 1])[]) =>
    rows.map(([x, y, wanted]) => ({ x, y, wanted }))
  it.each([
    [
      'AND',
      [
        [0, 0, 0],
        [0, 1, 0],
        [1, 0, 0],
        [1, 1, 1],
      ],
      true,
    ],
    [
      'XOR',
      [
        [0, 0, 0],
        [0, 1, 1],
        [1, 0, 1],
        [1, 1, 0],
      ],
      false,
    ],
    [
      'one class',
      [
        [0, 0, 1],
        [0, 1, 1],
      ],
      true,
    ],
    [
      'two classes in one place',
      [
        [1, 1, 0],
        [1, 1, 1],
      ],
      false,
    ],
    [
      'three in a row, the middle one otherwise',
      [
        [0, 0, 0],
        [1, 1, 1],
        [2, 2, 0],
      ],
      false,
    ],
    [
      'a point inside a triangle',
      [
        [0, 0, 0],
        [4, 0, 0],
        [0, 4, 0],
        [1, 1, 1],
      ],
      false,
    ],
    [
      'a point just outside a triangle',
      [
        [0, 0, 0],
        [4, 0, 0],
        [0, 4, 0],
        [2.1, 2.1, 1],
      ],
      true,
    ],
    [
      'only along an edge',
      [
        [0, 0, 0],
        [10, 0, 0],
        [5, 0.1, 1],
        [5, 9, 1],
      ],
      true,
    ],
  ] as const)('%s', (_, rows, is) => {
    expect(parted(points(rows))).toBe(is)
  })
})
