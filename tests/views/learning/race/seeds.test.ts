import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labWords } from '../../../../src/i18n/labs.ts'
import { wilson } from '../../../../src/math/wilson.ts'
import { defaultState } from '../../../../src/state/schema.ts'
import { isShort, weightsOf } from '../../../../src/views/learning/race/seeds/effort.ts'
import { percentRange, percents, whole } from '../../../../src/views/learning/race/seeds/in-numbers.ts'
import { notesOf } from '../../../../src/views/learning/race/seeds/notes.ts'
import type { Outcome } from '../../../../src/views/learning/race/seeds/outcome.ts'
import { seedBlock } from '../../../../src/views/learning/race/seeds/seed-block.ts'
import { work, type SeedReport } from '../../../../src/views/learning/race/seeds/seed-job.ts'
import { seedSetups } from '../../../../src/views/learning/race/seeds/seed-setup.ts'
import { tally } from '../../../../src/views/learning/race/seeds/tally.ts'

const run = (seed: number, solved: number | null, rest: Partial<Outcome> = {}): Outcome => ({
  seed,
  solved,
  moved: true,
  dead: false,
  diverged: false,
  ...rest,
})

describe('a tally', () => {
  const runs = [
    run(4, 30),
    run(5, null, { dead: true }),
    run(6, 10, { dead: true }),
    run(7, null, { moved: false, diverged: true }),
    run(8, 20),
    run(9, null, { dead: true }),
    run(10, 45),
  ]

  it('counts runs, and takes the median of the solved alone', () => {
    expect(tally(runs)).toEqual({
      runs: 7,
      solved: 4,
      share: 4 / 7,
      interval: wilson(4, 7),
      median: 25,
      moved: 6,
      deadFailed: 2,
      deadSolved: 1,
      diverged: 1,
      firstSolved: 4,
      firstFailed: 5,
    })
    expect(tally(runs.slice(0, 5)).median).toBe(20)
  })

  it('has no median and no example where there is none', () => {
    expect(tally([run(3, null)])).toMatchObject({ median: null, firstSolved: null, firstFailed: 3, share: 0 })
    expect(tally([])).toMatchObject({ runs: 0, interval: [0, 1], median: null, firstFailed: null })
  })

  it('is the same in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(runs, { minLength: runs.length }), (shuffled) => {
        expect(tally(shuffled)).toEqual(tally(runs))
      }),
    )
  })
})

describe('the block of seeds', () => {
  it('holds the race’s seed, has so many seeds, and is the same for each of them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 32 - 1 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.nat(999),
        (seed, runs, i) => {
          const block = seedBlock(seed, runs)
          expect(block).toContain(seed)
          expect(new Set(block).size).toBe(runs)
          expect(block.every((one) => Number.isInteger(one) && one >= 0 && one < 2 ** 32)).toBe(true)
          const first = block[0] ?? 0
          // The last block goes on at 0: its seeds are of two blocks.
          if (first + runs <= 2 ** 32) expect(seedBlock(block[i % runs] ?? 0, runs)).toEqual(block)
        },
      ),
    )
    expect(seedBlock(1, 4)).toEqual([0, 1, 2, 3])
    expect(seedBlock(7, 4)).toEqual([4, 5, 6, 7])
  })
})

describe('a job', () => {
  /** Reports of runs that take `ms` each and tell of themselves as often as they have parts. */
  function reports(seeds: readonly number[], ms: number, parts: number): readonly SeedReport[] {
    let clock = 0
    const said: SeedReport[] = []
    work(
      seeds,
      (seed, tell) => {
        for (let i = 1; i <= parts; i++) {
          clock += ms / parts
          tell(i / parts)
        }
        return run(seed, seed)
      },
      (report) => said.push(structuredClone(report)),
      () => clock,
    )
    return said
  }

  it('reports every run once, in order, whatever the pace', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(99), { maxLength: 20 }),
        fc.constantFrom(0, 3, 60, 99, 100, 450),
        fc.integer({ min: 1, max: 9 }),
        (seeds, ms, parts) => {
          const all = reports(seeds, ms, parts).flatMap(({ outcomes }) => outcomes)
          expect(all).toEqual(seeds.map((seed) => run(seed, seed)))
        },
      ),
    )
  })

  it('reports at most every tenth of a second, a long run its part', () => {
    expect(reports([1, 2, 3], 20, 1)).toHaveLength(1)
    expect(reports([1, 2, 3, 4, 5, 6], 50, 1).map(({ outcomes }) => outcomes.length)).toEqual([1, 2, 2, 1])
    expect(reports([1], 400, 8).map(({ part }) => part)).toEqual([0.25, 0.5, 0.75, 1, 0])
  })
})

