import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numbersById } from '../../src/activations/numbers.ts'
import { plot, visible } from '../../src/plot/plot.ts'
import { MAX_CURVES } from '../../src/state/app-state.ts'
import { functionOf } from '../../src/state/curves.ts'
import { defaultState, parseLink } from '../../src/state/schema.ts'
import { states } from '../state/states.ts'

const of = (link: string) => plot(parseLink(link).state)
const IDS = [...new Set([...numbersById.values()].map(({ id }) => id))]
const slotsOf = (ids: readonly string[]) => of(`f=${ids.join()}`).series.map((s) => s.slot)
/** Lists of functions, some twice. */
const lists = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...IDS), { minLength, maxLength, size: 'max' })

describe('plot', () => {
  it('has finite limits in order for every state', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { x, y } = plot(state)
        for (const [lo, hi] of [x, y]) {
          expect(Number.isFinite(lo) && Number.isFinite(hi)).toBe(true)
          expect(lo).toBeLessThan(hi)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('finds automatic y limits without looking at all samples, and they are those of all samples', () => {
    for (const link of ['', 'd=0,1,2', 'f=sigmoid&d=2', 'f=relu&start=-3&stop=2', 'start=2&stop=-3&step=-0.01']) {
      const state = { ...parseLink(link).state, y: 'auto' as const }
      const { grid, series, y } = plot(state)
      if (!grid) throw new Error('no grid')
      const values = visible(series).flatMap((s) => Array.from({ length: grid.length }, (_, i) => s.value(grid.at(i))))
      const lo = Math.min(...values)
      const hi = Math.max(...values)
      expect(y[0]).toBeCloseTo(lo - 0.05 * (hi - lo), 12)
      expect(y[1]).toBeCloseTo(hi + 0.05 * (hi - lo), 12)
    }
    const huge = of('y=auto&step=1e-8')
    expect(huge.grid?.length).toBe(1e9)
    expect(huge.y[1]).toBeCloseTo(5.25, 6)
  })

  it('makes room where all samples are one, as matplotlib does', () => {
    const { x } = of('start=2&stop=2.5&step=1')
    // nonsingular: 2 ± 0.05 · 2, then 5 % of that on either side.
    expect(x[0]).toBeCloseTo(1.89, 12)
    expect(x[1]).toBeCloseTo(2.11, 12)
    expect(of('f=step&y=auto&start=-2&stop=-1').y[1]).toBeCloseTo(0.055, 12)
  })

  it('keeps the asked-for stretch in sight where there are no samples', () => {
    const { grid, x } = of('start=5&stop=-5')
    expect(grid?.length).toBe(0)
    expect(x).toEqual([-5.5, 5.5])
    expect(of('step=0').grid).toBeNull()
    expect(of('step=0').error?.message).toBe('float division by zero')
  })

  it('has a line for each derivative of each curve, hidden ones marked', () => {
    const { series } = of('d=0,1&hide=relu')
    expect(series.map((s) => [s.key, s.hidden])).toEqual([
      ['step', false],
      ['step′', false],
      ['sigmoid', false],
      ['sigmoid′', false],
      ['relu', true],
      ['relu′', true],
    ])
  })

  it('gives a curve its own colour whatever stands beside it, and no two the same', () => {
    const slot = (link: string, key: string) => of(link).series.find((s) => s.key === key)?.slot
    expect(slot('', 'sigmoid')).toBe(1)
    expect(slot('f=sigmoid', 'sigmoid')).toBe(1)
    expect(slot('f=relu,sigmoid', 'sigmoid')).toBe(1)
    const slots = of('f=step,step(1),sigmoid,relu').series.map((s) => s.slot)
    expect(new Set(slots).size).toBe(4)
  })

  it('gives each of a full plot a look of its own', () => {
    fc.assert(
      fc.property(lists(0, MAX_CURVES), (ids) => {
        const slots = slotsOf(ids)
        expect(new Set(slots).size).toBe(ids.length)
        // A colour comes back only when all have been used.
        expect(Math.max(-1, ...slots)).toBeLessThan(10 * Math.ceil(ids.length / 10))
      }),
    )
  })

  it('changes no look when a curve is added', () => {
    fc.assert(
      fc.property(lists(0, MAX_CURVES - 1), fc.constantFrom(...IDS), (ids, more) => {
        expect(slotsOf([...ids, more]).slice(0, ids.length)).toEqual(slotsOf(ids))
      }),
    )
  })

  it('changes no look that a function asks for when a curve of up to ten is removed', () => {
    fc.assert(
      fc.property(lists(1, 10), fc.nat(), (ids, n) => {
        const gone = n % ids.length
        const before = slotsOf(ids).filter((_, i) => i !== gone)
        const rest = ids.filter((_, i) => i !== gone)
        const after = slotsOf(rest)
        const lost = rest.filter((id, i) => before[i] === numbersById.get(id)?.slot && after[i] !== before[i])
        expect(lost).toEqual([])
      }),
    )
  })

  it('names what differs from the default', () => {
    expect(of('f=step,step(0.5)&d=0,1').series.map((s) => s.label)).toEqual([
      'step',
      'step′',
      'step(h₀=0.5)',
      'step′(h₀=0.5)',
    ])
  })
})

describe('many typed formulas with everything switched on', () => {
  // Each passes 0, turns and is flat in many places.
  const LINK = Array.from({ length: MAX_CURVES }, (_, i) => {
    return `expr=${encodeURIComponent(Array.from({ length: 12 }, (_term, k) => `sin(x*${k + 2 + i})`).join('+'))}`
  }).join('&')

  it.each([
    ['f=&d=0,1,2&y=auto&log=1', 250_000],
    ['f=&d=0,1,2&y=auto', 100_000],
  ])('are looked at in so few places that a drag goes on: ?%s', (link, most) => {
    const { state } = parseLink(`${link}&${LINK}`)
    expect(state.curves).toHaveLength(MAX_CURVES)
    let looks = 0
    for (const { id } of state.curves) {
      const made = functionOf(id)
      if (!made) throw new Error('no function')
      const { f, df, d2f } = made
      const counted = (inner: typeof f): typeof f => {
        return (x, p) => {
          looks++
          return inner(x, p)
        }
      }
      Object.assign(made, { f: counted(f), df: counted(df), d2f: counted(d2f) })
    }
    const { y } = plot(state)
    expect(y[0]).toBeLessThan(y[1])
    expect(looks).toBeLessThan(most)
  })
})

describe('breaks of a series', () => {
  const breaks = (link: string) => of(link).series.map((s) => s.breaks[0])

  it('of the step: a jump, then a hole where the derivative is missing', () => {
    expect(breaks('f=step&d=0,1,2')).toEqual([
      { x: 0, left: 0, right: 1, at: 0, gap: true },
      { x: 0, left: 0, right: 0, at: null, gap: true },
      { x: 0, left: 0, right: 0, at: null, gap: true },
    ])
    expect(breaks('f=step(1)')[0]?.at).toBe(1)
  })

  it('of ReLU: a corner, then a jump whose value is the convention, then a hole', () => {
    expect(breaks('f=relu&d=0,1,2')).toEqual([
      { x: 0, left: 0, right: 5e-324, at: 0, gap: false },
      { x: 0, left: 0, right: 1, at: 0, gap: true },
      { x: 0, left: 0, right: 0, at: null, gap: true },
    ])
  })
})

it('runs without a page: no window, no document', () => {
  expect(typeof window).toBe('undefined')
  expect(typeof document).toBe('undefined')
  expect(plot(defaultState).series).toHaveLength(3)
})
