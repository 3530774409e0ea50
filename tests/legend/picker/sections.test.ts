import { describe, expect, it } from 'vitest'
import { activations } from '../../../src/activations/index.ts'
import { families } from '../../../src/activations/activation.ts'
import { targetOf } from '../../../src/legend/picker/arrow-keys.ts'
import { searcher } from '../../../src/legend/picker/search.ts'
import { browsed, searched, type Listing } from '../../../src/legend/picker/sections.ts'
import { SMALL, smallCurve } from '../../../src/legend/picker/small-curve.ts'

const titles = ({ sections }: Listing) => sections.map((s) => s.title)
const ids = ({ sections }: Listing) => sections.flatMap((s) => s.found.map((f) => f.activation.id))

describe('the list without a search', () => {
  it('holds every function once under the heading of its family', () => {
    const all = browsed(activations, 'all', [])
    expect(titles(all)).toEqual([...families])
    expect(ids(all).toSorted()).toEqual(activations.map((a) => a.id).toSorted())
    for (const { title, found } of all.sections)
      for (const { activation } of found) expect(activation.family).toBe(title)
  })

  it('begins with what was used last, in its order, and with that only where all families are', () => {
    const all = browsed(activations, 'all', ['tanh', 'nosuch', 'relu'])
    expect(titles(all)[0]).toBe('recent')
    expect(ids(all).slice(0, 2)).toEqual(['tanh', 'relu'])
    expect(titles(browsed(activations, 'shrinkage', ['tanh']))).toEqual(['shrinkage'])
  })
})

it('of a search it shows one family, and says how much the others have', () => {
  const result = searcher(activations)('relu')
  const all = searched(result, 'all')
  const some = searched(result, 'rectifier')
  const none = searched(result, 'threshold')
  expect(all).toMatchObject({ kind: 'names', elsewhere: 0, count: result.found.length, first: { id: 'relu' } })
  expect(some.count + some.elsewhere).toBe(all.count)
  expect(none).toMatchObject({ count: 0, elsewhere: all.count, first: null })
})

it('arrow keys lead from the search through the list and back', () => {
  expect(targetOf('ArrowDown', -1, 3)).toBe(0)
  expect(targetOf('ArrowDown', -1, 0)).toBeUndefined()
  expect(targetOf('ArrowDown', 2, 3)).toBeUndefined()
  expect(targetOf('ArrowUp', 2, 3)).toBe(1)
  expect(targetOf('ArrowUp', 0, 3)).toBe('search')
  expect(targetOf('ArrowUp', -1, 3)).toBeUndefined()
  // In the search field these move the caret.
  expect(targetOf('Home', -1, 3)).toBeUndefined()
  expect(targetOf('End', -1, 3)).toBeUndefined()
  expect(targetOf('Home', 2, 3)).toBe(0)
  expect(targetOf('End', 0, 3)).toBe(2)
  expect(targetOf('a', 0, 3)).toBeUndefined()
})

describe('the small curve', () => {
  /** Vertices in pixels, one list for each stroke of the pen. */
  const strokes = (d: string) =>
    d
      .split('M')
      .slice(1)
      .map((stroke) => stroke.split('L').map((point) => point.split(' ').map(Number)))

  it('of every function goes through its values', () => {
    const [x0, x1] = SMALL.x
    const [y0, y1] = SMALL.y
    for (const a of activations) {
      const defaults = Object.fromEntries(Object.entries(a.params).map(([name, { value }]) => [name, value]))
      const breaks = a.breaks(defaults)
      const points = strokes(smallCurve(a)).flat()
      expect(points.length, a.id).toBeGreaterThan(100)
      for (const [px = 0, py = 0] of points) {
        const x = x0 + (px / SMALL.width) * (x1 - x0)
        expect(x, a.id).toBeGreaterThanOrEqual(x0 - 0.01)
        expect(x, a.id).toBeLessThanOrEqual(x1 + 0.01)
        if (breaks.some((b) => b.order === 0 && Math.abs(b.x - x) < 0.05)) continue
        const expected = ((y1 - a.f(x, defaults)) / (y1 - y0)) * SMALL.height
        // Pixels have two decimals: far outside, where a curve is steep, that is more than here.
        if (Math.abs(expected) < 100) expect(Math.abs(py - expected), `${a.id} at ${x}`).toBeLessThan(0.2)
      }
    }
  })

  it('never joins the two sides of a jump', () => {
    for (const a of activations) {
      const defaults = Object.fromEntries(Object.entries(a.params).map(([name, { value }]) => [name, value]))
      const jumps = a.breaks(defaults).filter((b) => b.order === 0 && Math.abs(b.x) < 4)
      expect(strokes(smallCurve(a)).length > 1, a.id).toBe(jumps.length > 0)
    }
  })
})
