import { describe, expect, it } from 'vitest'
import { byId, type Activation } from '../../src/activations/index.ts'
import { arange } from '../../src/math/arange.ts'
import { printPython } from '../../src/math/number.ts'
import note from '../reference/seed-outputs.json' with { type: 'json' }
import { ulpsBetween } from './ulps.ts'

interface Result {
  in: string
  out?: string
}

/** What the study note's code printed for a line of input. */
function printed(title: string, line: string): string {
  const snippet = note.snippets.find((s) => s.title === title)
  const results: readonly Result[] = snippet?.results ?? []
  const out = results.find((r) => r.in === line)?.out
  if (out === undefined) throw new Error(`the note has no ${line} in ${title}`)
  return out
}

/** The numbers of `array([0, 1, 1])` or `[0.1, 0.2]`. */
const numbers = (text: string): readonly number[] =>
  text
    .slice(text.indexOf('[') + 1, text.lastIndexOf(']'))
    .split(',')
    .map((word) => Number(word.trim().replace('nan', 'NaN').replace('inf', 'Infinity')))

const definition = (id: string): Activation => {
  const found = byId.get(id)
  if (!found) throw new Error(`no ${id}`)
  return found
}
const values = (id: string, xs: readonly number[]): readonly number[] =>
  xs.map((x) => definition(id).f(x, id === 'step' ? { h0: 0 } : {}))

const grid = arange(-5, 5, 0.1)
const x = Array.from({ length: grid.length }, (_, i) => grid.at(i))

describe("the study note's outputs", () => {
  it('step', () => {
    const array = 'step, array version'
    expect(values('step', [-1, 1, 2])).toEqual(numbers(printed(array, 'step_function(np.array([-1, 1, 2]))')))
    expect(values('step', [-1, 0, 2])).toEqual(numbers(printed(array, 'step_function(np.array([-1.0, 0.0, 2.0]))')))
    const odd = [Number.NaN, Infinity, -Infinity, -0, 0, 5e-324]
    expect(values('step', odd)).toEqual(
      numbers(printed(array, 'step_function(np.array([np.nan, np.inf, -np.inf, -0.0, 0.0, 5e-324]))')),
    )
    expect(values('step', x)).toEqual(numbers(printed('curves', 'np.array(x > 0, dtype=int)')))
    expect(values('step', x).reduce((a, b) => a + b)).toBe(
      Number(printed(array, 'step_function(np.arange(-5.0, 5.0, 0.1)).sum()')),
    )
    expect(values('step', x).slice(48, 53)).toEqual(
      numbers(printed(array, 'step_function(np.arange(-5.0, 5.0, 0.1))[48:53]')),
    )
  })

  it('sigmoid', () => {
    const short = numbers(printed('sigmoid', 'sigmoid(np.array([-1.0, 1.0, 2.0]))'))
    expect(values('sigmoid', [-1, 1, 2]).map((y) => Number(y.toFixed(8)))).toEqual(short)
    const full = numbers(printed('sigmoid', 'sigmoid(np.array([-1.0, 1.0, 2.0])).tolist()'))
    const long = numbers(printed('curves', '(1 / (1 + np.exp(-x))).tolist()'))
    const pairs = [...values('sigmoid', [-1, 1, 2]), ...values('sigmoid', x)].map(
      (y, i) => [y, [...full, ...long][i]] as const,
    )
    expect(pairs.length).toBe(103)
    // NumPy's exp rounds differently from processor to processor.
    for (const [ours, theirs = Number.NaN] of pairs) expect(ulpsBetween(ours, theirs)).toBeLessThanOrEqual(2)
    expect(definition('sigmoid').f(0, {})).toBe(Number(printed('sigmoid', 'sigmoid(0.0)')))
  })

  it('ReLU', () => {
    expect(values('relu', [-1, 1, 2])).toEqual(numbers(printed('ReLU', 'relu(np.array([-1.0, 1.0, 2.0]))')))
    const odd = [-0, 0, Number.NaN, -Infinity, Infinity]
    expect(values('relu', odd)).toEqual(
      numbers(printed('ReLU', 'relu(np.array([-0.0, 0.0, np.nan, -np.inf, np.inf]))')),
    )
    expect(values('relu', x)).toEqual(numbers(printed('curves', 'np.maximum(0, x).tolist()')))
  })

  it('the grid', () => {
    for (const i of [0, 1, 49, 50, 51, 99]) expect(printPython(grid.at(i))).toBe(printed('grid', `x[${i}]`))
    expect(x).toEqual(numbers(printed('grid', 'x.tolist()')))
    expect(`(${grid.length},)`).toBe(printed('grid', 'x.shape'))
    const twos = arange(-5, 5, 2)
    expect(Array.from({ length: twos.length }, (_, i) => twos.at(i))).toEqual(
      numbers(printed('grid', 'np.arange(-5, 5, 2)')),
    )
  })
})
