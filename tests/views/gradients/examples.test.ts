import { describe, expect, it } from 'vitest'
import { functionOf } from '../../../src/state/curves.ts'
import { parseLink, printLink } from '../../../src/state/schema.ts'
import { findingOf } from '../../../src/views/gradients/diagnosis.ts'
import { presets } from '../../../src/views/gradients/examples.ts'
import { passOf, signalsOf } from '../../../src/views/gradients/pass.ts'
import { profileOf, type Profile } from '../../../src/views/gradients/profile.ts'
import { jobOf } from '../../../src/views/gradients/setup.ts'

/** What the example with this word in its title measures, curve by curve. */
function example(word: string): (curve: string) => Profile {
  const preset = presets.find(({ title }) => title.en.includes(word))
  const job = jobOf(parseLink(preset?.link ?? '').state)
  const profiles = new Map(
    job.candidates.map(({ curve, id, params }) => {
      const activation = functionOf(id)
      if (!activation) throw new Error(`no ${id}`)
      return [
        curve,
        profileOf(
          Array.from({ length: job.seeds }, (_, i) => passOf(signalsOf(job, activation, params, job.seed + i))),
        ),
      ]
    }),
  )
  return (curve) => {
    const profile = profiles.get(curve)
    if (!profile) throw new Error(`no ${curve} in ${word}`)
    return profile
  }
}
const hidden = (values: Float64Array): readonly number[] => [...values.subarray(0, -1)]
const span = (values: readonly number[]): number => Math.max(...values) / Math.min(...values)

describe('the examples', () => {
  it.each(presets)('$title.en: its link opens as it is, in this view', ({ link, title, line }) => {
    const { state, notices } = parseLink(link)
    expect(notices).toEqual([])
    expect(printLink(state)).toBe(link)
    expect(state.view).toBe('gradients')
    for (const text of [title, line]) {
      expect(text.en.trim()).not.toBe('')
      expect(text.ko).toMatch(/[가-힣]/)
    }
  })

  it('the note’s claim: of the sigmoid’s gradient less than a millionth arrives, ReLU’s does', () => {
    const of = example('vanishes')
    expect(of('sigmoid').ratio.hi).toBeLessThan(1e-6)
    expect(findingOf(of('sigmoid'))).toBe('vanishing')
    expect(of('relu').ratio.median).toBeGreaterThan(0.3)
    expect(of('relu').ratio.median).toBeLessThan(3)
  })

  it('He: ReLU’s activations and ∂L/∂z keep their size, the sigmoid’s gradient vanishes', () => {
    const of = example('He’s')
    expect(span(hidden(of('relu').measures.activation.median))).toBeLessThan(3)
    expect(span(hidden(of('relu').measures.delta.median))).toBeLessThan(3)
    expect(span(hidden(of('sigmoid').measures.delta.median))).toBeGreaterThan(1e6)
    expect(findingOf(of('sigmoid'))).toBe('vanishing')
  })

  it('too large: ReLU’s gradient explodes in every layer, tanh’s grows on its way back', () => {
    const of = example('too large')
    expect(Math.min(...of('relu').measures.gradient.median)).toBeGreaterThan(1e4)
    expect(findingOf(of('relu'))).toBe('huge')
    const tanh = hidden(of('tanh').measures.gradient.median)
    expect(tanh).toEqual(tanh.toSorted((a, b) => b - a))
    expect(span(tanh)).toBeGreaterThan(1000)
  })

  it('SELU keeps its activations, ReLU’s shrink to nothing, tanh’s slowly', () => {
    const of = example('SELU')
    const last = (curve: string): number => {
      const values = hidden(of(curve).measures.activation.median)
      return (values[0] ?? 0) / (values.at(-1) ?? 0)
    }
    expect(span(hidden(of('selu').measures.activation.median))).toBeLessThan(1.5)
    expect(last('relu')).toBeGreaterThan(1e6)
    expect(last('tanh')).toBeGreaterThan(5)
    expect(last('tanh')).toBeLessThan(50)
  })

  it('a step: exactly 0 in every layer but the last', () => {
    const step = example('step')('step')
    expect(hidden(step.measures.gradient.hi)).toEqual([0, 0, 0])
    expect(step.measures.gradient.lo.at(-1)).toBeGreaterThan(0)
    expect(step.blocked).toBe(step.seeds)
  })
})
