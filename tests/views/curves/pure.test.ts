import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byId } from '../../../src/activations/index.ts'
import { languages } from '../../../src/i18n/index.ts'
import { plot } from '../../../src/plot/plot.ts'
import { MAX_CURVES } from '../../../src/state/app-state.ts'
import { curveKeys } from '../../../src/state/curves.ts'
import { defaultState, parseLink } from '../../../src/state/schema.ts'
import { added, moved, removed, toggled, withParam, withoutFunction } from '../../../src/legend/changes.ts'
import { withOrder } from '../../../src/views/curves/changes.ts'
import { arangeCall, arangeList, gridFacts } from '../../../src/views/curves/grid-facts.ts'
import { parseIn } from '../../../src/legend/number-input.ts'
import { probeAt, readings } from '../../../src/views/curves/probe.ts'
import { nextStep, niceStep } from '../../../src/math/nice-step.ts'
import { domainOf, snapTo, stepEnds, unitOf } from '../../../src/views/curves/range-scale.ts'
import { faults, states } from '../../state/states.ts'

const relu = byId.get('relu')

describe('changes', () => {
  it('leave every state sound', () => {
    fc.assert(
      fc.property(states, fc.nat({ max: 9 }), (state, at) => {
        if (!relu) throw new Error('no relu')
        const results = [
          toggled(state, at),
          removed(state, at),
          withoutFunction(state, 'relu'),
          moved(state, at, 1),
          moved(state, at, -1),
          withOrder(state, 1, false),
          withOrder(state, 2, true),
        ]
        for (const next of results) expect(faults(next)).toEqual([])
        expect(toggled(toggled(state, at), at)).toEqual(state)
      }),
    )
  })

  it('switch, remove, move, add and set parameters', () => {
    if (!relu) throw new Error('no relu')
    const ids = (s: typeof defaultState): string => s.curves.map((c) => c.id).join()
    expect(toggled(defaultState, 1).curves.map((c) => c.hidden)).toEqual([false, true, false])
    expect(ids(removed(defaultState, 0))).toBe('sigmoid,relu')
    expect(ids(moved(defaultState, 0, 1))).toBe('sigmoid,step,relu')
    expect(ids(added(defaultState, relu))).toBe('step,sigmoid,relu,relu')
    expect(withParam(defaultState, 0, 'h0', 1).curves[0]?.params).toEqual({ h0: 1 })
    let full = defaultState
    for (let i = 0; i < 50; i++) full = added(full, relu)
    expect(full.curves).toHaveLength(MAX_CURVES)
    expect(curveKeys(full.curves)[3]).toBe('relu.2')
  })

  it('take a function away with all its curves, and the pair that one of them is in', () => {
    const { state } = parseLink('f=relu,step,relu(),gelu&pair=relu,gelu,difference')
    const without = withoutFunction(state, 'relu')
    expect(without.curves.map((c) => c.id)).toEqual(['step', 'gelu'])
    expect(without.pair).toBeNull()
    expect(withoutFunction(state, 'step').pair).toEqual(state.pair)
    expect(withoutFunction(state, 'nosuch')).toEqual(state)
  })

  it('never leave a plot without any line of its curves', () => {
    expect(withOrder(defaultState, 0, false).d).toEqual([0])
    expect(withOrder({ ...defaultState, d: [0, 1] }, 0, false).d).toEqual([1])
    expect(withOrder(defaultState, 2, true).d).toEqual([0, 2])
  })
})

