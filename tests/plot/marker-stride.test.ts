import fc from 'fast-check'
import { expect, it } from 'vitest'
import { arange } from '../../src/math/arange.ts'
import { markerStride } from '../../src/plot/marker-stride.ts'

it('no marker is closer to the next than a CSS pixel, and no sample that has room goes without', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 3000 }), (length, width) => {
      const stride = markerStride(arange(0, length, 1), width)
      expect(Math.ceil(length / stride)).toBeLessThanOrEqual(width)
      if (stride > 1) expect(Math.ceil(length / (stride - 1))).toBeGreaterThan(width)
    }),
  )
})
