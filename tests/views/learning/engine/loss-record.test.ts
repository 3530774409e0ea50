import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lossRecord } from '../../../../src/views/learning/engine/loss-record.ts'

const lossAt = (epoch: number): number => Math.sin(epoch) + 2

describe('a record of losses', () => {
  it('keeps true losses, at most so many, from the first to the last, however they come', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4000 }), { maxLength: 6 }), (parts) => {
        const record = lossRecord()
        let next = 0
        for (const count of parts) {
          record.add(
            next,
            Float64Array.from({ length: count }, (_, i) => lossAt(next + i)),
          )
          next += count
        }
        const whole = lossRecord()
        whole.add(
          0,
          Float64Array.from({ length: next }, (_, i) => lossAt(i)),
        )
        const { epochs, losses } = record.curve()
        expect(record.curve()).toEqual(whole.curve())
        expect(epochs.length).toBeLessThanOrEqual(2049)
        expect([...losses]).toEqual([...epochs].map(lossAt))
        expect(epochs.toSorted()).toEqual(epochs)
        if (next > 0) expect([epochs[0], epochs.at(-1)]).toEqual([0, next - 1])
      }),
    )
  })

  it('gives curves that stay as they are', () => {
    const record = lossRecord()
    record.add(0, Float64Array.of(3, 2))
    const before = record.curve()
    record.add(2, Float64Array.of(1))
    expect([...before.losses]).toEqual([3, 2])
    expect([...record.curve().losses]).toEqual([3, 2, 1])
  })
})
