import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { numbersById } from '../../src/activations/numbers.ts'
import { steps } from '../../src/guide/index.ts'
import { parseList } from '../../src/guide/python-list.ts'
import { layersScore, neuronScore } from '../../src/guide/scores.ts'
import { arange } from '../../src/math/arange.ts'
import { numpyRepr } from '../../src/math/numpy-repr.ts'
import { printPython } from '../../src/math/number.ts'
import { defaultState, parseLink } from '../../src/state/schema.ts'

const seed = JSON.parse(readFileSync(new URL('../reference/seed-outputs.json', import.meta.url), 'utf8')) as {
  snippets: { title: string; results: { in: string; out?: string; error?: string; warnings?: string[] }[] }[]
}

/** What Python has shown for a line of the note. */
const shown = (title: string, line: string) => {
  const found = seed.snippets.find((one) => one.title === title)?.results.find((one) => one.in === line)
  if (!found) throw new Error(`${title}: ${line}`)
  return found
}

const taskOf = (id: string) => {
  const task = steps.find((step) => step.id === id)?.task
  if (!task) throw new Error(id)
  return task
}

/** What the step shows for a vector. */
function run(id: string, text: string) {
  const task = taskOf(id)
  const list = parseList(text)
  if (task.kind !== 'vector' || 'fault' in list) throw new Error(id)
  return task.program.run(list)
}

const textOf = (id: string): string => JSON.stringify(steps.find((step) => step.id === id))

describe('what the steps show is what Python showed', () => {
  it.each([
    ['scalar-if', 'step, scalar version', 'step_function(np.array([-1, 1, 2]))', '-1, 1, 2'],
    ['scalar-if', 'step, scalar version', 'step_function(np.array([1.0, 2.0]))', '1.0, 2.0'],
    ['comparison', 'step, bool then int', 'x > 0', '-1, 1, 2'],
    ['dtype-int', 'step, array version', 'step_function(np.array([-1, 1, 2]))', '-1, 1, 2'],
    ['dtype-int', 'step, array version', 'step_function(np.array([-1.0, 0.0, 2.0]))', '-1.0, 0.0, 2.0'],
    ['sigmoid', 'sigmoid', 'sigmoid(np.array([-1.0, 1.0, 2.0]))', '-1.0, 1.0, 2.0'],
    ['sigmoid', 'sigmoid', 'sigmoid(np.array([-1, 1, 2]))', '-1, 1, 2'],
  ])('%s, %s: %s', (id, title, line, text) => {
    const python = shown(title, line)
    expect(run(id, text).printed).toBe(python.out ?? python.error)
    expect(run(id, text).failed === true).toBe(python.error !== undefined)
  })

  it('an overflow warns as NumPy does, and only then', () => {
    expect(run('sigmoid', '-710.0, 710.0')).toEqual({
      printed: 'array([0., 1.])',
      warning: 'RuntimeWarning: overflow encountered in exp',
    })
    expect(run('sigmoid', '-709.0')).not.toHaveProperty('warning')
  })

  it('one number is a vector that the scalar version takes', () => {
    expect(run('scalar-if', '3.0').printed).toBe(shown('step, scalar version', 'step_function(3.0)').out)
    expect(run('scalar-if', '0').printed).toBe(shown('step, scalar version', 'step_function(0.0)').out)
  })
})

describe('what the steps say is so', () => {
  const sigmoid = numbersById.get('sigmoid')
  if (!sigmoid) throw new Error('no sigmoid')

  it('the samples of np.arange', () => {
    const few = arange(-5, 5, 2)
    const all = Array.from({ length: few.length }, (_, i) => few.at(i))
    expect(taskOf('arange')).toMatchObject({ answer: few.length })
    expect(textOf('arange')).toContain(numpyRepr({ dtype: 'int64', values: all }))
    expect(arange(-5, 5, 1).length).toBe(10)
    const x = arange(defaultState.start, defaultState.stop, defaultState.step)
    expect(textOf('sample-50')).toContain(printPython(x.at(50)))
    expect(printPython(x.at(50))).toBe(shown('grid', 'x[50]').out)
    expect(-5 + 0.1 - -5).toBe(0.09999999999999964)
    expect(x.at(50)).toBeLessThan(0)
    expect(x.at(51)).toBeGreaterThan(0)
  })

  it('the sigmoid: above 0.99 from 4.6 on, 1 from about 37 on, its slope ¼ at most', () => {
    expect(sigmoid.f(4.595, {})).toBeLessThan(0.99)
    expect(sigmoid.f(4.6, {})).toBeGreaterThan(0.99)
    expect(run('sigmoid', '36').printed).toBe('array([1.])')
    expect(1 / (1 + Math.exp(-36))).toBeLessThan(1)
    expect(1 / (1 + Math.exp(-37))).toBe(1)
    const slopes = Array.from({ length: 2001 }, (_, i) => sigmoid.df((i - 1000) / 100, {}))
    expect(taskOf('quarter')).toMatchObject({ answer: Math.max(...slopes) })
    expect(sigmoid.df(0, {})).toBe(0.25)
    expect(4 ** 10).toBe(1_048_576)
  })

  it('the neurons: 2 of AND at first, XOR never all, two layers 2 and then 4', () => {
    const score = (link: string) => neuronScore(parseLink(link).state)
    expect(score('view=learning&f=step&w=1,1,-0.5')).toBe(3)
    expect(score('view=learning&f=step&w=1,1,-1.2')).toBe(1)
    const tries = [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2]
    for (const w1 of tries)
      for (const w2 of tries)
        for (const b of tries) expect(neuronScore({ ...defaultState, task: 'xor', w: [w1, w2, b] })).toBeLessThan(4)
    const two = steps.find(({ id }) => id === 'two-layers')
    expect(layersScore(parseLink(two?.link ?? '').state)).toBe(2)
  })
})
