import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { numpyRepr, type NumpyArray } from '../../src/math/numpy-repr.ts'

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../reference/${name}`, import.meta.url), 'utf8'))

type Case = [dtype: NumpyArray['dtype'], entries: (number | string | boolean)[], text: string]
const { cases } = read('numpy-reprs.json') as { cases: Case[] }

/** Non-finite numbers and −0 stand as strings, in Python's spelling. */
const numberOf = (entry: number | string | boolean): number =>
  entry === 'inf' ? Infinity : entry === '-inf' ? -Infinity : Number(entry)

function arrayOf([dtype, entries]: Case): NumpyArray {
  return dtype === 'bool' ? { dtype, values: entries.map(Boolean) } : { dtype, values: entries.map(numberOf) }
}

describe('an array as NumPy prints it', () => {
  it.each(['float64', 'int64', 'bool'])('of %s: to the letter', (dtype) => {
    const some = cases.filter(([one]) => one === dtype)
    expect(some.length).toBeGreaterThan(40)
    expect(some.map((one) => numpyRepr(arrayOf(one)))).toEqual(some.map(([, , text]) => text))
  })

  it('has cases of hundreds of arrays, some of several lines', () => {
    expect(cases.length).toBeGreaterThan(350)
    expect(cases.filter(([, , text]) => text.includes('\n')).length).toBeGreaterThan(60)
  })

  it('fills a line to its last place, and no further', () => {
    const ones = (count: number): string => numpyRepr({ dtype: 'int64', values: Array<number>(count).fill(1) })
    // What NumPy 2.4 shows of np.array([1] * 22) and of one more.
    expect(ones(22)).toBe('array([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1])')
    expect(ones(23)).toBe('array([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,\n       1])')
  })
})
