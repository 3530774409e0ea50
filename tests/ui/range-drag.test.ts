import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dragged, held, withHigh, withLow } from '../../src/ui/range-drag.ts'

const line = { min: -10, max: 10, snap: (v: number) => Math.max(-10, Math.min(10, Math.round(v * 10) / 10)) }
const stop = fc.integer({ min: -100, max: 100 }).map((n) => n / 10)
const place = fc.double({ min: -10, max: 10, noNaN: true })
const pair = fc.tuple(stop, stop).map(([a, b]) => (a <= b ? ([a, b] as const) : ([b, a] as const)))

describe('what a press takes hold of', () => {
  test('the stretch between the thumbs, or the nearest thumb', () => {
    expect(held([-5, 5], 1, 0).moves).toBe('both')
    expect(held([-5, 5], -7, 0)).toEqual({ at: -7, from: [-7, 5], moves: 'low' })
    expect(held([-5, 5], 9, 0)).toEqual({ at: 9, from: [-5, 9], moves: 'high' })
  })
  test('a thumb within reach, which stays where it is', () => {
    expect(held([-5, 5], -4.2, 1)).toEqual({ at: -4.2, from: [-5, 5], moves: 'low' })
    expect(held([-5, 5], 5.8, 1)).toEqual({ at: 5.8, from: [-5, 5], moves: 'high' })
    expect(held([-5, 5], -3.9, 1).moves).toBe('both')
  })
  test('the middle third of a short stretch stays a handle of the stretch', () => {
    expect(held([0, 0.9], 0.45, 1).moves).toBe('both')
    expect(held([0, 0.9], 0.2, 1).moves).toBe('low')
    expect(held([0, 0.9], 0.7, 1).moves).toBe('high')
  })
  test('of two thumbs at one place the one on the side of the press', () => {
    expect(held([3, 3], 2, 0).moves).toBe('low')
    expect(held([3, 3], 4, 0).moves).toBe('high')
  })
  test('crossed ends are told apart by their places', () => {
    expect(held([5, -5], 6, 0).moves).toBe('low')
    expect(held([5, -5], -6, 0).moves).toBe('high')
    expect(held([5, -5], 0, 0).moves).toBe('both')
  })
})

describe('a drag', () => {
  test('brings a thumb to a press far from it at once', () => {
    expect(dragged(held([-5, 5], -7.04, 0), -7.04, line)).toEqual([-7, 5])
  })
  test('moves a thumb within reach by as much as the finger moved', () => {
    expect(dragged(held([-5, 5], -4.2, 1), -3.2, line)).toEqual([-4, 5])
  })
  test('of the stretch goes as far as the line, and keeps ends between stops apart', () => {
    expect(dragged(held([-5, 5], 0, 0), 30, line)).toEqual([0, 10])
    expect(dragged(held([-3.33, 2.12], 0, 0), 1, line)).toEqual([-2.33, 3.12])
  })
  test('never crosses the thumbs and never leaves the line', () => {
    fc.assert(
      fc.property(pair, place, place, fc.double({ min: 0, max: 3, noNaN: true }), (value, at, to, reach) => {
        const [low, high] = dragged(held(value, at, reach), to, line)
        expect(low).toBeLessThanOrEqual(high)
        expect(low).toBeGreaterThanOrEqual(line.min)
        expect(high).toBeLessThanOrEqual(line.max)
      }),
    )
  })
  test('of the stretch keeps its length', () => {
    fc.assert(
      fc.property(pair, place, place, (value, at, to) => {
        const hold = held(value, at, 0)
        fc.pre(hold.moves === 'both')
        const [low, high] = dragged(hold, to, line)
        expect(high - low).toBeCloseTo(value[1] - value[0], 9)
      }),
    )
  })
})

test('thumbs meet but do not cross; ends that have crossed already are free', () => {
  expect(withLow([-5, 5], 7)).toEqual([5, 5])
  expect(withHigh([-5, 5], -7)).toEqual([-5, -5])
  expect(withLow([5, -5], 7)).toEqual([7, -5])
  expect(withHigh([5, -5], -7)).toEqual([5, -7])
})
