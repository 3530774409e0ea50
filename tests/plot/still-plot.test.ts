import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { plot } from '../../src/plot/plot.ts'
import { StillPlot } from '../../src/plot/StillPlot.tsx'
import { parseLink } from '../../src/state/schema.ts'

const MARKER = /<svg class="still-plot-ornament" x="([^"]+)%" y="([^"]+)%"><path d="([^"]+)"/g

/** Where markers stand, in per cent from the left and from the top, and their outlines. */
const markersOf = (link: string) => {
  const markup = renderToStaticMarkup(createElement(StillPlot, { plot: plot(parseLink(link).state) }))
  return [...markup.matchAll(MARKER)].map(([, x, y, d = '']) => ({ x: Number(x), y: Number(y), d }))
}

describe('the sample points of a still picture', () => {
  it('stand where the samples are, if they are asked for', () => {
    const link = 'f=step&start=-2&stop=2&step=1&y=0,2'
    expect(markersOf(link)).toEqual([])
    const { x } = plot(parseLink(link).state)
    const percent = (at: number) => (100 * (at - x[0])) / (x[1] - x[0])
    const found = markersOf(`${link}&points=1`)
    expect(found.map(({ y }) => y)).toEqual([100, 100, 100, 50])
    for (const [i, at] of [-2, -1, 0, 1].entries()) expect(found[i]?.x).toBeCloseTo(percent(at), 1)
  })

  it('leave out what lies beyond the axes', () => {
    expect(markersOf('f=relu&start=0&stop=5&step=1&y=0,2&points=1').map(({ y }) => y)).toEqual([100, 50, 0])
  })

  it('are told apart by their shapes, and never more than there are pixels', () => {
    const few = markersOf('f=step,sigmoid,relu&step=5&points=1')
    expect(new Set(few.map(({ d }) => d)).size).toBe(3)
    expect(markersOf('f=sigmoid&step=1e-7&points=1').length).toBeLessThanOrEqual(1000)
  })
})
