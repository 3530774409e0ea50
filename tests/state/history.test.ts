import { describe, expect, it } from 'vitest'
import type { AppState } from '../../src/state/app-state.ts'
import { createHistory } from '../../src/state/history.ts'
import { defaultState } from '../../src/state/schema.ts'
import { FakeWindow } from './fake-window.ts'

const stop = (value: number) => (s: AppState) => ({ ...s, stop: value })
const shown = (w: FakeWindow): string => w.location.search

describe('history', () => {
  it('opens with what the address says', () => {
    const history = createHistory(new FakeWindow('?stop=7&step=x'))
    expect(history.snapshot().state.stop).toBe(7)
    expect(history.snapshot().notices).toHaveLength(1)
    expect(history.snapshot()).toMatchObject({ canUndo: false, canRedo: false })
    expect(history.snapshot()).toBe(history.snapshot())
  })

  it('leaves the address alone until something changes', () => {
    const w = new FakeWindow('?stop=7&step=x')
    const history = createHistory(w)
    history.settle()
    history.change((s) => ({ ...s }))
    expect(shown(w)).toBe('?stop=7&step=x')
    expect(w.writes).toBe(0)
  })

  it('makes an entry of a change, undoes it with Back and redoes it with Forward', () => {
    const w = new FakeWindow()
    const history = createHistory(w)
    history.change(stop(6))
    history.change(stop(7))
    expect(w.entries.map((e) => e.search)).toEqual(['', '?stop=6', '?stop=7'])
    history.undo()
    w.settle()
    expect(history.snapshot()).toMatchObject({ state: { stop: 6 }, canUndo: true, canRedo: true })
    history.undo()
    w.settle()
    expect(history.snapshot()).toMatchObject({ state: defaultState, canUndo: false, canRedo: true })
    history.undo()
    w.settle()
    expect(w.at).toBe(0)
    history.redo()
    w.settle()
    history.redo()
    w.settle()
    expect(history.snapshot()).toMatchObject({ state: { stop: 7 }, canUndo: true, canRedo: false })
  })

  it('drops what could be redone when something else is done', () => {
    const w = new FakeWindow()
    const history = createHistory(w)
    history.change(stop(6))
    history.change(stop(7))
    history.undo()
    w.settle()
    history.change(stop(8))
    expect(history.snapshot().canRedo).toBe(false)
    history.undo()
    w.settle()
    expect(history.snapshot()).toMatchObject({ state: { stop: 6 }, canRedo: true })
    history.redo()
    w.settle()
    expect(history.snapshot()).toMatchObject({ state: { stop: 8 }, canRedo: false })
  })

  it('makes one entry of a gesture, and shows each of its steps at once', () => {
    const w = new FakeWindow()
    const history = createHistory(w)
    for (let i = 1; i <= 100; i++) {
      history.change(stop(5 + i / 10), 'range')
      expect(history.snapshot().state.stop).toBe(5 + i / 10)
    }
    expect(w.entries).toHaveLength(2)
    // One push; the replacements wait for the timer.
    expect(w.writes).toBe(1)
    expect(w.timers).toBe(1)
    history.settle()
    expect(shown(w)).toBe('?stop=15')
    expect(w.timers).toBe(0)
    history.undo()
    w.settle()
    expect(history.snapshot().state.stop).toBe(5)
  })

  it('begins a new entry after a gesture is over, and for another gesture', () => {
    const w = new FakeWindow()
    const history = createHistory(w)
    history.change(stop(6), 'range')
    history.settle()
    history.change(stop(7), 'range')
    history.change((s) => ({ ...s, step: 0.2 }), 'step')
    expect(w.entries.map((e) => e.search)).toEqual(['', '?stop=6', '?stop=7', '?stop=7&step=0.2'])
  })

  it('writes the address when the page goes away, and before undo', () => {
    const w = new FakeWindow()
    const history = createHistory(w)
    history.change(stop(6), 'range')
    history.change(stop(6.5), 'range')
    w.emit('pagehide')
    expect(shown(w)).toBe('?stop=6.5')
    history.change(stop(6.7), 'range')
    history.undo()
    w.settle()
    history.redo()
    w.settle()
    expect(history.snapshot().state.stop).toBe(6.7)
  })

  it('does nothing for a change that changes nothing', () => {
    const w = new FakeWindow('?stop=6')
    const history = createHistory(w)
    let calls = 0
    history.subscribe(() => calls++)
    history.change(stop(6))
    expect(calls).toBe(0)
    expect(w.entries).toHaveLength(1)
  })

  it('goes on without a session history', () => {
    const w = new FakeWindow()
    w.closed = true
    const history = createHistory(w)
    history.change(stop(6))
    history.change(stop(7), 'range')
    history.change(stop(8), 'range')
    expect(history.snapshot()).toMatchObject({ state: { stop: 8 }, canUndo: true, canRedo: false })
    history.undo()
    expect(history.snapshot()).toMatchObject({ state: { stop: 6 }, canUndo: true, canRedo: true })
    history.undo()
    expect(history.snapshot()).toMatchObject({ state: { stop: 5 }, canUndo: false })
    history.redo()
    history.redo()
    expect(history.snapshot()).toMatchObject({ state: { stop: 8 }, canRedo: false })
  })

  it('keeps undo over a reload', () => {
    const w = new FakeWindow()
    createHistory(w).change(stop(6))
    const again = createHistory(w)
    expect(again.snapshot()).toMatchObject({ state: { stop: 6 }, canUndo: true })
  })

  it('resets to the first picture in the same language, beside the same step of the guide, as a change like any other', () => {
    const w = new FakeWindow('?stop=9&guide=xor&lang=ko&theme=dark&utm=1')
    const history = createHistory(w)
    history.reset()
    expect(shown(w)).toBe('?guide=xor&lang=ko&theme=dark&utm=1')
    history.undo()
    w.settle()
    expect(history.snapshot().state.stop).toBe(9)
  })

  it('tells its listeners, until they leave; notices go when dismissed', () => {
    const history = createHistory(new FakeWindow('?step=x'))
    let calls = 0
    const leave = history.subscribe(() => calls++)
    history.dismissNotices()
    expect(history.snapshot().notices).toEqual([])
    history.change(stop(6))
    leave()
    history.change(stop(7))
    expect(calls).toBe(2)
  })

  it('asks for one Back at a time, so that undo in haste never leaves the page', () => {
    const w = new FakeWindow()
    const history = createHistory(w)
    history.change(stop(6))
    history.undo()
    history.undo()
    history.undo()
    w.settle()
    expect(w.travels).toBe(1)
    expect(w.left).toBe(false)
    expect(history.snapshot().state.stop).toBe(5)
    history.redo()
    w.settle()
    expect(history.snapshot().state.stop).toBe(6)
  })

  it('can undo again after a Back that never arrived', () => {
    const w = new FakeWindow()
    const history = createHistory(w)
    history.change(stop(6))
    history.undo()
    w.lose()
    w.pass()
    history.undo()
    w.settle()
    expect(history.snapshot().state.stop).toBe(5)
  })

  it('keeps state and undo when a link to a place in the page is followed, and has nothing to redo after it', () => {
    const w = new FakeWindow()
    const history = createHistory(w)
    history.change(stop(6))
    history.change(stop(7))
    history.undo()
    w.settle()
    history.change(stop(8), 'range')
    history.change(stop(8.5), 'range')
    w.follow()
    expect(history.snapshot()).toMatchObject({ state: { stop: 8.5 }, canUndo: true, canRedo: false })
    expect(shown(w)).toBe('?stop=8.5')
    history.change(stop(9))
    for (let i = 0; i < 4; i++) {
      history.undo()
      w.settle()
    }
    expect(history.snapshot()).toMatchObject({ state: { stop: 5 }, canUndo: false, canRedo: true })
    expect(w.left).toBe(false)
  })

  it.each([
    null,
    'text',
    7,
    {},
    { index: 'a', top: null },
    { index: 1.5, top: 2 },
    { index: 3, top: 2 },
    { index: -1, top: 0 },
  ])('takes an entry with %o for somebody else’s', (foreign) => {
    const w = new FakeWindow('?stop=6')
    const entry = { state: foreign as unknown, search: '?stop=6' }
    w.entries = [entry]
    const history = createHistory(w)
    expect(history.snapshot()).toMatchObject({ state: { stop: 6 }, canUndo: false, canRedo: false })
    history.change(stop(7))
    w.entries = [...w.entries, { state: foreign, search: '?stop=8&step=x' }]
    w.at = 2
    w.emit('popstate')
    expect(history.snapshot()).toMatchObject({ state: { stop: 8 }, canUndo: false, canRedo: false })
    expect(history.snapshot().notices).toHaveLength(1)
    history.change(stop(9))
    history.undo()
    w.settle()
    expect(history.snapshot().state.stop).toBe(8)
  })

  it('knows after a reload what can be redone', () => {
    const w = new FakeWindow()
    const history = createHistory(w)
    history.change(stop(6))
    history.change(stop(7))
    history.undo()
    w.settle()
    const again = createHistory(w)
    expect(again.snapshot()).toMatchObject({ state: { stop: 6 }, canUndo: true, canRedo: true })
    again.redo()
    w.settle()
    expect(again.snapshot()).toMatchObject({ state: { stop: 7 }, canRedo: false })
  })

  it('does not rewrite a corrected link on the way back to it', () => {
    const w = new FakeWindow('?stop=6&step=x')
    const history = createHistory(w)
    history.change(stop(7))
    expect(history.snapshot().notices).toHaveLength(1)
    history.undo()
    w.settle()
    expect(shown(w)).toBe('?stop=6&step=x')
    expect(history.snapshot().notices).toHaveLength(1)
    history.redo()
    w.settle()
    expect(history.snapshot().notices).toEqual([])
  })

  it('writes the last state of a gesture even when the browser first refuses', () => {
    const w = new FakeWindow()
    const history = createHistory(w)
    history.change(stop(6), 'range')
    history.change(stop(7), 'range')
    w.closed = true
    history.settle()
    w.pass()
    expect(shown(w)).toBe('?stop=6')
    w.closed = false
    w.pass()
    expect(shown(w)).toBe('?stop=7')
    expect(w.timers).toBe(0)
  })

  it('brings the address up to date when the browser lets it again, and goes back to its session history', () => {
    const w = new FakeWindow()
    const history = createHistory(w)
    history.change(stop(6))
    w.closed = true
    history.change(stop(7))
    w.pass()
    expect(history.snapshot()).toMatchObject({ state: { stop: 7 }, canUndo: true })
    w.closed = false
    history.change(stop(8))
    w.pass()
    expect(shown(w)).toBe('?stop=8')
    history.undo()
    w.pass()
    expect(shown(w)).toBe('?stop=7')
    w.history.back()
    w.settle()
    expect(history.snapshot()).toMatchObject({ state: { stop: 5 }, canUndo: false, canRedo: true })
    history.redo()
    w.settle()
    expect(history.snapshot()).toMatchObject({ state: { stop: 7 }, canUndo: true, canRedo: false })
  })

  it('keeps its state in a closed frame when a link to a place in the page is followed', () => {
    const w = new FakeWindow()
    w.closed = true
    const history = createHistory(w)
    history.change(stop(6))
    w.follow()
    expect(history.snapshot()).toMatchObject({ state: { stop: 6 }, canUndo: true })
    w.pass()
    expect(w.timers).toBe(0)
  })
})
