import { describe, expect, it } from 'vitest'
import { plot } from '../../src/plot/plot.ts'
import { hiddenParts, partsOf } from '../../src/legend/hidden-parts.ts'
import { partNames } from '../../src/state/parts.ts'
import { parseLink, printLink } from '../../src/state/schema.ts'
import { createHistory } from '../../src/state/history.ts'
import { FakeWindow } from './fake-window.ts'

describe('parts that a link leaves out', () => {
  it('are written before the language, the frame last', () => {
    const { state, notices } = parseLink('embed=1&lang=ko&present=1&without=range,table&theme=dark')
    expect(notices).toEqual([])
    expect(printLink(state)).toBe('without=range,table&present=1&lang=ko&theme=dark&embed=1')
  })

  it('are known by name; of others a notice tells, and nothing is shown for it', () => {
    const { state, notices } = parseLink('without=step,nosuch,range,step,__proto__')
    expect(state.without).toEqual(['range', 'step'])
    expect(notices).toEqual([{ key: 'without', got: 'nosuch,__proto__', used: 'range,step', reason: 'not-one-of' }])
    expect(parseLink('without=')).toMatchObject({ state: { without: [] }, notices: [] })
    expect(parseLink('embed=yes').notices).toMatchObject([{ key: 'embed', used: '0' }])
    expect(parseLink('present=').notices).toMatchObject([{ key: 'present', used: '0' }])
  })

  it('are hidden, whatever else is', () => {
    for (const name of partNames)
      for (const embed of [false, true]) expect(hiddenParts({ without: [name], present: false, embed })).toContain(name)
    expect([...hiddenParts({ without: [], present: false, embed: false })]).toEqual([])
  })

  it('are offered where they are, those that a frame shows first', () => {
    const { everywhere, page } = partsOf('gradients')
    expect(everywhere).toEqual(['undo', 'legend', 'options', 'names', 'depth'])
    expect(page).toEqual(['views', 'share', 'add', 'examples', 'table', 'settings', 'explanation', 'details'])
  })

  it('names: no line tells its function, nor does a part that would', () => {
    const { state } = parseLink('f=sigmoid,silu(2),relu&expr=x*x&d=0,1&without=names')
    const labels = plot(state).series.map(({ label }) => label)
    expect(labels).toEqual(['f₁', 'f₁′', 'f₂', 'f₂′', 'f₃', 'f₃′', 'f₄', '(f₄)′'])
    // Nor does its colour.
    const shown = plot({ ...state, d: [0] }).series
    expect(shown.map(({ slot }) => slot)).toEqual([0, 1, 2, 3])
    expect(plot({ ...state, d: [0], without: [] }).series.map(({ slot }) => slot)).not.toEqual([0, 1, 2, 3])
    expect([...hiddenParts(state)]).toEqual(expect.arrayContaining(['card', 'options', 'add', 'share', 'solution']))
  })
})

describe('the history of an embedded page', () => {
  it('adds no entry to that of the page round it, and undoes all the same', () => {
    const host = new FakeWindow('?embed=1')
    const history = createHistory(host)
    const before = host.entries.length
    history.change((s) => ({ ...s, points: true }))
    history.change((s) => ({ ...s, join: false }))
    expect(host.entries.length).toBe(before)
    history.undo()
    expect(history.snapshot().state).toMatchObject({ points: true, join: true })
    expect(history.snapshot().canRedo).toBe(true)
  })
})
