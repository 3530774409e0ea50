import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arange } from '../../src/math/arange.ts'
import { columns } from '../../src/plot/columns.ts'
import { ROOM } from '../../src/plot/frame.ts'
import { logarithmic } from '../../src/plot/log-axis.ts'
import { logTicks } from '../../src/plot/log-ticks.ts'
import { Path } from '../../src/plot/path.ts'
import { plot, yEnds } from '../../src/plot/plot.ts'
import { series } from '../../src/plot/series.ts'
import { parseLink } from '../../src/state/schema.ts'
import { states } from '../state/states.ts'

const of = (link: string) => plot(parseLink(link).state)
const labels = (lo: number, hi: number, length = 420) => logTicks([lo, hi], length, ROOM.y).labels

describe('ticks of a logarithmic axis', () => {
  it.each([
    [-4, 0, ['10⁻⁴', '10⁻³', '10⁻²', '10⁻¹', '10⁰']],
    [-7.2, -4.1, ['10⁻⁷', '10⁻⁶', '10⁻⁵']],
    [-20, 1, ['10⁻²⁰', '10⁻¹⁸', '10⁻¹⁶', '10⁻¹⁴', '10⁻¹²', '10⁻¹⁰', '10⁻⁸', '10⁻⁶', '10⁻⁴', '10⁻²', '10⁰']],
    [
      -300,
      300,
      [
        '10⁻³⁰⁰',
        '10⁻²⁵⁰',
        '10⁻²⁰⁰',
        '10⁻¹⁵⁰',
        '10⁻¹⁰⁰',
        '10⁻⁵⁰',
        '10⁰',
        '10⁵⁰',
        '10¹⁰⁰',
        '10¹⁵⁰',
        '10²⁰⁰',
        '10²⁵⁰',
        '10³⁰⁰',
      ],
    ],
    [-1.1, 0.1, ['10⁻¹', '2·10⁻¹', '5·10⁻¹', '10⁰']],
    [Math.log10(0.52), Math.log10(0.88), ['0.55', '0.60', '0.65', '0.70', '0.75', '0.80', '0.85']],
  ])('from %d to %d', (lo, hi, expected) => expect(labels(lo, hi)).toEqual(expected))

  // A linear axis would have a tick at 0 there, and all others at the top.
  it.each([
    [1.5e-323, 10.176091259084636, ['10⁵', '10¹⁰']],
    [0.01, 1.95, ['10¹']],
    [0.04, 0.99, ['2·10⁰', '5·10⁰']],
  ])('from %d to %d, where few fit', (lo, hi, expected) => expect(labels(lo, hi, 90)).toEqual(expected))

  it('lie within the limits, in order, with room for their labels, for any limits', () => {
    const end = fc.double({ min: -400, max: 310, noNaN: true })
    fc.assert(
      fc.property(
        end,
        fc.double({ min: 1e-9, max: 700, noNaN: true }),
        fc.integer({ min: 30, max: 2000 }),
        (lo, span, length) => {
          const { values, labels: texts } = logTicks([lo, lo + span], length, ROOM.y)
          expect(values.length).toBe(texts.length)
          expect(values.length).toBeLessThanOrEqual(Math.max(10, length / ROOM.y()) + 1)
          for (const v of values) expect(v >= lo - 1e-6 && v <= lo + span + 1e-6).toBe(true)
          for (const [i, v] of values.slice(1).entries())
            expect(((v - (values[i] ?? v)) / span) * length).toBeGreaterThanOrEqual(ROOM.y() * 0.999)
        },
      ),
    )
  })
})

describe('a line of log |y|', () => {
  it('has the decadic logarithm of each value, and 0 far below every double', () => {
    const [sigmoid, relu] = of('f=sigmoid,relu&log=1').lines
    expect(sigmoid?.value(0)).toBe(Math.log10(0.5))
    expect(relu?.value(100)).toBe(2)
    expect(relu?.value(-1)).toBe(-400)
    expect(of('f=tanh&log=1').lines[0]?.value(-2)).toBe(Math.log10(Math.tanh(2)))
  })

  it('turns where the function passes 0, found between its turns', () => {
    const turns = (link: string) => of(link).lines[0]?.turns ?? []
    expect(turns('f=tanh&log=1')).toContain(0)
    expect(turns('f=sine&log=1&start=-8&stop=8').filter((x) => Math.abs(Math.sin(x)) < 1e-14)).toContain(Math.PI)
    // GELU′ passes 0 where GELU is lowest.
    expect(turns('f=gelu&d=1&log=1').some((x) => Math.abs(x + 0.7517915246935645) < 1e-15)).toBe(true)
    expect(turns('f=sigmoid&log=1')).toEqual([])
  })

  it('has the slope of log |y|', () => {
    for (const line of of('f=tanh,gelu,sigmoid&log=1').lines) {
      for (const x of [-2, -0.5, 0.7, 3]) {
        expect(line.slope(x)).toBeCloseTo((line.value(x + 1e-6) - line.value(x - 1e-6)) / 2e-6, 6)
      }
    }
  })

  it('shows in each column what a scan of all samples shows', () => {
    const grid = arange(-6, 6, 2e-5)
    const path = new Path()
    for (const link of [
      'f=tanh,sigmoid,relu,gelu,sine,step,softsign,hardshrink&d=0,1',
      'f=gelu,gelu_tanh&pair=gelu,gelu_tanh,difference',
    ]) {
      const drawn = plot({ ...parseLink(link).state, start: -6, stop: 6, step: 2e-5, log: true })
      const view = { x: drawn.x, y: [-6, 0.3] as const, width: 300, height: 400 }
      for (const line of drawn.lines) {
        columns(line, grid, view, true, path)
        const dots = Array.from({ length: grid.length }, (_, i) => [grid.at(i), line.value(grid.at(i))] as const)
        const truth = lowest(view.width, dots, view.x)
        const shown = lowest(view.width, crossed(path, view.width, view.x), view.x)
        const floor = (y = 0): number => Math.max(y, view.y[0])
        for (let c = 1; c < view.width - 1; c++) {
          if (truth[c] === Infinity) continue
          // What lies at the edge of two columns belongs to either.
          const near = [c - 1, c, c + 1]
          expect(floor(Math.min(...near.map((n) => shown[n] ?? 0))), `${line.label} ${c}`).toBeLessThan(
            floor(truth[c]) + 0.02,
          )
          expect(floor(Math.min(...near.map((n) => truth[n] ?? 0))), `${line.label} ${c}`).toBeLessThan(
            floor(shown[c]) + 0.02,
          )
        }
      }
    }
  })
})

