import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BEYOND, LOWEST, OCTAVES, pitchOf } from '../../src/sound/pitch.ts'

const y = fc.double({ min: -100, max: 100, noNaN: true })
const axis = fc.tuple(y, fc.double({ min: 0.01, max: 100, noNaN: true })).map(([lo, wide]) => [lo, lo + wide] as const)

describe('the pitch of y', () => {
  it('is three octaves of the A below middle C from the bottom to the top', () => {
    expect(pitchOf(-0.1, [-0.1, 1.1])).toEqual({ frequency: 220, gain: 1 })
    expect(pitchOf(1.1, [-0.1, 1.1])?.frequency).toBeCloseTo(1760, 9)
    expect(pitchOf(0.3, [-0.1, 1.1])?.frequency).toBeCloseTo(440, 9)
  })

  it('makes equal distances equal intervals', () => {
    fc.assert(
      fc.property(
        axis,
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (ends, at, by) => {
          const [lo, hi] = ends
          const hz = (share: number): number => pitchOf(Math.min(hi, lo + share * (hi - lo)), ends)?.frequency ?? 0
          expect(Math.log2(hz(at + by) / hz(at))).toBeCloseTo(OCTAVES * by, 4)
        },
      ),
    )
  })

  it('stays at an end, softer, beyond it, and is silence where there is no number', () => {
    fc.assert(
      fc.property(axis, y, (ends, at) => {
        const pitch = pitchOf(at, ends)
        const outside = at < ends[0] || at > ends[1]
        expect(pitch?.gain).toBe(outside ? BEYOND : 1)
        expect(pitch?.frequency).toBeGreaterThanOrEqual(LOWEST)
        expect(pitch?.frequency).toBeLessThanOrEqual(LOWEST * 2 ** OCTAVES)
      }),
    )
    for (const none of [Number.NaN, Infinity, -Infinity]) expect(pitchOf(none, [0, 1])).toBeNull()
  })
})
