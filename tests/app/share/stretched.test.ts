import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stretchedLength, stretchedPath, type Stretch } from '../../../src/app/share/picture/stretched.ts'

const stretch: Stretch = { x: 2, y: 0.5, left: 10, top: 4 }

describe('a stretched path', () => {
  it.each([
    ['M10 4L20 8', 'M0 0L20 2'],
    ['M11,5 12,6', 'M2 0.5 4 1'],
    ['m1 2l3-4h5v6z', 'm2 1l6 -2h10v3z'],
    ['M10 4H60V44', 'M0 0H100V20'],
    ['M10 4C11 5 12 6 13 7q1 2 3 4', 'M0 0C2 0.5 4 1 6 1.5q2 1 6 2'],
    ['M10.5.5L-1e1 2e0', 'M1 -1.75L-40 -1'],
    ['', ''],
  ])('%j is %j', (d, expected) => expect(stretchedPath(d, stretch)).toBe(expected))

  it('stays what it is where nothing is stretched', () => {
    const points = fc.array(fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -999, max: 999 })))
    fc.assert(
      fc.property(points, (all) => {
        const d = all.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('')
        expect(stretchedPath(d, { x: 1, y: 1, left: 0, top: 0 })).toBe(d)
      }),
    )
  })
})

describe('a stretched length', () => {
  it.each([
    ['x', '15', '10'],
    ['y', '6', '1'],
    ['width', '15', '30'],
    ['height', '6', '3'],
    ['x1', '50%', '50%'],
    ['dy', '-8', '-4'],
  ])('%s of %s is %s', (name, text, expected) => expect(stretchedLength(name, text, stretch)).toBe(expected))
})
