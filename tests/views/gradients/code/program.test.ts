import { describe, expect, it } from 'vitest'
import { asScript } from '../../../../src/export/program.ts'
import { measures } from '../../../../src/state/lab-state.ts'
import { parseLink } from '../../../../src/state/schema.ts'
import { gradientsProgram } from '../../../../src/views/gradients/code/program.ts'
import { runPython, toNumber, type Told } from '../../../python/run.ts'
import { given, measured } from './measured.ts'

const LINKS = [
  ...measures.map((measure) => `view=gradients&f=sigmoid,relu,leaky_relu(0.3),step&depth=4&width=6&measure=${measure}`),
  'view=gradients&f=&expr=x*sigmoid(a*x);a:1.7&expr=max(x,-x/4)&depth=3&width=5&init=he',
  'view=gradients&f=tanh&hide=tanh',
]

const takenOf = (link: string) =>
  ({ state: parseLink(link).state, language: 'en', address: 'https://x.y/', title: 't' }) as const

const shown = LINKS.filter((link) => !link.includes('hide'))
const ran = runPython(
  shown.map((link) => {
    const taken = takenOf(link)
    const program = gradientsProgram(taken, 'NumPy')
    if (!program) throw new Error(link)
    return { source: asScript(program, taken), given: given(link, 'f, slope') }
  }),
)

describe('the program of the deep networks', () => {
  it.each(shown.map((link, i) => [link, ran[i]] as const))('%s: measures what the app measures', (link, one) => {
    expect(one?.error).toBeNull()
    const told = one?.told as readonly (readonly Told[])[]
    const ours = measured(link)
    expect(told).toHaveLength(ours.length)
    ours.forEach(({ values }, k) =>
      values.forEach((value, l) => {
        const theirs = toNumber(told[k]?.[l] ?? 'nan')
        expect(Math.abs(theirs - value), `network ${k} layer ${l}`).toBeLessThanOrEqual(1e-9 * Math.abs(value) + 1e-300)
      }),
    )
    expect(ours.some(({ values }) => values.some((value) => value > 0))).toBe(true)
    const { depth } = takenOf(link).state
    expect(one?.axes[0]?.lines.map((line) => line.x.length)).toEqual(ours.map(() => depth + 1))
  })

  it('is not there without a network to show', () => {
    expect(gradientsProgram(takenOf('view=gradients&f=tanh&hide=tanh'), 'NumPy')).toBeNull()
  })
})
