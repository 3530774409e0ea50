import { describe, expect, it } from 'vitest'
import { arange } from '../../src/math/arange.ts'
import { markAlone, momentOf, PAUSE, placeOf, scoreOf, type Heard } from '../../src/sound/score.ts'
import { lineOf } from './lines.ts'

const stage = { grid: arange(-5, 5, 0.1), y: [-0.1, 1.1], height: 1.2 } as const
const END = stage.grid.at(99)
const heard = (link: string): Heard => ({ drawn: lineOf(link), plain: lineOf(link) })
const RELU = heard('f=relu')
const TANH = heard('f=tanh')

describe('a score', () => {
  it('marks a place when its x is passed', () => {
    for (const [link, kinds] of [
      ['f=relu', ['kink']],
      ['f=step', ['jump']],
      ['f=tanh', ['zero']],
    ] as const) {
      const score = scoreOf([heard(link)], stage, 4, 'together')
      expect(score?.seconds).toBe(4)
      const [part] = score?.parts ?? []
      expect(part?.seat).toBe('only')
      expect(part?.marks.map(({ kind }) => kind)).toEqual(kinds)
      expect(part?.marks[0]?.time).toBeCloseTo((4 * 5) / (END + 5), 9)
    }
  })

  it('plays two lines at once, or one after the other', () => {
    const both = scoreOf([RELU, TANH], stage, 2, 'together')
    expect(both?.seconds).toBe(2)
    expect(both?.parts.map(({ seat, start }) => [seat, start])).toEqual([
      ['first', 0],
      ['second', 0],
    ])
    const turns = scoreOf([RELU, TANH], stage, 2, 'in turn')
    expect(turns?.seconds).toBe(4 + PAUSE)
    expect(turns?.parts.map(({ seat, start }) => [seat, start])).toEqual([
      ['first', 0],
      ['second', 2 + PAUSE],
    ])
  })

  it('is none without a line or a stretch of x', () => {
    expect(scoreOf([], stage, 2, 'together')).toBeNull()
    expect(scoreOf([RELU], { ...stage, grid: arange(0, 1, 2) }, 2, 'together')).toBeNull()
  })

  it('knows where it is', () => {
    const turns = scoreOf([RELU, TANH], stage, 2, 'in turn')
    if (!turns) throw new Error('no score')
    const at = (seconds: number): number | null => placeOf(turns, seconds, [-5, END], 2)
    expect(at(-0.01)).toBeNull()
    expect(at(0)).toBe(-5)
    expect(at(1)).toBeCloseTo((END - 5) / 2, 9)
    expect(at(2.3)).toBeNull()
    expect(at(2 + PAUSE + 0.5)).toBeCloseTo(-5 + (END + 5) / 4, 9)
    expect(at(5)).toBeNull()
  })

  it('of one x has a tone a line, and no tone where there is no value', () => {
    const moment = momentOf([RELU, heard('f=step&d=1')], stage, 0, ['kink'])
    const [relu, step] = moment.parts
    expect(relu?.tones.map(({ frequency }) => Math.round(frequency ?? 0))).toEqual([262, 262])
    expect(relu?.marks.map(({ kind }) => kind)).toEqual(['kink'])
    // The derivative of the step is not there at 0.
    expect(step?.tones).toEqual([])
    expect(step?.start).toBeGreaterThan(relu?.tones.at(-1)?.time ?? 1)
    expect(markAlone('zero').parts[0]?.marks.map(({ kind }) => kind)).toEqual(['zero'])
  })
})
