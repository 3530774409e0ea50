import { describe, expect, it } from 'vitest'
import { dataSets } from '../../src/network/data-sets.ts'
import { random, streams } from '../../src/network/random.ts'
import { tasks } from '../../src/state/lab-state.ts'

describe('data sets', () => {
  it('are those that a link can name', () => {
    expect([...dataSets.keys()].toSorted()).toEqual(tasks.toSorted())
  })

  it.each([
    ['and', (a: boolean, b: boolean) => a && b],
    ['or', (a: boolean, b: boolean) => a || b],
    ['nand', (a: boolean, b: boolean) => !(a && b)],
    ['xor', (a: boolean, b: boolean) => a !== b],
  ] as const)('%s is its truth table', (id, truth) => {
    const { x, y, count } = dataSets.get(id)?.make(random(0), 99) ?? expect.fail(id)
    expect(count).toBe(4)
    const rows = Array.from({ length: 4 }, (_, i) => [x[2 * i] === 1, x[2 * i + 1] === 1] as const)
    expect(new Set(rows.map(String)).size).toBe(4)
    expect([...y]).toEqual(rows.map(([a, b]) => Number(truth(a, b))))
  })

  it.each([...dataSets].filter(([, { kind }]) => kind === 'cloud'))(
    '%s is drawn by its seed: half of each, near −1 … 1',
    (_, set) => {
      for (const count of [1, 2, 50, 201]) {
        const { x, y, inputs, count: made } = set.make(random(7, streams.data), count)
        expect([x.length, y.length, inputs, made]).toEqual([2 * count, count, 2, count])
        expect(y.reduce((sum, v) => sum + v, 0)).toBe(Math.floor(count / 2))
        expect(x.every((v) => Math.abs(v) < 1.3)).toBe(true)
        expect(set.make(random(7, streams.data), count)).toEqual(set.make(random(7, streams.data), count))
      }
      expect(set.make(random(7), 50).x).not.toEqual(set.make(random(8), 50).x)
    },
  )

  /** How the nearest other point's target says it: what can be told apart at all. */
  it.each(['clouds', 'circle', 'spiral', 'moons'])('%s can be told apart by looking', (id) => {
    const { x, y, count } = dataSets.get(id)?.make(random(2), 400) ?? expect.fail(id)
    const right = Array.from({ length: count }, (_, i) => {
      let [best, target] = [Infinity, -1]
      for (let j = 0; j < count; j++) {
        const [u, v] = [(x[2 * j] ?? 0) - (x[2 * i] ?? 0), (x[2 * j + 1] ?? 0) - (x[2 * i + 1] ?? 0)]
        if (j !== i && u * u + v * v < best) [best, target] = [u * u + v * v, y[j] ?? -1]
      }
      return target === y[i]
    }).filter(Boolean).length
    expect(right / count).toBeGreaterThan(0.95)
  })
})
