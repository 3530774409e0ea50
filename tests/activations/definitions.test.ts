import { describe, expect, it } from 'vitest'
import { activations, byId } from '../../src/activations/index.ts'
import { SLOTS } from '../../src/plot/series.ts'
import { defaultsOf } from '../../src/state/curves.ts'

const files = Object.keys(import.meta.glob('../../src/activations/defs/*.ts'))

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

  it.each(activations)('$id uses every parameter it has', ({ f, params }) => {
    const defaults = Object.fromEntries(Object.entries(params).map(([name, { value }]) => [name, value]))
    const xs = [-7, -3, -1, -0.5, 0, 0.5, 1, 3, 7]
    for (const [name, { min, max }] of Object.entries(params))
      expect(xs.map((x) => f(x, { ...defaults, [name]: min }))).not.toEqual(
        xs.map((x) => f(x, { ...defaults, [name]: max })),
      )
  })

  it.each(activations)('$id is complete', (a) => {
    const notes = Object.values(a.frameworks).flatMap(({ note }) => note ?? [])
    const texts = [a.about, a.good, a.bad, ...(a.conventions ? [a.conventions] : []), ...notes]
    for (const { en, ko } of texts) {
      expect(en.trim()).not.toBe('')
      expect(en).not.toMatch(/[가-힣]/)
      expect(ko).toMatch(/[가-힣]/)
    }
    for (const text of [a.source.title, a.name, ...a.names]) expect(text.trim()).not.toBe('')
    const breaks = a.breaks(defaultsOf(a.params))
    if (breaks.some(({ order }) => order < 2)) expect(a.conventions, 'what is agreed upon at its breaks').toBeDefined()
    expect(new URL(a.source.url).protocol).toBe('https:')
    expect(Object.keys(a.frameworks).length).toBeGreaterThan(0)
    expect(a.slot).toBeLessThan(SLOTS)
    for (const [name, { symbol, value, min, max, step }] of Object.entries(a.params)) {
      expect(name).toMatch(/^[a-z][a-z0-9_]*$/)
      expect(symbol).not.toBe('')
      expect(value).toBeGreaterThanOrEqual(min)
      expect(value).toBeLessThanOrEqual(max)
      expect(step).toBeGreaterThan(0)
      expect(`${a.formula} `).toMatch(new RegExp(`\\b${name}\\b`))
    }
  })
})
