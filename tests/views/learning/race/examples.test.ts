import { describe, expect, it } from 'vitest'
import { parseLink, printLink } from '../../../../src/state/schema.ts'
import { races } from '../../../../src/views/learning/race/examples.ts'
import { seedBlock } from '../../../../src/views/learning/race/seeds/seed-block.ts'
import { seedRun } from '../../../../src/views/learning/race/seeds/seed-run.ts'
import { seedSetups } from '../../../../src/views/learning/race/seeds/seed-setup.ts'
import { tally } from '../../../../src/views/learning/race/seeds/tally.ts'

const linkOf = (place: number): string => races[place]?.link ?? ''

/** The run of the link's own seed for each curve, up to where the link has it. */
function raced(place: number): ReadonlyMap<string, ReturnType<typeof seedRun>> {
  const { state } = parseLink(linkOf(place))
  return new Map(
    seedSetups({ ...state, epochs: state.epoch }).map((setup) => [setup.unit.id, seedRun(setup, state.seed)]),
  )
}

describe('the race’s examples', () => {
  it.each(races.map(({ link }) => [link]))('%s is taken as it stands', (link) => {
    const { state, notices } = parseLink(link)
    expect(notices).toEqual([])
    expect(new Set(printLink(state).split('&'))).toEqual(new Set(link.split('&')))
    expect(state.lab).toBe('race')
  })

  it('XOR: tanh first, then the sigmoid; the step’s hidden layer stands still, a ReLU is dead', () => {
    const runs = raced(0)
    expect(runs.get('tanh')?.solved).toBeLessThan(runs.get('sigmoid')?.solved ?? 0)
    expect(runs.get('step')).toMatchObject({ solved: null, moved: false })
    expect(runs.get('relu')).toMatchObject({ solved: null, moved: true, dead: true })
  })

  it('a hidden step: more than a third solved, nothing hidden changed', () => {
    const { state } = parseLink(linkOf(2))
    const [step] = seedSetups(state)
    const { share, moved } = tally(step ? seedBlock(state.seed, 60).map((seed) => seedRun(step, seed)) : [])
    expect(share).toBeGreaterThan(1 / 3)
    expect(moved).toBe(0)
  })

  it('moons: ReLU before tanh before the sigmoid, and the step not at all', () => {
    const runs = raced(3)
    expect(runs.get('relu')?.solved).toBeLessThan(runs.get('tanh')?.solved ?? 0)
    expect(runs.get('tanh')?.solved).toBeLessThan(runs.get('sigmoid')?.solved ?? 0)
    expect(runs.get('step')?.solved).toBeNull()
  })
})
