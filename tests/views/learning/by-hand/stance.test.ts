import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Plane } from '../../../../src/plot/plane/plane.ts'
import {
  footOf,
  grip,
  shiftedBy,
  stanceOf,
  turnedTo,
  weightsOf,
  wrapped,
} from '../../../../src/views/learning/by-hand/stance.ts'
import { weighted, type Weights } from '../../../../src/views/learning/by-hand/weighted.ts'

const plane: Plane = { x: [-0.5, 1.5], y: [-0.5, 1.5] }
const part = fc.double({ min: -5, max: 5, noNaN: true })
/** Not so small that three digits of it are nothing. */
const weights = fc
  .tuple(part, part, part)
  .map(([w1, w2, b]): Weights => [w1, w2, b])
  .filter(([w1, w2]) => Math.hypot(w1, w2) > 0.1)

const stance = (of: Weights) => {
  const found = stanceOf(plane, of)
  if (!found) throw new Error('no line')
  return found
}

describe('the line of a neuron', () => {
  it('has its foot and its grip on z = 0, and the foot nearest to the middle', () => {
    fc.assert(
      fc.property(weights, (of) => {
        const at = stance(of)
        const [foot, hold] = [footOf(plane, at), grip(plane, at)]
        expect(weighted(of, foot.x, foot.y)).toBeCloseTo(0, 9)
        expect(weighted(of, hold.x, hold.y)).toBeCloseTo(0, 9)
        expect(Math.hypot(foot.x - 0.5, foot.y - 0.5)).toBeCloseTo(Math.abs(at.distance), 9)
        expect(Math.hypot(hold.x - foot.x, hold.y - foot.y)).toBeGreaterThan(0.25)
      }),
    )
  })

  it('comes back from its stance, but for the fourth digit', () => {
    fc.assert(
      fc.property(weights, (of) => {
        const at = stance(of)
        const back = stance(weightsOf(plane, at))
        expect(Math.abs(wrapped(back.angle - at.angle))).toBeLessThan(0.6)
        expect(back.distance).toBeCloseTo(at.distance, 1)
        expect(back.steepness / at.steepness).toBeCloseTo(1, 1)
      }),
    )
  })

  it('follows the pointer that turns it: the grip lies where the pointer is, seen from the middle', () => {
    fc.assert(
      fc.property(weights, part, part, (of, x, y) => {
        if (Math.hypot(x - 0.5, y - 0.5) < 0.01) return
        const turned = turnedTo(plane, stance(of), { x, y })
        const hold = grip(plane, turned)
        const cross = (hold.x - 0.5) * (y - 0.5) - (hold.y - 0.5) * (x - 0.5)
        const dot = (hold.x - 0.5) * (x - 0.5) + (hold.y - 0.5) * (y - 0.5)
        expect(Math.abs(Math.atan2(cross, dot))).toBeLessThan(1e-6)
        expect(turned.distance).toBe(stance(of).distance)
      }),
    )
  })

  it('follows the pointer that shifts it: a place that was on the line stays on it', () => {
    fc.assert(
      fc.property(weights, part, part, (of, dx, dy) => {
        const from = footOf(plane, stance(of))
        const to = { x: from.x + dx, y: from.y + dy }
        const shifted = shiftedBy(stance(of), from, to, 1e9)
        const angle = (shifted.angle * Math.PI) / 180
        const along = (to.x - 0.5) * Math.cos(angle) + (to.y - 0.5) * Math.sin(angle)
        expect(along).toBeCloseTo(shifted.distance, 9)
        expect(Math.abs(shiftedBy(stance(of), from, to, 2).distance)).toBeLessThanOrEqual(2)
      }),
    )
  })

  it('is none without a direction', () => {
    expect(stanceOf(plane, [0, 0, 1])).toBeNull()
    expect([-180, 180, 190, -190, 540].map(wrapped)).toEqual([180, 180, -170, 170, 180])
  })
})
