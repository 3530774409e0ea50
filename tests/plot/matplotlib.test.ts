import { describe, expect, it } from 'vitest'
import { numbersById } from '../../src/activations/numbers.ts'
import { plot, visible } from '../../src/plot/plot.ts'
import { columns } from '../../src/plot/columns.ts'
import { Path } from '../../src/plot/path.ts'
import { ROOM } from '../../src/plot/frame.ts'
import { ticks } from '../../src/plot/ticks.ts'
import { parseLink } from '../../src/state/schema.ts'
import pictures from '../reference/pictures.json' with { type: 'json' }
import { ulpsBetween } from '../activations/ulps.ts'

const { comparison, relu, step, sigmoid } = pictures.pictures

/** The links of the note's four plots, and what matplotlib made of them. */
const cases = [
  { name: 'step', link: 'f=step', picture: step },
  { name: 'sigmoid', link: 'f=sigmoid', picture: sigmoid },
  { name: 'comparison', link: 'f=step,sigmoid', picture: comparison },
  { name: 'relu', link: 'f=relu&y=-1,5.5', picture: relu },
]

describe.each(cases)("the note's $name plot", ({ link, picture }) => {
  const drawn = plot(parseLink(link).state)

  it('has matplotlib’s limits', () => {
    drawn.x.forEach((v, i) => expect(v).toBeCloseTo(picture.xlim[i] ?? Number.NaN, 12))
    expect(drawn.y).toEqual(picture.ylim)
  })

  it('has matplotlib’s vertices, in order', () => {
    const lines = visible(drawn.series)
    expect(lines).toHaveLength(picture.lines.length)
    const { left, right, top, bottom } = picture.axes_px
    lines.forEach((line, n) => {
      const path = new Path()
      if (!drawn.grid) throw new Error('no grid')
      columns(line, drawn.grid, { x: drawn.x, y: drawn.y, width: right - left, height: bottom - top }, true, path)
      const theirs = picture.lines[n]?.data ?? []
      expect(path.length).toBe(theirs.length)
      theirs.forEach(([x = Number.NaN, y = Number.NaN], i) => {
        expect(path.x[i]).toBe(x)
        expect(ulpsBetween(path.y[i] ?? Number.NaN, y)).toBeLessThanOrEqual(
          numbersById.get(line.activation.id)?.ulps.f ?? 0,
        )
      })
    })
  })

  it('has matplotlib’s ticks and their labels at matplotlib’s size', () => {
    const { left, right, top, bottom } = picture.axes_px
    const x = ticks(drawn.x, right - left, ROOM.x)
    const y = ticks(drawn.y, bottom - top, ROOM.y)
    expect(x.labels).toEqual(picture.xticks.map(([, , label]) => label))
    expect(y.labels).toEqual(picture.yticks.map(([, , label]) => label))
    x.values.forEach((v, i) => expect(v).toBeCloseTo(Number(picture.xticks[i]?.[0]), 12))
    y.values.forEach((v, i) => expect(v).toBeCloseTo(Number(picture.yticks[i]?.[0]), 12))
  })
})

it('the default plot is the comparison with ReLU added, in the note’s order', () => {
  const names = visible(plot(parseLink('').state).series).map((s) => s.label)
  expect(names).toEqual([...(comparison.legend?.labels ?? []), 'ReLU'])
})
