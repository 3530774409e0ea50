import { expect, it } from 'vitest'
import { plot } from '../../../src/plot/plot.ts'
import { parseLink } from '../../../src/state/schema.ts'
import { crossingsOf } from '../../../src/views/curves/compare/crossings-of.ts'

it('where curves meet is sought once a plot, and anew for another state', () => {
  const { state } = parseLink('f=tanh,sigmoid&pair=tanh,sigmoid')
  const drawn = plot(state)
  const found = crossingsOf(state, drawn)
  expect(found).toHaveLength(1)
  expect(crossingsOf(state, drawn)).toBe(found)
  expect(crossingsOf({ ...state, pair: null }, drawn)).toEqual([])
})
