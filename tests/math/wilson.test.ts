import { describe, expect, it } from 'vitest'
import { wilson } from '../../src/math/wilson.ts'

describe('Wilson’s interval', () => {
  it('ends where the share is 1.96 standard deviations off', () => {
    for (const n of [1, 2, 10, 999])
      for (let k = 0; k <= n; k += Math.ceil(n / 10))
        for (const p of wilson(k, n))
          expect(Math.abs(k / n - p)).toBeCloseTo(1.959963984540054 * Math.sqrt((p * (1 - p)) / n), 12)
  })

  it('is what labs.md prints', () => {
    const percent = (k: number) => wilson(k, 1000).map((p) => (100 * p).toFixed(1))
    expect(percent(0)).toEqual(['0.0', '0.4'])
    expect(percent(28)).toEqual(['1.9', '4.0'])
    expect(percent(71)).toEqual(['5.7', '8.9'])
  })

  it('of nothing is everything', () => {
    expect(wilson(0, 0)).toEqual([0, 1])
  })

  it('holds the share, and is the mirror of its mirror', () => {
    for (let n = 1; n < 40; n++)
      for (let k = 0; k <= n; k++) {
        const [low, high] = wilson(k, n)
        expect(low).toBeLessThanOrEqual(k / n)
        expect(high).toBeGreaterThanOrEqual(k / n)
        expect(low).toBeCloseTo(1 - wilson(n - k, n)[1], 14)
      }
  })
})
