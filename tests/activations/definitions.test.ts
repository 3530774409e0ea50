import { describe, expect, it } from 'vitest'
import { activations, byId } from '../../src/activations/index.ts'
import { SLOTS } from '../../src/plot/series.ts'

const files = Object.keys(import.meta.glob('../../src/activations/defs/*.ts'))

/** Tags opened and closed in order. */
function isWellFormed(xml: string): boolean {
  const open: string[] = []
  const rest = xml.replace(/<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)\s*>/g, (_, close: string, name: string) => {
    if (close === '') open.push(name)
    else if (open.pop() !== name) open.push('!')
    return ''
  })
  return open.length === 0 && !/[<>]|&(?!(?:lt|gt|amp);)/.test(rest)
}

describe('the catalogue', () => {
  it('takes each file of defs, under its own id', () => {
    const names = files.map((file) => file.replace(/^.*\/|\.ts$/g, ''))
    expect(new Set(activations.map((a) => a.id))).toEqual(new Set(names))
  })

  it('knows each id and alias once', () => {
    const all = activations.flatMap((a) => [a.id, ...(a.aliases ?? [])])
    expect(new Set(all).size).toBe(all.length)
    for (const id of all) {
      expect(id).toMatch(/^[a-z][a-z0-9_]*$/)
      expect(byId.has(id)).toBe(true)
    }
  })

  it('starts with the three of the study note, each in its own colour', () => {
    expect(activations.slice(0, 3).map((a) => [a.id, a.slot])).toEqual([
      ['step', 0],
      ['sigmoid', 1],
      ['relu', 2],
    ])
  })

  it('can tell well-formed MathML', () => {
    expect(isWellFormed('<mrow><mi>x</mi></mrow>')).toBe(true)
    expect(isWellFormed('<mrow><mi>x</mrow></mi>')).toBe(false)
    expect(isWellFormed('<mrow><mi>x</mi>')).toBe(false)
    expect(isWellFormed('<mo><</mo>')).toBe(false)
    expect(isWellFormed('<mo>&lt;</mo>')).toBe(true)
    expect(isWellFormed('<mo>&</mo>')).toBe(false)
  })

  it.each(activations)('$id uses every parameter it has', ({ f, params }) => {
    const defaults = Object.fromEntries(Object.entries(params).map(([name, { value }]) => [name, value]))
    const xs = [-7, -3, -1, -0.5, 0, 0.5, 1, 3, 7]
    for (const [name, { min, max }] of Object.entries(params))
      expect(xs.map((x) => f(x, { ...defaults, [name]: min }))).not.toEqual(
        xs.map((x) => f(x, { ...defaults, [name]: max })),
      )
  })

  it.each(activations)('$id is complete', (a) => {
    for (const text of [a.about.en, a.about.ko, a.numpy.f, a.numpy.df, a.source.title, a.name])
      expect(text.trim()).not.toBe('')
    expect(a.about.ko).toMatch(/[가-힣]/)
    if (a.conventions) expect(a.conventions.ko).toMatch(/[가-힣]/)
    for (const mathml of [a.formula, a.derivative]) expect(isWellFormed(mathml), mathml).toBe(true)
    expect(new URL(a.source.url).protocol).toBe('https:')
    expect(Object.keys(a.frameworks).length).toBeGreaterThan(0)
    expect(a.slot).toBeLessThan(SLOTS)
    for (const [name, { symbol, value, min, max, step }] of Object.entries(a.params)) {
      expect(name).toMatch(/^[a-z][a-z0-9_]*$/)
      expect(symbol).not.toBe('')
      expect(value).toBeGreaterThanOrEqual(min)
      expect(value).toBeLessThanOrEqual(max)
      expect(step).toBeGreaterThan(0)
      expect(a.numpy.f).toContain(name)
    }
  })
})
