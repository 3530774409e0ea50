import { describe, expect, it } from 'vitest'
import { programs } from '../../src/app/share/programs.ts'
import { asScript } from '../../src/export/program.ts'
import { columns } from '../../src/plot/columns.ts'
import { Path } from '../../src/plot/path.ts'
import { plot, visible, yEnds } from '../../src/plot/plot.ts'
import { series } from '../../src/plot/series.ts'
import type { AppState } from '../../src/state/app-state.ts'
import { measures } from '../../src/state/lab-state.ts'
import { parseLink } from '../../src/state/schema.ts'
import { weighted, weightsAt } from '../../src/views/learning/by-hand/weighted.ts'
import { learner } from '../../src/views/learning/engine/learner.ts'
import { samplesOf } from '../../src/views/learning/engine/samples.ts'
import { pass } from '../../src/views/learning/layers/two-layers.ts'
import { raceRun } from '../../src/views/learning/race/race-run.ts'
import { runOf } from '../../src/views/learning/train/run-of.ts'
import { toNumber, type Ran } from '../python/run.ts'
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

const runOfState = (state: AppState) =>
  state.lab === 'race' ? raceRun(state) : runOf(state, series(state.curves, [0]))

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
    const { state } = takenOf(link)
    const run = runOfState(state)
    const data = samplesOf(run)
    const losses = told as readonly (readonly number[])[]
    expect(losses).toHaveLength(run.networks.length)
    run.networks.forEach((units, k) => {
      const one = learner(run, units, data)
      expect(losses[k]).toHaveLength(state.epoch + 1)
      losses[k]?.forEach((loss, epoch) => {
        close(loss, one.standing().loss, `network ${k} epoch ${epoch}`)
        one.advance()
      })
    })
  })

  it.each(HAND)('%s: what is set by hand comes to the same', (link) => {
    const { error, told } = ranOf(link)
    expect(error).toBeNull()
    const { state } = takenOf(link)
    const f = series(state.curves, [0]).find(({ curve }) => curve === state.unit)?.value
    if (!f) throw new Error(link)
    const data = samplesOf(state)
    const y = told as readonly number[]
    expect(y).toHaveLength(data.count)
    y.forEach((theirs, i) => {
      const [x1, x2] = [data.x[2 * i] ?? 0, data.x[2 * i + 1] ?? 0]
      const ours = state.lab === 'layers' ? pass(state.w2, f, x1, x2).y : f(weighted(weightsAt(state.w, 0), x1, x2))
      close(theirs, ours, `sample ${i}`)
    })
  })

  it('the perceptron’s rule makes the same mistakes', () => {
    const { state } = takenOf(RULED)
    const run = runOfState(state)
    const one = learner(run, [], samplesOf(run))
    const mistakes: number[] = []
    while (one.standing().end === null && mistakes.length < state.epoch) {
      one.advance()
      mistakes.push(one.standing().loss)
    }
    const { error, told } = ranOf(RULED)
    expect(error).toBeNull()
    const theirs = told as { w: readonly number[]; b: number; mistakes: readonly number[] }
    expect(theirs.mistakes).toEqual(mistakes)
    expect(mistakes.length).toBeGreaterThan(1)
    ;[...theirs.w, theirs.b].forEach((value, i) => close(value, one.network.parameters[i] ?? Number.NaN, `w${i}`))
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
