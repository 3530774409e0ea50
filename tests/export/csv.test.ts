import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvRow } from '../../src/export/csv.ts'

/** Reads CSV as RFC 4180 has it, written apart from what writes it. */
function read(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    let cell = ''
    if (text[at] === '"') {
      for (at++; !(text[at] === '"' && text[at + 1] !== '"'); at++) {
        if (text[at] === '"') at++
        cell += text[at]
      }
      at++
    } else {
      while (at < text.length && text[at] !== ',' && text[at] !== '\r') cell += text[at++]
    }
    row.push(cell)
    if (text[at] === ',') at++
    else {
      expect(text.slice(at, at + 2)).toBe('\r\n')
      at += 2
      rows.push(row)
      row = []
    }
  }
  return rows
}

const asNumber = (cell: string): number =>
  cell === 'nan' ? Number.NaN : cell === 'inf' ? Infinity : cell === '-inf' ? -Infinity : Number(cell)

describe('a row of CSV', () => {
  it('reads back to the same doubles', () => {
    fc.assert(
      fc.property(fc.array(fc.double(), { minLength: 1 }), (numbers) => {
        const [row = [], ...more] = read(csvRow(numbers))
        expect(more).toEqual([])
        expect(row.map(asNumber)).toEqual(numbers)
      }),
    )
  })

  it('reads back to the same texts, whatever stands in them', () => {
    const text = fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', 'a', 'π', ' ') })
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 2 })), (rows) => {
        expect(read(rows.map(csvRow).join(''))).toEqual(rows)
      }),
    )
  })

  it('is as short as it can be', () => {
    expect(csvRow([0.1, -0, 1e21, 1e-7, Number.NaN, Infinity, -Infinity, 'plain', 'a,b'])).toBe(
      '0.1,-0,1e21,1e-7,nan,inf,-inf,plain,"a,b"\r\n',
    )
  })
})
