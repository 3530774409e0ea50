import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arange } from '../../src/math/arange.ts'
import { LOWEST, OCTAVES } from '../../src/sound/pitch.ts'
import { stretchesOf } from '../../src/sound/stretches.ts'
import { sampleAt, voiceOf, type Tone } from '../../src/sound/voice.ts'
import { lineOf, madeUp } from './lines.ts'

const Y = [-0.1, 1.1] as const
const GRID = arange(-5, 5, 0.1)

/** Where the share of a voice's time lies on the x axis of a grid. */
const xOf = ({ time }: Tone, seconds: number): number => -5 + (time / seconds) * (GRID.at(99) + 5)

const grids = fc
  .tuple(
    fc.double({ min: -50, max: 50, noNaN: true }),
    fc.double({ min: 0.01, max: 30, noNaN: true }),
    fc.integer({ min: 2, max: 3000 }),
    fc.boolean(),
  )
  .map(([start, wide, n, down]) =>
    down ? arange(start + wide, start, -wide / n) : arange(start, start + wide, wide / n),
  )

describe('a voice', () => {
  it('has each sample in its time, at the pitch that its y has', () => {
    const tones = voiceOf(lineOf('f=sigmoid'), GRID, Y, 4)
    expect(tones).toHaveLength(100)
    for (const [i, { time, frequency, gain }] of tones.entries()) {
      expect(time).toBeCloseTo((4 * i) / 99, 9)
      const sigmoid = 1 / (1 + Math.exp(-GRID.at(i)))
      expect(frequency).toBeCloseTo(LOWEST * 2 ** ((OCTAVES * (sigmoid + 0.1)) / 1.2), 6)
      expect(gain).toBe(1)
    }
  })

  it('leaps at a jump, at the x of the jump', () => {
    const tones = voiceOf(lineOf('f=step'), GRID, Y, 4)
    const leap = tones.findIndex(({ time }, i) => time === tones[i + 1]?.time)
    const [before, after] = [tones[leap], tones[leap + 1]]
    if (!before || !after) throw new Error('no leap')
    expect(xOf(before, 4)).toBeCloseTo(0, 9)
    expect(before.frequency).toBeCloseTo(LOWEST * 2 ** 0.25, 6)
    expect(after.frequency).toBeCloseTo(LOWEST * 2 ** 2.75, 6)
    expect(new Set(tones.map(({ frequency }) => Math.round(frequency ?? 0))).size).toBe(2)
  })

  it('is silent exactly where there is no value', () => {
    const log = madeUp((x) => (x > 0 && x < 2 ? x / 2 : x >= 2 && x < 3 ? Infinity : Number.NaN))
    const tones = voiceOf(log, GRID, Y, 2)
    for (const [i, { frequency }] of tones.entries()) {
      const x = GRID.at(i)
      expect(frequency !== null, String(x)).toBe(x > 0 && x < 2)
    }
    // One stretch of sound, between the first and the last value.
    const first = tones.findIndex(({ frequency }) => frequency !== null)
    const [only, ...more] = stretchesOf(tones)
    expect(more).toEqual([])
    expect(only?.[0]?.time).toBe(tones[first]?.time)
    expect(only?.at(-1)?.time).toBe(tones[first + 19]?.time)
  })

  it('has nothing to say of less than two samples, or of two at one place', () => {
    expect(voiceOf(lineOf('f=relu'), arange(0, 1, 2), Y, 4)).toEqual([])
    expect(voiceOf(lineOf('f=relu'), arange(0, 0, 2), Y, 4)).toEqual([])
    expect(voiceOf(lineOf('f=relu'), arange(1, 1.0000000000000004, 1e-17), Y, 4)).toEqual([])
  })

  it('costs the same for a thousand million samples', () => {
    const tones = voiceOf(lineOf('f=sigmoid'), arange(-5, 5, 1e-8), Y, 4)
    expect(tones).toHaveLength(401)
    expect(tones.at(-1)?.time).toBe(4)
  })

  it('goes on in time within its length, ends where the grid ends, and rises where the samples do', () => {
    fc.assert(
      fc.property(
        grids,
        fc.constantFrom(2, 4, 8),
        fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { minLength: 4, maxLength: 4 }),
        (grid, seconds, [a = 0, b = 0, c = 0, d = 0]) => {
          const rising = madeUp((x) => a * x + b * Math.tanh(x) + c * Math.atan(x - 2) + d * Math.sign(x))
          const tones = voiceOf(rising, grid, [-20, 30], seconds)
          const last = grid.length - 1
          expect(sampleAt(grid, 0)).toBeLessThan(sampleAt(grid, last))
          expect(tones[0]?.time).toBe(0)
          expect(tones.at(-1)?.time).toBe(seconds)
          const steps = tones.slice(1).map(({ time, frequency }, i) => {
            const before = tones[i]
            return { later: time - (before?.time ?? 0), higher: (frequency ?? 0) / (before?.frequency ?? 1) }
          })
          expect(Math.min(...steps.map(({ later }) => later))).toBeGreaterThanOrEqual(0)
          // Of sums that are rounded one may lie a last place lower than the one before.
          expect(Math.min(...steps.map(({ higher }) => higher))).toBeGreaterThan(1 - 1e-12)
        },
      ),
    )
  })

  it('sounds the same backwards only if the grid does not say so: a descending grid is played from left to right, too', () => {
    const up = voiceOf(lineOf('f=relu'), arange(-2, 2.25, 0.25), [-1, 3], 4)
    const down = voiceOf(lineOf('f=relu'), arange(2, -2.25, -0.25), [-1, 3], 4)
    expect(down).toEqual(up)
  })
})
