import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultState } from '../../../../src/state/schema.ts'
import type { Request } from '../../../../src/views/learning/race/seeds/run-store.ts'
import { seedPool } from '../../../../src/views/learning/race/seeds/seed-pool.ts'
import { seedSetups } from '../../../../src/views/learning/race/seeds/seed-setup.ts'
import { fakeHands, outcomeOf } from './fake-hands.ts'

const requestOf = (rate: number, runs: number, count = 3): Request => ({
  setups: seedSetups({ ...defaultState, lr: rate, curves: defaultState.curves.slice(0, count) }),
  seeds: Array.from({ length: runs }, (_, i) => i),
})
const expected = ({ setups, seeds }: Request) => setups.map((setup) => seeds.map((seed) => outcomeOf(setup, seed)))

function poolOf(size: number) {
  const fake = fakeHands()
  return { ...fake, pool: seedPool(fake.spawn, size) }
}

describe('runs of many seeds', () => {
  it('are spread over no more workers than there may be, all activations growing together', () => {
    const { pool, hands, living } = poolOf(2)
    pool.ask(requestOf(1, 20), true)
    expect(living()).toHaveLength(2)
    while (living().length > 0) {
      living()[0]?.work(3, 0.5)
      const lengths = pool.snapshot().outcomes.map((list) => list.length)
      expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(16)
    }
    expect(hands).toHaveLength(2)
    expect(pool.snapshot()).toMatchObject({ state: 'resting', outcomes: expected(requestOf(1, 20)), progress: 1 })
  })

  it('tell how far they are, the runs under way too', () => {
    const { pool, living } = poolOf(1)
    let told = 0
    pool.subscribe(() => told++)
    pool.ask(requestOf(1, 10, 1), true)
    living()[0]?.work(2, 0.5)
    expect(pool.snapshot().progress).toBeCloseTo(0.25)
    expect(told).toBe(2)
    expect(pool.snapshot()).toBe(pool.snapshot())
  })

  it('wait to be started where they would take long', () => {
    const { pool, hands } = poolOf(1)
    pool.ask(requestOf(1, 10), false)
    expect(hands).toHaveLength(0)
    expect(pool.snapshot()).toMatchObject({ state: 'resting', outcomes: [[], [], []], progress: 0 })
    pool.start()
    expect(pool.snapshot().state).toBe('running')
  })

  it('stop at once, keep what is over, and go on with the rest alone', () => {
    const { pool, hands, living } = poolOf(1)
    const request = requestOf(1, 6, 1)
    pool.ask(request, true)
    living()[0]?.work(4)
    pool.stop()
    expect(hands[0]?.ended).toBe(true)
    expect(pool.snapshot().state).toBe('resting')
    // What was on its way is not heard.
    hands[0]?.work(1)
    expect(pool.snapshot().outcomes[0]).toHaveLength(4)
    pool.start()
    expect(hands[1]?.jobs[0]?.seeds).toEqual([4, 5])
    living()[0]?.work(2)
    expect(pool.snapshot().outcomes).toEqual(expected(request))
  })

  it('are not computed again when the same is asked for, or less, or more', () => {
    const { pool, hands, living } = poolOf(1)
    const finish = (): void => {
      while (living().length > 0) living()[0]?.work(8)
    }
    pool.ask(requestOf(1, 8, 2), true)
    finish()
    expect(hands[0]?.jobs).toHaveLength(2)
    pool.ask(requestOf(1, 8, 2), true)
    pool.ask(requestOf(1, 4, 2), true)
    pool.ask(requestOf(0.5, 4, 1), true)
    finish()
    pool.ask(requestOf(1, 9, 3), true)
    finish()
    expect(hands[0]?.jobs.slice(2).map(({ seeds }) => seeds)).toEqual([
      [0, 1, 2, 3],
      [0, 1, 2, 3, 4, 5, 6, 7],
      [8],
      [8],
      [8],
    ])
    expect(pool.snapshot().outcomes).toEqual(expected(requestOf(1, 9, 3)))
  })

  it('go on when a curve comes, and end when the settings change', () => {
    const { pool, hands, living } = poolOf(1)
    pool.ask(requestOf(1, 8, 1), false)
    pool.start()
    living()[0]?.work(1)
    pool.ask(requestOf(1, 8, 2), false)
    expect(hands[0]?.ended).toBe(false)
    while (living().length > 0) living()[0]?.work(8)
    expect(hands).toHaveLength(1)
    expect(pool.snapshot().outcomes).toEqual(expected(requestOf(1, 8, 2)))

    pool.ask(requestOf(3, 8, 2), true)
    pool.ask(requestOf(0.3, 8, 2), false)
    expect(hands[0]?.ended).toBe(true)
    expect(pool.snapshot()).toMatchObject({ state: 'resting', outcomes: [[], []], progress: 0 })
  })

  it('are given to another worker when one fails, without what is over', () => {
    const { pool, hands, living } = poolOf(1)
    pool.ask(requestOf(1, 8, 1), true)
    living()[0]?.work(3)
    hands[0]?.fail()
    expect(hands[0]?.ended).toBe(true)
    expect(hands[1]?.jobs).toEqual([{ setup: requestOf(1, 8, 1).setups[0], seeds: [3, 4, 5, 6, 7] }])
    living()[0]?.work(5)
    expect(pool.snapshot()).toMatchObject({ state: 'resting', outcomes: expected(requestOf(1, 8, 1)), progress: 1 })
  })

  it('are given up when workers fail again and again, and may be tried again', () => {
    const { pool, hands, living } = poolOf(1)
    pool.ask(requestOf(1, 8, 1), true)
    for (let i = 0; i < 3; i++) living()[0]?.fail()
    expect(pool.snapshot().state).toBe('failed')
    expect(hands).toHaveLength(3)
    expect(living()).toEqual([])
    pool.start()
    living()[0]?.work(8)
    expect(pool.snapshot().outcomes).toEqual(expected(requestOf(1, 8, 1)))
  })

  it('leave no worker behind, and begin again for the next who asks', () => {
    const { pool, hands, living } = poolOf(2)
    pool.ask(requestOf(1, 16, 1), true)
    hands[0]?.work(8)
    pool.leave()
    expect(hands.every(({ ended }) => ended)).toBe(true)
    pool.ask(requestOf(1, 16, 1), true)
    expect(living()[0]?.left).toEqual([8, 9, 10, 11, 12, 13, 14, 15])
  })

  it('come to the same however they are cut, stopped, failed and taken up again', () => {
    const event = fc.oneof(
      fc.record({ kind: fc.constant('work' as const), hand: fc.nat(3), runs: fc.integer({ min: 0, max: 9 }) }),
      fc.record({
        kind: fc.constantFrom('fail' as const, 'stop' as const, 'start' as const),
        hand: fc.nat(3),
        runs: fc.constant(0),
      }),
    )
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.array(event, { maxLength: 40 }), (size, events) => {
        const { pool, living } = poolOf(size)
        const request = requestOf(1, 30)
        pool.ask(request, true)
        for (const { kind, hand, runs } of events) {
          const one = living()[hand % Math.max(1, living().length)]
          if (kind === 'work') one?.work(runs)
          else if (kind === 'fail') one?.fail()
          else pool[kind]()
          expect(living().length).toBeLessThanOrEqual(size)
        }
        pool.start()
        while (living().length > 0) living()[0]?.work(8)
        expect(pool.snapshot().outcomes).toEqual(expected(request))
      }),
    )
  })
})
