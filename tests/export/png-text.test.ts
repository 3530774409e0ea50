import { crc32, deflateSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withText } from '../../src/export/png-text.ts'

function chunk(type: string, data: Uint8Array): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(content))
  return Buffer.concat([length, content, sum])
}

/** One grey pixel. */
const PNG = Buffer.concat([
  Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
  chunk('IHDR', Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0)),
  chunk('IDAT', deflateSync(Uint8Array.of(0, 127))),
  chunk('IEND', new Uint8Array(0)),
])

/** Every chunk, its sum checked by zlib. */
function chunksOf(png: Uint8Array): readonly { type: string; data: Buffer }[] {
  const all = Buffer.from(png)
  const found: { type: string; data: Buffer }[] = []
  for (let at = 8; at < all.length;) {
    const length = all.readUInt32BE(at)
    const content = all.subarray(at + 4, at + 8 + length)
    expect(all.readUInt32BE(at + 8 + length)).toBe(crc32(content))
    found.push({ type: content.subarray(0, 4).toString('latin1'), data: content.subarray(4) })
    at += 12 + length
  }
  return found
}

describe('a text in a PNG', () => {
  it('is read back, whatever its letters, and leaves all else as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const chunks = chunksOf(withText(PNG, 'Source', text))
        expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'IDAT', 'IEND'])
        // keyword, NUL, two bytes of compression, two empty texts that end with NUL
        expect(chunks[1]?.data.toString('utf8')).toBe(`Source\0\0\0\0\0${text}`)
        expect(chunks.filter(({ type }) => type !== 'iTXt')).toEqual(chunksOf(PNG))
      }),
    )
  })

  it('may be followed by another', () => {
    const twice = withText(withText(PNG, 'Source', 'https://example.org/?f=step'), 'Title', '계단 함수')
    expect(chunksOf(twice).map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'iTXt', 'IDAT', 'IEND'])
  })

  it('is refused by what is no PNG', () => {
    expect(() => withText(new Uint8Array(50), 'Source', '')).toThrow(RangeError)
  })
})
