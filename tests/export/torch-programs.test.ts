import { describe, expect, it } from 'vitest'
import { programs } from '../../src/app/share/programs.ts'
import { asScript } from '../../src/export/program.ts'
import { columns } from '../../src/plot/columns.ts'
import { Path } from '../../src/plot/path.ts'
import { plot, visible, yEnds } from '../../src/plot/plot.ts'
import { measures } from '../../src/state/lab-state.ts'
import { parseLink } from '../../src/state/schema.ts'
import { toNumber, type Ran } from '../python/run.ts'
import { lossesOf, outputsByHand, perceptronOf } from '../views/learning/code/expected.ts'
import { given, measured } from '../views/gradients/code/measured.ts'
import outputs from '../reference/torch-program-outputs.json' with { type: 'json' }

const CURVES = [
  'start=-3&stop=3&step=0.5',
  'f=step(0.3),sign,relu&d=0,1,2&join=0&points=1&step=0.7',
  'f=tanh,gelu,softplus,silu(1.5),silu&d=0,1,2&y=auto&step=0.7',
  'f=elu,selu,celu,mish,softsign,hardshrink,hard_swish,leaky_relu(0.2)&d=0,1&step=0.7&log=1',
  'f=&expr=x*sigmoid(1.702*x)&expr=tanh(a*x)*x^2;a:1.5&expr=x>0&d=0,1,2&step=0.7',
  'f=sigmoid,tanh,relu&pair=relu,tanh,difference,ratio&hide=tanh&step=0.7',
]
const LABS = [
  'view=learning&lab=train&epoch=60',
  'view=learning&lab=train&task=moons&hidden=5,4&act=relu,silu&loss=mse&lr=0.3&init=he&epoch=12',
  'view=learning&lab=race&epoch=40&f=step,sigmoid,relu,expr&expr=tanh(x)%2Bx/10',
]

const HAND = [
  'view=learning&unit=sigmoid&task=moons&noise=0.3&w=2,-1.5,0.25',
  'view=learning&lab=layers&f=tanh,expr&expr=x*sigmoid(x)&unit=expr&task=circle&w2=1,2,3,4,5,6,7,8,9',
]
const RULED = 'view=learning&lab=train&hidden=&rule=perceptron&task=and&epoch=40&init=normal&lr=0.5'
const GRADIENTS = [
  ...measures.map((measure) => `view=gradients&f=sigmoid,relu,leaky_relu(0.3),step&depth=4&width=6&measure=${measure}`),
  'view=gradients&f=&expr=x*sigmoid(a*x);a:1.7&expr=max(x,-x/4)&depth=3&width=5&init=he',
]

const takenOf = (link: string) =>
  ({ state: parseLink(link).state, language: 'en', address: `https://example.org/?${link}`, title: 'Title' }) as const

function givenOf(link: string): string {
  if (LABS.includes(link)) return 'told = [train(units)[0] for _, units, _ in networks]'
  if (HAND.includes(link)) return 'told = network(torch.from_numpy(X))[1].tolist()'
  if (GRADIENTS.includes(link)) return given(link, 'f')
  return link === RULED ? 'told = {"w": w.tolist(), "b": b.item(), "mistakes": mistakes}' : ''
}

/** What is run: `given` leaves what is asked for in `told`. */
const links = [...CURVES, ...LABS, ...HAND, RULED, ...GRADIENTS]
const jobs = links.map((link) => {
  const taken = takenOf(link)
  const program = programs[taken.state.view](taken, 'PyTorch')
  if (!program) throw new Error(link)
  return { source: asScript(program, taken), given: givenOf(link) }
})

/** What PyTorch made of each, by tests/reference/generator/run_programs.py from torch-programs.json. */
const recorded = outputs.results as unknown as readonly (Ran & { source: string })[]
const ranOf = (link: string): Ran => {
  const one = recorded[links.indexOf(link)]
  if (!one) throw new Error(link)
  return one
}