describe('what is said of a grid', () => {
  const facts = (link: string): readonly string[] => {
    const { state } = parseLink(link)
    return gridFacts(plot(state), state).map((f) => f.kind)
  }

  it.each([
    ['', ['samples', 'stop-left-out']],
    ['start=1&stop=1.3', ['samples', 'stop-reached']],
    ['start=2&stop=2', ['empty']],
    ['start=5&stop=-5', ['away']],
    ['step=-0.1', ['away']],
    ['start=5&stop=-5&step=-0.1', ['samples', 'stop-left-out', 'descending']],
    ['step=100', ['samples', 'stop-left-out', 'single']],
    ['step=1e-8', ['samples', 'stop-left-out', 'memory']],
    ['step=0', ['error']],
    ['step=1e-200', ['error']],
    ['start=1e16&stop=1.0000000000000010e16&step=0.5', ['samples', 'stop-left-out', 'stuck']],
  ])('?%s', (link, kinds) => expect(facts(link)).toEqual(kinds))

  it('names what NumPy would need', () => {
    const { state } = parseLink('step=1e-8')
    expect(gridFacts(plot(state), state).at(-1)).toEqual({ kind: 'memory', size: '7.45 GiB' })
  })

  it('writes the call and short lists as Python does', () => {
    const both = (link: string): readonly unknown[] => {
      const { state } = parseLink(link)
      return [arangeCall(state), arangeList(plot(state), state)]
    }
    expect(both('')).toEqual(['np.arange(-5.0, 5.0, 0.1)', null])
    expect(both('step=2')).toEqual(['np.arange(-5, 5, 2)', '[-5, -3, -1, 1, 3]'])
    expect(both('step=2.5')).toEqual(['np.arange(-5.0, 5.0, 2.5)', '[-5.0, -2.5, 0.0, 2.5]'])
    expect(both('start=5&stop=5&step=1')).toEqual(['np.arange(5, 5, 1)', '[]'])
    expect(both('step=1e-7')).toEqual(['np.arange(-5.0, 5.0, 1e-07)', null])
  })

  it('has a fact for every state', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(gridFacts(plot(state), state).length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('readings', () => {
  const at = (x: number) =>
    readings(plot(defaultState).series, x).map((r) => [r.series.curve, ...r.values, r.at] as const)

  it('are f, f′ and f″ of each curve', () => {
    expect(at(1)).toEqual([
      ['step', 1, 0, 0, null],
      [
        'sigmoid',
        0.7310585786300049,
        expect.closeTo(0.19661193324148185, 15) as number,
        expect.closeTo(-0.09085774767294841, 15) as number,
        null,
      ],
      ['relu', 1, 1, 0, null],
    ])
  })

  it('know where there is no derivative, and where there is an agreed one', () => {
    expect(at(0)).toEqual([
      ['step', 0, null, null, 'jump'],
      ['sigmoid', 0.5, 0.25, expect.closeTo(0, 15) as number, null],
      ['relu', 0, 0, null, 'kink'],
    ])
  })

  it('are read where a pointer can hit a corner at 0', () => {
    const { x } = plot(defaultState)
    expect(probeAt(0.004, x)).toBe(0)
    expect(probeAt(-0.004, x)).toBe(0)
    expect(probeAt(1.237, x)).toBe(1.24)
  })
})

describe('the range slider', () => {
  it('spans a power of ten that holds both ends', () => {
    expect([domainOf(-5, 5), domainOf(0, 10), domainOf(-11, 3), domainOf(0.1, 1e6)]).toEqual([10, 10, 100, 1e6])
    expect(unitOf(10)).toBe(0.1)
    expect(snapTo(3.16, 10)).toBe(3.2)
    expect(snapTo(99, 10)).toBe(10)
  })
})

describe('the step slider', () => {
  it('stops at nice numbers', () => {
    expect([-1, -0.9, 0, 0.31, -8, -2.001].map(niceStep)).toEqual([0.1, 0.12, 1, 2, 1e-8, 0.01])
    expect(stepEnds(0.1)).toEqual([1e-6, 10])
    expect(stepEnds(1e-8)).toEqual([1e-8, 10])
    expect(stepEnds(0)).toEqual([1e-6, 10])
    expect(stepEnds(-250)).toEqual([1e-6, 1000])
    for (const step of [5e-324, 1e-323, -1e-308, 1e300])
      for (const end of stepEnds(step)) expect(Number.isFinite(Math.log10(end)), String(step)).toBe(true)
  })

  it('goes up and down the same ladder', () => {
    expect(nextStep(0.1, 1, false)).toBe(0.12)
    expect(nextStep(0.1, -1, false)).toBe(0.08)
    expect(nextStep(0.1, 1, true)).toBe(1)
    expect(nextStep(0.1, -1, true)).toBe(0.01)
    fc.assert(
      fc.property(fc.double({ min: -6, max: 1, noNaN: true }), (log) => {
        const step = niceStep(log)
        expect(nextStep(nextStep(step, 1, false), -1, false)).toBe(step)
        expect(nextStep(step, 1, false)).toBeGreaterThan(step)
        expect(niceStep(Math.log10(step))).toBe(step)
      }),
    )
  })
})

describe('a number field', () => {
  const { field } = languages.en
  it.each([
    ['-5', { value: -5 }],
    ['−3', { value: -3 }],
    ['', { error: field.blank }],
    ['abc', { error: field.notANumber('abc') }],
    ['1e309', { error: field.tooLarge('1e309') }],
    ['x'.repeat(100), { error: field.notANumber(`${'x'.repeat(24)}…`) }],
  ])('%s', (text, result) => expect(parseIn(text, field)).toEqual(result))

  it('says what is allowed where there are bounds', () => {
    expect(parseIn('7', field, { min: 0, max: 1 })).toEqual({ error: field.outside('7', '0', '1') })
    expect(parseIn('0.5', field, { min: 0, max: 1 })).toEqual({ value: 0.5 })
  })
})
