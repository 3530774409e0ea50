import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pictureSheet, type Sheet } from '../../src/export/picture-sheet.ts'
import { escaped } from '../../src/notation/xml.ts'

const SHEET: Sheet = {
  title: 'Activation Lab: step',
  address: 'https://example.org/lab/?f=step&x=1',
  captions: true,
  legend: [],
  width: 600,
  height: 400,
  svg: '<path d="M0 0H600"/>',
  colors: { ground: '#ffffff', ink: '#111111', pale: '#777777' },
  font: 'sans-serif',
  letter: 6,
}
const entry = (name: string, width: number) => ({ name, width, svg: '<path d="M0 6H30"/>' })

/** The texts of a file, as an XML parser reads them. */
const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
const textOf = (svg: string, tag: string): readonly string[] =>
  [...svg.matchAll(new RegExp(`<${tag}[^>]*>([^<]*)</${tag}>`, 'g'))].map(([, text = '']) => unescaped(text))

describe('escaped', () => {
  it('leaves no end of a text, a tag or an attribute', () => {
    expect(escaped(`"a" < 'b' && c > d`)).toBe(`&quot;a&quot; &lt; 'b' &amp;&amp; c &gt; d`)
  })

  it('is read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const made = escaped(text)
        expect(made).not.toMatch(/[<>"]|&(?!(?:lt|gt|amp|quot);)/)
        expect(unescaped(made)).toBe(text)
      }),
    )
  })

  it('leaves out what XML cannot hold', () => {
    const controls = Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('')
    expect(escaped(`a${controls}\uFFFE\uFFFFz`)).toBe('a\t\n\rz')
  })
})

describe('the sheet of a picture', () => {
  it('holds title and link whole, with and without captions', () => {
    const title = 'Activation Lab: x < 1 && "a" ? 2 : 3'
    for (const captions of [true, false]) {
      const { text } = pictureSheet({ ...SHEET, title, captions })
      // As it stands in the file: what parses it has the last word.
      expect(text).toContain('<desc>https://example.org/lab/?f=step&amp;x=1</desc>')
      expect(textOf(text, 'title')).toEqual([title])
      expect(textOf(text, 'desc')).toEqual([SHEET.address])
      expect(textOf(text, 'text')).toEqual(captions ? [title, SHEET.address] : [])
      expect(text).toContain(SHEET.svg)
    }
  })

  it('shortens only what is seen of a long link', () => {
    const address = `https://example.org/?expr=${'x'.repeat(300)}`
    const { text } = pictureSheet({ ...SHEET, address })
    expect(textOf(text, 'desc')).toEqual([address])
    const [, seen = ''] = textOf(text, 'text')
    expect(seen.length * SHEET.letter).toBeLessThanOrEqual(SHEET.width)
    expect(seen).toMatch(/^https:\/\/example.org\/\?expr=x+…$/)
    expect(text).toContain(`<a href="${address}">`)
  })

  it('puts the legend into rows that are no wider than the chart, in order, and is so much taller', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 10, max: 300 }), { minLength: 1, maxLength: 24 }), (widths) => {
        const legend = widths.map((width, i) => entry(`f${i}`, width))
        const { text, height } = pictureSheet({ ...SHEET, legend })
        const places = [...text.matchAll(/<g transform="translate\(([\d.]+) ([\d.]+)\)"><path d="M0 6H30"\/>/g)].map(
          ([, x = '', y = '']) => [Number(x), Number(y)] as const,
        )
        expect(places).toHaveLength(widths.length)
        places.forEach(([x, y], i) => {
          expect(x + 38 + (widths[i] ?? 0)).toBeLessThanOrEqual(16 + 600)
          const [before, above] = places[i - 1] ?? [-Infinity, y]
          expect(y > above || x > before + 38).toBe(true)
        })
        const rows = new Set(places.map(([, y]) => y)).size
        expect(height).toBe(pictureSheet(SHEET).height + 24 * rows + 6)
      }),
    )
  })
})
