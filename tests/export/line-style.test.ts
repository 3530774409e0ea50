import { expect, it } from 'vitest'
import { lineStyle, ornamentStyle } from '../../src/export/line-style.ts'
import { lookOf } from '../../src/plot/look.ts'

it('a line after the tenth carries the shape that it has on the page', () => {
  const shapes = new Map<string | null, string>()
  for (let slot = 0; slot < 40; slot++) {
    const { ornament } = lookOf(slot)
    const style = ornamentStyle(slot)
    expect(style === '', `${slot}`).toBe(ornament === null)
    // One marker for one shape.
    expect(shapes.get(ornament) ?? style).toBe(style)
    shapes.set(ornament, style)
  }
  expect(new Set(shapes.values()).size).toBe(shapes.size)
})

it('no two lines of the first ten look the same', () => {
  const styles = Array.from({ length: 10 }, (_, slot) => lineStyle(slot, 0))
  expect(new Set(styles).size).toBe(styles.length)
})
