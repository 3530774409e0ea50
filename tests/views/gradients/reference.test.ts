import { describe, expect, it } from 'vitest'
import type { Initialiser } from '../../../src/state/lab-state.ts'
import type { Spread } from '../../../src/views/gradients/profile.ts'
import { measured } from './measured.ts'

const SEEDS = 100
/** Between the 10th and the 90th percentile of a normal distribution lie so many standard deviations. */
const DEVIATIONS = 2.563
/** The standard error of a median over that of a mean. */
const OF_MEDIAN = 1.2533

/** How far our median is from another of as many seeds, in standard errors of their difference; logarithms are about normal. */
function errors({ median, lo, hi }: Spread, other: number): number {
  const deviation = Math.log(hi / lo) / DEVIATIONS
  return Math.abs(Math.log(median / other)) / (OF_MEDIAN * deviation * Math.sqrt(2 / SEEDS))
}

describe('the gradient that reaches the first layer, width 16, median of 100 seeds', () => {
  // PyTorch and double-precision networks elsewhere, other random numbers.
  it.each([
    ['sigmoid', 'xavier', 1, 5.8e-2],
    ['sigmoid', 'xavier', 2, 1.1e-2],
    ['sigmoid', 'xavier', 10, 1.1e-7],
    ['sigmoid', 'he', 10, 9.3e-7],
    ['sigmoid', 'normal', 10, 1.3e-3],
    ['sigmoid', 'small', 10, 4.1e-21],
    ['tanh', 'xavier', 10, 0.56],
    ['tanh', 'normal', 10, 11],
    ['relu', 'he', 10, 0.34],
    ['relu', 'xavier', 10, 1.4],
    ['selu', 'lecun', 10, 0.23],
    ['gelu', 'he', 5, 0.36],
    ['silu', 'small', 5, 0.58],
  ] as const)('%s, %s, %d layers: %d of the last layer’s', (id, init: Initialiser, depth, ratio) => {
    expect(errors(measured(id, { depth, width: 16, init }, SEEDS).ratio, ratio)).toBeLessThan(3.5)
  })

  it.each(['xavier', 'he', 'normal', 'small'] as const)('step, %s: exactly 0', (init) => {
    const { ratio, blocked, seeds, measures } = measured('step', { depth: 5, width: 16, init }, SEEDS)
    expect(ratio).toEqual({ median: 0, lo: 0, hi: 0 })
    expect(blocked).toBe(seeds)
    expect(measures.gradient.median.at(-1)).toBeGreaterThan(0)
  })

  it.each([
    ['sigmoid', 'xavier', [5.5e-9, 2.3e-8, 1.0e-7, 4.2e-7, 2.0e-6, 8.2e-6, 3.6e-5, 1.6e-4, 7.3e-4, 3.9e-3, 6.1e-2]],
    ['relu', 'he', [1.2e-2, 8.7e-3, 8.0e-3, 8.3e-3, 8.0e-3, 7.8e-3, 7.9e-3, 6.3e-3, 6.6e-3, 5.7e-3, 3.6e-2]],
    ['selu', 'lecun', [2.5e-2, 2.5e-2, 2.5e-2, 2.4e-2, 2.4e-2, 2.4e-2, 2.1e-2, 2.1e-2, 2.2e-2, 2.1e-2, 0.099]],
  ] as const)('%s, %s: layer by layer', (id, init, reference) => {
    const { median, lo, hi } = measured(id, { depth: 10, width: 16, init }, SEEDS).measures.gradient
    const off = reference.map((other, l) => errors({ median: median[l] ?? 0, lo: lo[l] ?? 0, hi: hi[l] ?? 0 }, other))
    expect(Math.max(...off)).toBeLessThan(3.5)
  })
})
