import { beforeAll, describe, expect, it } from 'vitest'
import { activations } from '../../../../src/activations/index.ts'
import type { Taken } from '../../../../src/export/taken.ts'
import { asNotebook } from '../../../../src/export/notebook.ts'
import { asScript } from '../../../../src/export/program.ts'
import { columns } from '../../../../src/plot/columns.ts'
import { Path } from '../../../../src/plot/path.ts'
import { plot, visible, yEnds } from '../../../../src/plot/plot.ts'
import { parseLink } from '../../../../src/state/schema.ts'
import { curvesProgram } from '../../../../src/views/curves/code/program.ts'
import { runPython, toNumber, type Ran } from '../../../python/run.ts'

const LINKS = [
  '',
  'f=step,sigmoid&start=-5&stop=5&step=0.1',
  'd=0,1,2&f=tanh,relu,gelu,softplus',
  'f=leaky_relu(0.2),silu(1.5),silu&d=0,1&y=auto',
  'f=relu,expr&expr=x*sigmoid(1.702*x)&d=0,1,2&y=auto',
  'f=relu&expr=tanh(a*x)*x^2;a:1.5&expr=max(x,-x/3)+clip(x,-1,2)&d=0,1&step=0.5&y=-5,5',
  'f=step(0.5),sign,hardshrink&join=0&points=1',
  'f=step(0.5),sign,relu&join=0&d=0,1&start=5&stop=-5&step=-0.25',
  'f=hardshrink,threshold&join=0&start=-3&stop=3&step=0.5&y=auto',
  'f=sigmoid,tanh,relu&log=1&d=0,1',
  'f=step,sigmoid&points=1&step=0.5',
  'f=gelu,gelu_tanh&pair=gelu,gelu_tanh,difference&y=auto',
  'f=sigmoid,tanh,relu&pair=relu,tanh,difference,ratio&hide=tanh&join=0',
  'f=sigmoid,tanh&pair=sigmoid,tanh,ratio&d=1',
  'f=elu,selu,celu,mish,softsign,arctan,erf,sinc,gaussian,hard_swish,sqnl,isru,bent_identity&start=-4&stop=4&step=0.05',
  'f=none',
  `f=&expr=x>0&expr=3&expr=abs(x)%252`,
  ...activations.map(({ id }) => `f=${id}&d=0,1,2&start=-6&stop=6&step=0.25&y=auto`),
  ...activations.map(({ id }) => `f=${id}&d=0,1,2&start=-6.1&stop=6&step=0.37&join=0&y=auto`),
] as const

const takenOf = (link: string): Taken => ({
  state: parseLink(link).state,
  language: 'en',
  address: `https://example.org/?${link}`,
  title: "Activation Lab: it's a test",
})

/** The line as the app draws it on a plot with room for every sample. */
function appLines(taken: Taken) {
  const drawn = plot(taken.state)
  return visible(drawn.series).map((series) => {
    const path = new Path()
    const { grid } = drawn
    if (grid) columns(series, grid, { x: drawn.x, y: yEnds(drawn), width: grid.length, height: 500 }, drawn.join, path)
    const y = [...path.y.subarray(0, path.length)]
    return { label: series.label, x: [...path.x.subarray(0, path.length)], y: drawn.log ? y.map(Math.abs) : y }
  })
}

const results = new Map<string, Ran>()
const notebooks = new Map<string, Ran>()

beforeAll(() => {
  const programs = LINKS.map((link) => {
    const taken = takenOf(link)
    const program = curvesProgram(taken, 'NumPy')
    if (!program) throw new Error(link)
    return { link, script: asScript(program, taken), notebook: asNotebook(program, taken) }
  })
  const ran = runPython(programs.map(({ script }) => ({ source: script })))
  programs.forEach(({ link }, i) => {
    const one = ran[i]
    if (one) results.set(link, one)
  })
  const some = programs.slice(0, 6)
  const cells = runPython(some.map(({ notebook }) => ({ source: codeOf(notebook) })))
  some.forEach(({ link }, i) => {
    const one = cells[i]
    if (one) notebooks.set(link, one)
  })
}, 120_000)

const codeOf = (notebook: string): string =>
  (JSON.parse(notebook) as { cells: { cell_type: string; source: string[] }[] }).cells
    .filter((cell) => cell.cell_type === 'code')
    .map((cell) => cell.source.join(''))
    .join('\n')

/** Near the app's values: the formulas of a textbook lose some digits where the app's own do not. */
function expectSame(ours: readonly number[], theirs: readonly number[], what: string): void {
  expect(theirs.length, what).toBe(ours.length)
  ours.forEach((a, i) => {
    const b = theirs[i] ?? Number.NaN
    const same = Object.is(a, b) || a === b || Math.abs(a - b) <= 2e-9 * Math.max(1, Math.abs(a))
    if (!same) expect(`${what}[${i}] = ${b}`).toBe(`${what}[${i}] = ${a}`)
  })
}

describe('the NumPy program of the curves', () => {
  it.each(LINKS)('%s: draws what the app draws', (link) => {
    const taken = takenOf(link)
    const ran = results.get(link)
    expect(ran?.error).toBeNull()
    const [axes] = ran?.axes ?? []
    const ours = appLines(taken)
    const theirs = (axes?.lines ?? []).filter(({ drawn }) => drawn)
    expect(theirs.map(({ label }) => label)).toEqual(ours.map(({ label }) => label))
    expect(axes?.legend).toEqual(ours.map(({ label }) => label))
    ours.forEach(({ x, y, label }, i) => {
      const line = theirs[i]
      expectSame(x, (line?.x ?? []).map(toNumber), `${label} x`)
      expectSame(y, (line?.y ?? []).map(toNumber), `${label} y`)
    })
    expect(axes?.title).toBe(taken.title)
    const drawn = plot(taken.state)
    expect(axes?.yscale).toBe(drawn.log ? 'log' : 'linear')
    if (ours.length > 0) expectSame(yEnds(drawn), axes?.ylim ?? [], 'ylim')
    if (ours.length > 0) expectSame(drawn.x, axes?.xlim ?? [], 'xlim')
  })

  it('the cells of a notebook do the same', () => {
    expect(notebooks.size).toBe(6)
    for (const [link, ran] of notebooks) expect(ran, link).toEqual(results.get(link))
  })
})
