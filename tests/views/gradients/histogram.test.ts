import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BARS, commonAxis, histogram } from '../../../src/views/gradients/histogram.ts'

describe('histograms of a layer', () => {
  it('stand on one axis, from the lowest to the highest value of all', () => {
    const [a, b] = [Float64Array.of(-1, 0, 1), Float64Array.of(2, 3)]
    const axis = commonAxis([a, b], false)
    expect(axis).toEqual({ limits: [-1, 3], log: false, zeros: false })
    const { bars, count, zeros, lo, median, hi } = histogram(a, axis)
    expect([count, zeros, lo, median, hi]).toEqual([3, 1, -1, 0, 1])
    expect(bars.flatMap((bar, i) => (bar > 0 ? [i] : []))).toEqual([0, BARS / 4, BARS / 2])
    expect(histogram(b, axis).bars.at(-1)).toBe(1)
  })

  it('of sizes on a logarithmic axis have a bar for 0 beside the others', () => {
    const values = Float64Array.of(0, 0, -0.01, 1)
    const axis = commonAxis([values], true)
    expect(axis).toEqual({ limits: [-2, 0], log: true, zeros: true })
    const made = histogram(values, axis)
    expect([made.zeroBar, made.bars[0], made.bars.at(-1)]).toEqual([1, 0.5, 0.5])
    expect([made.lo, made.hi]).toEqual([0, 1])
  })

  it('count what is infinite or no number, and draw the rest', () => {
    const values = Float64Array.of(1, Number.NaN, Infinity, -Infinity)
    const made = histogram(values, commonAxis([values], false))
    expect([made.broken, made.lo, made.hi]).toEqual([3, 1, 1])
    expect(Math.max(...made.bars)).toBe(1)
    const none = Float64Array.of(Number.NaN)
    expect(histogram(none, commonAxis([none], true)).median).toBeNaN()
  })

  it('have a bar for every value that is there', () => {
    const values = fc.float64Array({ noNaN: true, min: -1e200, max: 1e200, minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(values, fc.boolean(), (list, log) => {
        const axis = commonAxis([list], log)
        const { bars, zeroBar, zeros, broken } = histogram(list, axis)
        expect(Math.max(zeroBar, ...bars)).toBe(1)
        expect([...bars, zeroBar].every((bar) => bar >= 0 && bar <= 1)).toBe(true)
        expect(zeros).toBe(list.filter((value) => value === 0).length)
        expect(broken).toBe(0)
      }),
    )
  })
})
