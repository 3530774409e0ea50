import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activations, type Numbers, type Params } from '../../src/activations/index.ts'
import { custom } from '../../src/expression/custom.ts'
import { isFault } from '../../src/expression/typed.ts'
import { arange, type Grid } from '../../src/math/arange.ts'
import { columns, LOOKS, type View } from '../../src/plot/columns.ts'
import { Path } from '../../src/plot/path.ts'
import { shapeOf, type Series } from '../../src/plot/series.ts'
import { defaultsOf } from '../../src/state/curves.ts'

/** f, f′ and f″ of a function with its parameters filled in. */
const seriesOf = (activation: Numbers, params: Params): readonly Series[] =>
  ([0, 1, 2] as const).map((order) => ({
    key: `${activation.id} ${JSON.stringify(params)} ${order}`,
    curve: activation.id,
    activation,
    params,
    order,
    label: activation.name,
    slot: 0,
    hidden: false,
    ...shapeOf(activation, params, order),
  }))

const usual: readonly Series[] = activations.flatMap((a) => seriesOf(a, defaultsOf(a.params)))

/** At both ends of each parameter, and at some values between them. */
const other: readonly Series[] = activations.flatMap((a) => {
  const defs = Object.entries(a.params)
  if (defs.length === 0) return []
  const ends = defs.flatMap(([name, { min, max }]) => [min, max].map((v) => ({ ...defaultsOf(a.params), [name]: v })))
  const between = fc.record(
    Object.fromEntries(defs.map(([name, { min, max }]) => [name, fc.double({ min, max, noNaN: true })])),
  )
  return [...ends, ...fc.sample(between, { numRuns: 4, seed: 7 })].flatMap((params) => seriesOf(a, params))
})

const all = [...usual, ...other]

/** The picture ends there: how far outside a line runs is not seen. */
const clipped = (py: number, { height }: View): number => Math.max(-height, Math.min(2 * height, py))

const VIEW: View = { x: [-5.495, 5.395], y: [-0.1, 1.1], width: 900, height: 500 }

/** What each pixel column shows: lowest and highest y, in device pixels. */
interface Columns {
  readonly low: Float64Array
  readonly high: Float64Array
}

/** What all samples draw, and how far a column's samples lie apart: at its edge a path may be off by that. */
function scan({ value }: Series, grid: Grid, view: View): Columns & { readonly apart: Float64Array } {
  const { x, y, width, height } = view
  const low = new Float64Array(width).fill(Infinity)
  const high = new Float64Array(width).fill(-Infinity)
  const apart = new Float64Array(width)
  let before = Number.NaN
  for (let i = 0; i < grid.length; i++) {
    const at = grid.at(i)
    const column = Math.floor(((at - x[0]) / (x[1] - x[0])) * width)
    const py = clipped(((value(at) - y[0]) / (y[1] - y[0])) * height, view)
    low[column] = Math.min(low[column] ?? Infinity, py)
    high[column] = Math.max(high[column] ?? -Infinity, py)
    const step = Math.abs(py - before)
    if (step < STEEP) apart[column] = Math.max(apart[column] ?? 0, step)
    before = py
  }
  return { low, high, apart }
}

/** The same of a path: its points, and where its segments cross the columns' edges. */
function traced(path: Path, view: View): Columns {
  const { x, y, width, height } = view
  const low = new Float64Array(width).fill(Infinity)
  const high = new Float64Array(width).fill(-Infinity)
  const put = (column: number, at: number): void => {
    low[column] = Math.min(low[column] ?? Infinity, clipped(at, view))
    high[column] = Math.max(high[column] ?? -Infinity, clipped(at, view))
  }
  const px = (i: number): number => (((path.x[i] ?? Number.NaN) - x[0]) / (x[1] - x[0])) * width
  const py = (i: number): number => (((path.y[i] ?? Number.NaN) - y[0]) / (y[1] - y[0])) * height
  for (let i = 0; i < path.length; i++) {
    if (Number.isNaN(px(i))) continue
    put(Math.floor(px(i)), py(i))
    if (i === 0 || Number.isNaN(px(i - 1))) continue
    const [a, b] = px(i - 1) < px(i) ? [i - 1, i] : [i, i - 1]
    for (let edge = Math.ceil(px(a)); edge <= Math.floor(px(b)); edge++) {
      const at = py(a) + ((py(b) - py(a)) * (edge - px(a))) / (px(b) - px(a) || 1)
      put(edge - 1, at)
      put(edge, at)
    }
  }
  return { low, high }
}

