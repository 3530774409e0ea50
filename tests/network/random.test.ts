import { describe, expect, it } from 'vitest'
import { initialise } from '../../src/network/initialisers.ts'
import { layout } from '../../src/network/layout.ts'
import { random, streams } from '../../src/network/random.ts'
import { initialisers } from '../../src/state/lab-state.ts'

const MANY = 20_000
const many = (draw: () => number, n = MANY): readonly number[] => Array.from({ length: n }, draw)
const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length
/** The largest distance of the empirical distribution from the true one, times √n: above 1.95 with a chance of 1 in 1000. */
function kolmogorov(values: readonly number[], cdf: (x: number) => number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return Math.sqrt(sorted.length) * Math.max(...sorted.map((x, i) => Math.abs(cdf(x) - (i + 0.5) / sorted.length)))
}
/** Φ, by the trapezium rule. */
const gauss: (x: number) => number = (() => {
  const table = [0]
  const density = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)
  for (let i = 1; i <= 1600; i++)
    table.push((table[i - 1] ?? 0) + (density(i / 100 - 8) + density((i - 1) / 100 - 8)) / 200)
  return (x) => table[Math.round(Math.min(8, Math.max(-8, x)) * 100) + 800] ?? 0
})()

describe('random numbers', () => {
  it('are the same for ever', () => {
    const r = random(42)
    expect([r.uniform(), r.uniform(), r.normal(), r.normal(), r.below(1000)]).toMatchInlineSnapshot(`
      [
        0.8252496513368229,
        0.13313484881724957,
        0.08293169122926496,
        -1.2888858353541084,
        692,
      ]
    `)
    expect(random(0, streams.data).uniform()).toMatchInlineSnapshot(`0.6969915983830354`)
  })

  it('are uniform, normal, and whole below n', () => {
    for (const seed of [0, 1, 2, -1, 2 ** 31]) {
      const { uniform, normal, below } = random(seed)
      const u = many(uniform)
      expect(u.every((x) => x >= 0 && x < 1 && Number.isInteger(x * 2 ** 53))).toBe(true)
      expect(kolmogorov(u, (x) => x)).toBeLessThan(1.95)
      expect(kolmogorov(many(normal), gauss)).toBeLessThan(1.95)
      const whole = many(() => below(6))
      for (let face = 0; face < 6; face++)
        expect(Math.abs(whole.filter((x) => x === face).length - MANY / 6)).toBeLessThan(4 * Math.sqrt((MANY * 5) / 36))
    }
  })

  it.each(['uniform', 'normal'] as const)(
    'of neighbouring seeds and streams have nothing to do with each other: %s',
    (kind) => {
      const centre = kind === 'uniform' ? 0.5 : 0
      const variance = kind === 'uniform' ? 1 / 12 : 1
      const product = (a: readonly number[], b: readonly number[]): number =>
        (mean(a.map((x, i) => (x - centre) * ((b[i] ?? 0) - centre))) / variance) * Math.sqrt(a.length)
      for (const [seed, stream] of [
        [1, 0],
        [0, 1],
        [2, 0],
        [-1, 0],
        [0, 2],
      ] as const)
        expect(Math.abs(product(many(random(0)[kind]), many(random(seed, stream)[kind])))).toBeLessThan(3.5)
      // The first numbers of one seed after another, too.
      const first = many(() => 0, 4000).map((_, seed) => random(seed)[kind]())
      expect(Math.abs(product(first.slice(0, -1), first.slice(1)))).toBeLessThan(3.5)
      expect(kolmogorov(first, kind === 'uniform' ? (x) => x : gauss)).toBeLessThan(1.95)
    },
  )
})

describe('initialisers', () => {
  it.each(initialisers)('%s draws weights of its variance, and biases 0', (initialiser) => {
    const plan = layout([30, 50, 20])
    const p = new Float64Array(plan.count).fill(7)
    initialise(p, plan, initialiser, random(5))
    for (const { inputs, outputs, weights, biases } of plan.layers) {
      const variance = {
        xavier: 2 / (inputs + outputs),
        he: 2 / inputs,
        lecun: 1 / inputs,
        normal: 1,
        small: 1e-4,
      }[initialiser]
      const w = [...p.subarray(weights, biases)].map((x) => x / Math.sqrt(variance))
      expect(Math.abs(mean(w)) * Math.sqrt(w.length)).toBeLessThan(3.5)
      expect(mean(w.map((x) => x * x))).toBeCloseTo(1, 0.8)
      const flat = initialiser === 'xavier'
      expect(kolmogorov(w, flat ? (x) => (x / Math.sqrt(3) + 1) / 2 : gauss)).toBeLessThan(1.95)
      expect(p.subarray(biases, biases + outputs).every((b) => b === 0)).toBe(true)
    }
  })
})