const close = (theirs: number, ours: number, what: string): void => {
  if (Number.isNaN(ours) || Math.abs(ours) === Infinity) expect(theirs, what).toBe(ours)
  else expect(Math.abs(theirs - ours), what).toBeLessThanOrEqual(1e-7 * Math.max(1e-3, Math.abs(ours)))
}

describe('the PyTorch programs', () => {
  it('are what was run', async () => {
    await expect(`${JSON.stringify(jobs, null, 1)}\n`).toMatchFileSnapshot('../reference/torch-programs.json')
    expect(recorded.map(({ source }) => source)).toEqual(jobs.map(({ source }) => source))
  })

  it.each(CURVES)('%s: draws what the app draws, derivatives by autograd', (link) => {
    const { error, axes } = ranOf(link)
    expect(error).toBeNull()
    const drawn = plot(takenOf(link).state)
    const { grid } = drawn
    const lines = (axes[0]?.lines ?? []).filter((line) => line.drawn)
    expect(lines.map(({ label }) => label)).toEqual(visible(drawn.series).map(({ label }) => label))
    visible(drawn.series).forEach((one, i) => {
      const path = new Path()
      if (grid) columns(one, grid, { x: drawn.x, y: yEnds(drawn), width: grid.length, height: 500 }, drawn.join, path)
      const { x = [], y = [] } = lines[i] ?? {}
      expect(x).toHaveLength(path.length)
      for (let k = 0; k < path.length; k++) {
        const value = path.y[k] ?? 0
        close(toNumber(x[k] ?? 'nan'), path.x[k] ?? 0, `${one.label} x[${k}]`)
        close(toNumber(y[k] ?? 'nan'), drawn.log ? Math.abs(value) : value, `${one.label} y[${k}]`)
      }
    })
  })

  it.each(LABS)('%s: the run is the page’s own', (link) => {
    const { error, told } = ranOf(link)
    expect(error).toBeNull()
    const theirs = told as readonly (readonly number[])[]
    const ours = lossesOf(takenOf(link).state)
    expect(theirs.map(({ length }) => length)).toEqual(ours.map(({ length }) => length))
    ours.forEach((losses, k) =>
      losses.forEach((loss, epoch) => close(theirs[k]?.[epoch] ?? Number.NaN, loss, `network ${k} epoch ${epoch}`)),
    )
  })

  it.each(HAND)('%s: what is set by hand comes to the same', (link) => {
    const { error, told } = ranOf(link)
    expect(error).toBeNull()
    const y = told as readonly number[]
    const ours = outputsByHand(takenOf(link).state)
    expect(y).toHaveLength(ours.length)
    ours.forEach((value, i) => close(y[i] ?? Number.NaN, value, `sample ${i}`))
  })

  it('the perceptron’s rule makes the same mistakes', () => {
    const { mistakes, weights } = perceptronOf(takenOf(RULED).state)
    const { error, told } = ranOf(RULED)
    expect(error).toBeNull()
    const theirs = told as { w: readonly number[]; b: number; mistakes: readonly number[] }
    expect(theirs.mistakes).toEqual(mistakes)
    expect(mistakes.length).toBeGreaterThan(1)
    ;[...theirs.w, theirs.b].forEach((value, i) => close(value, weights[i] ?? Number.NaN, `w${i}`))
  })

  it.each(GRADIENTS)('%s: autograd measures what the app measures', (link) => {
    const { error, told } = ranOf(link)
    expect(error).toBeNull()
    const ours = measured(link)
    const theirs = told as readonly (readonly number[])[]
    expect(theirs.map((one) => one.length)).toEqual(ours.map(({ values }) => values.length))
    ours.forEach(({ values }, k) =>
      values.forEach((value, l) => close(theirs[k]?.[l] ?? Number.NaN, value, `network ${k} layer ${l}`)),
    )
    expect(ours.some(({ values }) => values.some((value) => value > 0))).toBe(true)
  })
})