/** Device pixels: what is the same, and how far apart samples beside a jump are at least. */
const SAME = 0.02
const STEEP = 5

/** Whether a path shows in each column what all samples show there. */
function compare(series: Series, truth: ReturnType<typeof scan>, path: Path, view: View): void {
  const drawn = traced(path, view)
  const wrong: string[] = []
  const jumps = series.breaks
    .filter((b) => b.gap)
    .map((b) => ((b.x - view.x[0]) / (view.x[1] - view.x[0])) * view.width)
  for (let c = 0; c < view.width; c++) {
    if (truth.low[c] === Infinity) continue
    // A jump at a column's edge belongs to either column.
    if (jumps.some((at) => Math.abs(at - c) < 0.02 || Math.abs(at - c - 1) < 0.02)) continue
    const slack = SAME + Math.max(...[c - 1, c, c + 1].map((n) => truth.apart[n] ?? 0))
    const off = (of: 'low' | 'high'): number => Math.abs((truth[of][c] ?? 0) - (drawn[of][c] ?? 0))
    for (const of of ['low', 'high'] as const)
      if (!(off(of) < slack)) wrong.push(`${of} of column ${c}: off by ${off(of)}, not below ${slack}`)
  }
  expect(wrong, series.key).toEqual([])
}

describe('columns', () => {
  it.each([
    ['10⁶ samples, ascending', 1_000_000, arange(-5, 5, 1e-5), usual],
    ['10⁵ samples, descending', 100_000, arange(5, -5, -1e-4), usual],
    ['10⁵ samples, with other parameters', 100_000, arange(-5, 5, 1e-4), other],
  ])('shows what a scan of all samples shows: %s', (_, count, grid, lines) => {
    expect(grid.length).toBe(count)
    const path = new Path()
    const ends = new Set([grid.at(0), grid.at(grid.length - 1)])
    for (const series of lines) {
      const truth = scan(series, grid, VIEW)
      columns(series, grid, VIEW, true, path)
      compare(series, truth, path, VIEW)
      // A sample at a jump is then no part of the line but a dot; at the grid's end that dot is all there is of it.
      if (series.breaks.some((b) => b.gap && ends.has(b.x))) continue
      columns(series, grid, VIEW, false, path)
      compare(series, truth, path, VIEW)
    }
  })

  it('shows what a scan shows where a wave has hundreds of turns', () => {
    const path = new Path()
    const wide: View = { ...VIEW, x: [-500, 500] }
    const grid = arange(-500, 500, 1e-3)
    for (const series of all.filter(({ activation: { known } }) => known !== undefined)) {
      expect(series.known[1]).toBeGreaterThan(4000)
      columns(series, grid, wide, true, path)
      compare(series, scan(series, grid, wide), path, wide)
    }
  })

  it('looks at so many samples a column, and no more, where it is not known what lies between', () => {
    const path = new Path()
    const sineSeries = all.find(({ curve, order }) => curve === 'sine' && order === 0)
    if (!sineSeries) throw new Error('no sine')
    const wild = { ...sineSeries, value: (x: number) => Math.sin(1e4 * x), turns: [], known: [0, 0] as const }
    for (const step of [1e-5, 1e-8]) {
      let looks = 0
      const value = (x: number): number => (looks++, wild.value(x))
      columns({ ...wild, value }, arange(-5, 5, step), VIEW, true, path)
      expect(looks).toBeGreaterThan(LOOKS * VIEW.width * 0.9)
      expect(looks).toBeLessThan(64 * VIEW.width)
    }
    const drawn = traced(path, VIEW)
    for (let c = 100; c < 800; c++) {
      expect(drawn.high[c]).toBeGreaterThan(0.7 * 500)
      expect(drawn.low[c]).toBeLessThan(0)
    }
  })

  it('looks at no more samples for 10⁹ than for 10⁶, and at few', () => {
    const path = new Path()
    for (const series of all) {
      for (const join of [true, false]) {
        const looks = [1e-5, 1e-8].map((step) => {
          let n = 0
          const counted = { ...series, value: (x: number) => (n++, series.value(x)) }
          columns(counted, arange(-5, 5, step), VIEW, join, path)
          return n
        })
        const [few = 0, same = 0] = looks
        expect(same, series.key).toBeLessThan(few * 1.3 + 50)
        expect(few, series.key).toBeLessThan(12 * VIEW.width)
      }
    }
  })

  it('looks no oftener where the pen is lifted at many jumps', () => {
    const stairs = custom('floor(6*x)')
    if (isFault(stairs)) throw new Error('no formula')
    const [series] = seriesOf(stairs, {})
    if (!series) throw new Error('no series')
    const path = new Path()
    const looksOf = (join: boolean): readonly [number, number] => {
      let [values, places] = [0, 0]
      const grid = arange(-5, 5, 1e-5)
      const counted: Grid = { ...grid, at: (i) => (places++, grid.at(i)) }
      columns({ ...series, value: (x) => (values++, series.value(x)) }, counted, VIEW, join, path)
      return [values, places]
    }
    const [joined, looked] = looksOf(true)
    const [lifted, searched] = looksOf(false)
    expect(lifted).toBeLessThan(1.5 * joined)
    expect(searched).toBeLessThan(1.5 * looked)
  })

  it('keeps every sample as a vertex where there are few', () => {
    const path = new Path()
    const grid = arange(-5, 5, 0.1)
    for (const series of all) {
      columns(series, grid, VIEW, true, path)
      expect(points(path)).toEqual(Array.from({ length: 100 }, (_, i) => [grid.at(i), series.value(grid.at(i))]))
    }
  })

  it('lifts the pen at a jump, and runs both branches up to it', () => {
    const path = new Path()
    const step = all.find((s) => s.key === 'step {"h0":0} 0')
    expect(step).toBeDefined()
    if (!step) return
    columns(step, arange(-1, 1.5, 0.5), VIEW, false, path)
    expect(points(path)).toEqual([[-1, 0], [-0.5, 0], [0, 0], null, [0, 1], [0.5, 1], [1, 1]])
    columns(step, arange(1, -1.5, -0.5), VIEW, false, path)
    expect(points(path)).toEqual([[1, 1], [0.5, 1], [0, 1], null, [0, 0], [-0.5, 0], [-1, 0]])
    columns(step, arange(-0.75, 1, 0.5), VIEW, false, path)
    expect(points(path)).toEqual([[-0.75, 0], [-0.25, 0], [0, 0], null, [0, 1], [0.25, 1], [0.75, 1]])
    columns(step, arange(1, 2, 0.5), VIEW, false, path)
    expect(points(path)).toEqual([
      [1, 1],
      [1.5, 1],
    ])
    columns(step, arange(-2, -1, 0.5), VIEW, false, path)
    expect(points(path)).toEqual([
      [-2, 0],
      [-1.5, 0],
    ])
  })

  it('ends in reasonable time and holds finite x whatever the grid and the limits', () => {
    const path = new Path()
    const number = fc.double({ min: -1e300, max: 1e300, noNaN: true })
    const property = fc.property(
      number,
      number,
      fc.integer({ min: 0, max: 1e9 }),
      number,
      number,
      (start, stop, n, a, b) => {
        fc.pre(start !== stop && a !== b)
        const step = (stop - start) / (n + 0.5)
        fc.pre(step !== 0)
        const grid = arange(start, stop, step)
        fc.pre(grid.length > 0)
        const ends = [grid.at(0), grid.at(grid.length - 1)]
        const hostile: View = {
          x: [Math.min(...ends) - 1, Math.max(...ends) + 1],
          y: [Math.min(a, b), Math.max(a, b)],
          width: 300,
          height: 200,
        }
        for (const series of all) {
          let looks = 0
          const counted = { ...series, value: (x: number) => (looks++, series.value(x)) }
          columns(counted, grid, hostile, false, path)
          expect(looks).toBeLessThan(300 * 400)
          expect(path.length).toBeLessThan(300 * 400)
        }
      },
    )
    fc.assert(property, { numRuns: 60 })
  })
})

function points(path: Path): readonly (readonly [number, number] | null)[] {
  return Array.from({ length: path.length }, (_, i) => {
    const x = path.x[i] ?? Number.NaN
    return Number.isNaN(x) ? null : [x, path.y[i] ?? Number.NaN]
  })
}
