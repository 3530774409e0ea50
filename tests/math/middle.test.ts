import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { middle } from '../../src/math/middle.ts'

const doubles = fc.double({ noNaN: true })

describe('the middle of two doubles', () => {
  it('lies between them and is their neighbour at last, from anywhere within 65 halvings', () => {
    fc.assert(
      fc.property(doubles, doubles, (a, b) => {
        let [low, high] = [Math.min(a, b), Math.max(a, b)]
        let halvings = 0
        for (;;) {
          const x = middle(low, high)
          expect(x >= low && x <= high).toBe(true)
          if (x === low || x === high) break
          if (x < 0.3) low = x
          else high = x
          halvings++
        }
        expect(halvings).toBeLessThanOrEqual(65)
      }),
    )
  })

  it('has as many doubles on either side', () => {
    expect(middle(1, 1 + 2 * Number.EPSILON)).toBe(1 + Number.EPSILON)
    expect(middle(1, 1 + Number.EPSILON)).toBe(1)
    expect(middle(-1, 1)).toBe(0)
    expect(middle(0, 3 * Number.MIN_VALUE)).toBe(Number.MIN_VALUE)
    expect(middle(-3 * Number.MIN_VALUE, Number.MIN_VALUE)).toBe(-Number.MIN_VALUE)
    expect(middle(1, 4)).toBe(2)
    expect(middle(-4, -1)).toBe(-2)
  })
})
