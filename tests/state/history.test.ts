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

  it('resets to the first picture in the same language, as a change like any other', () => {
    const w = new FakeWindow('?stop=9&lang=ko&theme=dark&utm=1')
    const history = createHistory(w)
    history.reset()
    expect(shown(w)).toBe('?lang=ko&theme=dark&utm=1')
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
})