type Dot = readonly [x: number, y: number]

/** The lowest y in each of `width` columns. */
function lowest(width: number, dots: readonly Dot[], [lo, hi]: Dot): readonly number[] {
  const found = Array.from({ length: width }, () => Infinity)
  for (const [x, y] of dots) {
    const c = Math.floor(((x - lo) / (hi - lo)) * width)
    found[c] = Math.min(found[c] ?? Infinity, y)
  }
  return found
}

/** The points of a path, and where its segments cross the edges of columns. */
function crossed(path: Path, width: number, [lo, hi]: Dot): readonly Dot[] {
  const dots = Array.from({ length: path.length }, (_, i) => [path.x[i] ?? 0, path.y[i] ?? 0] as const)
  const column = (hi - lo) / width
  const edges = dots.slice(1).flatMap(([x1, y1], i) => {
    const [x0, y0] = dots[i] ?? [x1, y1]
    const first = Math.ceil((x0 - lo) / column)
    const n = Math.max(0, Math.floor((x1 - lo) / column) - first + 1)
    return Array.from({ length: n }, (_, k): Dot => {
      const x = lo + (first + k) * column
      return [x, y0 + ((y1 - y0) * (x - x0)) / (x1 - x0)]
    })
  })
  return [...dots, ...edges]
}

describe('limits of a logarithmic axis', () => {
  const decades = (link: string): readonly number[] => of(link).y.map((y) => Math.round(y * 10) / 10)

  it.each([
    ['f=sigmoid&log=1', [-2.3, 0.1]],
    ['f=sigmoid&log=1&start=-30&stop=30', [-13.7, 0.7]],
    // A dip to 0 is followed to within a pixel, whatever the samples are.
    ['f=tanh&log=1', [-1.8, 0.1]],
    ['f=tanh&log=1&step=1e-8', [-1.8, 0.1]],
    ['f=relu&log=1', [-1.8, 0.8]],
    ['f=step&log=1', [-1, 0.1]],
    ['f=gelu,gelu_tanh&hide=gelu,gelu_tanh&pair=gelu,gelu_tanh,difference&log=1', [-10.7, -3]],
    // No more than twenty powers of ten unless they are asked for.
    ['f=gaussian&log=1&start=-20&stop=20', [-21, 1]],
    ['f=gaussian&log=1&start=-20&stop=20&y=1e-150,1', [-150, 0]],
    ['f=sigmoid&log=1&y=1e-3,10', [-3, 1]],
    // Own limits that are not above 0 are not used.
    ['f=sigmoid&log=1&y=-1,1', [-2.3, 0.1]],
    ['f=&log=1', [-1, 0]],
    ['f=step&log=1&start=-5&stop=-1', [-1, 0]],
  ])('?%s', (link, expected) => expect(decades(link)).toEqual(expected))

  it('are finite, in order and not endless to find, for any state', () => {
    fc.assert(
      fc.property(states, (state) => {
        const drawn = plot({ ...state, log: true })
        expect(drawn.y[0]).toBeLessThan(drawn.y[1])
        const [lo, hi] = yEnds(drawn)
        expect(lo >= 0 && lo <= hi && hi <= 1e300).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('leave what is not logarithmic as it is', () => {
    const { lines, series: all, y } = of('')
    expect(lines).toEqual(all)
    expect(y).toEqual([-0.1, 1.1])
  })

  it('cost no look at all turns of a wave with thousands', () => {
    const [wave] = series(parseLink('f=sine').state.curves, [0])
    if (!wave) throw new Error('no wave')
    let looks = 0
    const counted = { ...wave, value: (x: number) => (looks++, wave.value(x)) }
    logarithmic(counted, [-1e4, 1e4])
    expect(looks).toBeLessThan(100_000)
  })
})
