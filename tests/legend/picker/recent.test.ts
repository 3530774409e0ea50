import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseRecent, printRecent, withRecent } from '../../../src/legend/picker/recent.ts'

const KNOWN = new Set('abcdefghij')

it('holds the six that were added last, each once, the newest first', () => {
  expect(withRecent([], 'a')).toEqual(['a'])
  expect(withRecent(['a', 'b'], 'b')).toEqual(['b', 'a'])
  expect(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].reduce(withRecent, [])).toEqual(['h', 'g', 'f', 'e', 'd', 'c'])
})

it('comes back as it was stored', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...KNOWN)), (added) => {
      const recent = added.reduce<readonly string[]>(withRecent, [])
      expect(parseRecent(printRecent(recent), KNOWN)).toEqual(recent)
    }),
  )
})

it('reads nothing from what is not its own', () => {
  for (const text of [null, '', '{', '{}', 'null', '"a"', '[1,null,{}]']) expect(parseRecent(text, KNOWN)).toEqual([])
  expect(parseRecent('["a","nosuch","a",7,"b"]', KNOWN)).toEqual(['a', 'b'])
  fc.assert(
    fc.property(fc.string(), fc.jsonValue(), (text, json) => {
      for (const stored of [text, JSON.stringify(json)])
        expect(parseRecent(stored, KNOWN).length).toBeLessThanOrEqual(6)
    }),
  )
})