describe('the request', () => {
  it('has the curves that are to be seen, and nothing that does not bear on the runs', () => {
    const [first, ...rest] = defaultState.curves
    const curves = first ? [{ ...first, hidden: true }, ...rest] : []
    expect(seedSetups({ ...defaultState, curves }).map(({ unit }) => unit.id)).toEqual(rest.map(({ id }) => id))
    expect(seedSetups({ ...defaultState, seed: 9, runs: 3, epoch: 7, lang: 'ko' })).toEqual(seedSetups(defaultState))
    expect(seedSetups({ ...defaultState, epochs: 9 })).not.toEqual(seedSetups(defaultState))
  })

  it('is short as it stands, and long with much to learn', () => {
    expect(weightsOf([4])).toBe(17)
    expect(weightsOf([])).toBe(3)
    const requestOf = (change: Partial<typeof defaultState>) => {
      const state = { ...defaultState, ...change }
      return { setups: seedSetups(state), seeds: seedBlock(state.seed, state.runs) }
    }
    expect(isShort(requestOf({}))).toBe(true)
    expect(isShort(requestOf({ task: 'moons' }))).toBe(false)
    expect(isShort(requestOf({ curves: [] }))).toBe(true)
  })
})

describe('what is said of the numbers', () => {
  const words = labWords.en.race.seeds
  const rate = (runs: readonly Outcome[]) => ({ key: 'step', label: 'step', slot: 0, tally: tally(runs) })
  const still = { moved: false, dead: true }

  it('says that no hidden weight changed, and what that means where some were solved', () => {
    const runs = Array.from({ length: 200 }, (_, seed) => run(seed, seed < 6 ? 90 : null, still))
    expect(notesOf(rate(runs), true, words)).toEqual([
      'step: 3 % solved, and in none of 200 runs did a hidden weight change.',
      words.alone,
    ])
    expect(notesOf(rate(runs.slice(6)), true, words)).toEqual([
      'step: 0 % solved, and in none of 194 runs did a hidden weight change.',
      words.chance,
    ])
  })

  it('says how many failed with a dead unit, and how many never changed', () => {
    const runs = [run(0, 5), run(1, null, { dead: true }), run(2, null), run(3, null, still)]
    expect(notesOf(rate(runs), true, words)).toEqual([words.dead('step', '2', '3', '0', '1'), words.unmoved('1', '4')])
  })

  it('says nothing of a hidden layer that there is not, of runs that are not over, and of ones without fault', () => {
    expect(notesOf(rate([run(0, null, { moved: false })]), false, words)).toEqual([])
    expect(notesOf(rate([]), true, words)).toEqual([])
    expect(notesOf(rate([run(0, 1), run(1, null)]), true, words)).toEqual([])
    expect(notesOf(rate([run(0, null, { diverged: true })]), true, words)).toEqual([words.diverged('step', '1')])
  })
})

describe('numbers as they are read', () => {
  it.each([
    [999, '999'],
    [2000, '2000'],
    [12000, '12\u2009000'],
    [4294967295, '4\u2009294\u2009967\u2009295'],
    [73.5, '73.5'],
  ])('%d', (n, text) => expect(whole(n)).toBe(text))

  it('shares to a tenth of a percent', () => {
    expect([0, 0.045, 0.745, 1 / 3, 1].map(percents)).toEqual(['0', '4.5', '74.5', '33.3', '100'])
    expect(percentRange([0.02385, 1])).toBe('2.4–100.0')
  })
})
