import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../../../../src/i18n/index.ts'
import { listenWords } from '../../../../src/i18n/listen.ts'
import { arange } from '../../../../src/math/arange.ts'
import { plot } from '../../../../src/plot/plot.ts'
import { sampleAt } from '../../../../src/sound/voice.ts'
import { parseLink } from '../../../../src/state/schema.ts'
import { chosenOf, firstChoice } from '../../../../src/views/curves/listen/choice.ts'
import { heardLines, pictureOf, stageOf } from '../../../../src/views/curves/listen/heard-lines.ts'
import { readAloud } from '../../../../src/views/curves/listen/read-aloud.ts'
import { marksOfAll, nextMark, placeAmong, stepped } from '../../../../src/views/curves/listen/stops.ts'

const plotOf = (link: string) => plot(parseLink(link).state)

function marks(link: string) {
  const drawn = plotOf(link)
  const stage = stageOf(drawn)
  return stage ? marksOfAll(heardLines(drawn), stage.range, stage.height) : []
}

describe('the way along the samples', () => {
  const grids = [arange(-5, 5, 0.1), arange(3, -3, -0.25), arange(0, 1e9, 1)]

  it('goes to each neighbour and to its place', () => {
    for (const grid of grids)
      fc.assert(
        fc.property(fc.integer({ min: 0, max: grid.length - 1 }), fc.constantFrom<-1 | 1>(-1, 1), (i, direction) => {
          const x = sampleAt(grid, i)
          expect(placeAmong(grid, x)).toBe(i)
          const next = stepped(i, direction, false, grid.length)
          expect(next).toBe(Math.max(0, Math.min(grid.length - 1, i + direction)))
          expect(stepped(i, direction, true, grid.length)).toBe(
            Math.max(0, Math.min(grid.length - 1, i + 10 * direction)),
          )
        }),
      )
  })

  it('goes from between two samples to the one on that side, and from nowhere to the first', () => {
    for (const grid of grids.slice(0, 2)) {
      const middle = (sampleAt(grid, 7) + sampleAt(grid, 8)) / 2
      expect(placeAmong(grid, middle)).toBe(7.5)
      expect(stepped(7.5, 1, false, grid.length)).toBe(8)
      expect(stepped(7.5, -1, false, grid.length)).toBe(7)
      expect(stepped(-0.5, 1, false, grid.length)).toBe(0)
      expect(stepped(placeAmong(grid, -100), 1, false, grid.length)).toBe(0)
      expect(stepped(placeAmong(grid, 100), -1, false, grid.length)).toBe(grid.length - 1)
    }
  })

  it('goes from mark to mark', () => {
    const all = marks('f=relu6,tanh')
    expect(all.map(({ kind, x, label }) => `${label} ${kind} ${x}`)).toEqual(['ReLU6 kink 0', 'tanh zero 0'])
    expect(nextMark(all, null, 1)).toBe(0)
    expect(nextMark(all, 0, 1)).toBeNull()
    const more = marks('f=hard_tanh')
    expect([nextMark(more, -1, 1), nextMark(more, 0.5, -1), nextMark(more, null, -1)]).toEqual([0, 0, 1])
  })
})

describe('what is read aloud', () => {
  const read = (link: string, x: number, language: 'en' | 'ko' = 'en'): string =>
    readAloud(plotOf(link), marks(link), x, listenWords[language], languages[language].probe)

  it('is the sample, its values and its marks', () => {
    expect(read('f=relu,sigmoid', -5)).toBe('Sample 1 of 100. x = −5: ReLU 0, sigmoid 0.00669285.')
    expect(read('f=relu,step', 0)).toBe('Not a sample. x = 0: ReLU 0, step 0. ReLU has a kink here. step jumps here.')
    // Where the grid does meet the mark.
    expect(read('f=tanh&start=-2&stop=3&step=0.5', 0)).toBe('Sample 5 of 10. x = 0: tanh 0. tanh has a zero here.')
    expect(read('f=relu', -5, 'ko')).toBe('표본 100개 중 1번째. x = −5: ReLU 0.')
  })
})

describe('what is played', () => {
  it('is the chosen lines as long as they are drawn', () => {
    const lines = heardLines(plotOf('f=step,relu,tanh'))
    const names = (choice: Partial<typeof firstChoice>): readonly string[] =>
      chosenOf(lines, { ...firstChoice, ...choice }).map(({ plain }) => plain.label)
    expect(names({})).toEqual(['step'])
    expect(names({ first: 'tanh', second: 'relu' })).toEqual(['tanh', 'ReLU'])
    expect(names({ first: 'gone', second: 'gone' })).toEqual(['step'])
    expect(names({ first: 'tanh', second: 'tanh' })).toEqual(['tanh'])
    expect(chosenOf([], firstChoice)).toEqual([])
  })

  it('is another picture when what is drawn changes, and the same wherever values are read', () => {
    const picture = (link: string): string => pictureOf(plotOf(link))
    expect(picture('f=relu&x=1&points=1&theme=dark')).toBe(picture('f=relu'))
    for (const other of [
      'f=elu',
      'f=relu&start=-4',
      'f=relu&step=0.2',
      'f=relu&y=0,9',
      'f=relu&d=1',
      'f=relu&log=1',
      'f=relu&hide=relu',
    ])
      expect(picture(other), other).not.toBe(picture('f=relu'))
    expect(picture('f=elu(0.5)')).not.toBe(picture('f=elu'))
  })

  it('is on a logarithmic axis what the axis shows, with the zeros of y itself', () => {
    const [line] = heardLines(plotOf('f=tanh&log=1'))
    expect(line?.drawn.value(1)).toBeCloseTo(Math.log10(Math.tanh(1)), 12)
    expect(marks('f=tanh&log=1').map(({ kind, x }) => [kind, x])).toEqual([['zero', 0]])
  })
})
