import { describe, expect, it } from 'vitest'
import { en } from '../../../../src/i18n/en/labs.ts'
import { ko } from '../../../../src/i18n/ko/labs.ts'
import type { Task } from '../../../../src/state/lab-state.ts'
import { aboveHalf } from '../../../../src/views/learning/by-hand/threshold.ts'
import { verdict } from '../../../../src/views/learning/neuron/verdict.ts'
import { curve } from './catalogue.ts'

const said = (f: string, task: Task) => verdict(task, aboveHalf(curve(f)), 'It', en.neuron)

describe('what is said of one neuron', () => {
  it.each([
    ['step', 'xor', 'It is monotone'],
    ['gelu', 'xor', 'It is not monotone, but'],
    ['f=&expr=1-x', 'xor', 'It is above ½ only'],
  ] as const)('%s and %s: %s', (f, task, begin) => {
    expect(said(f, task).text).toMatch(new RegExp(`^${begin}`))
  })

  it('rules nothing out for a typed function, which was looked at in many places only', () => {
    const { title, text } = en.neuron.looked
    for (const [f, task] of [
      ['f=&expr=1-x', 'xor'],
      ['f=&expr=2', 'and'],
      ['f=&expr=0', 'moons'],
      ['f=&expr=x*x', 'circle'],
    ] as const) {
      expect(said(f, task).title).toBe(title)
      expect(said(f, task).text).toContain(text('It'))
    }
  })

  it('says that it can be done where weights do it, however little is known of the rest', () => {
    expect(said('f=&expr=x*x', 'xor')).toMatchObject({ title: en.neuron.can.title })
    expect(said('f=&expr=x*x', 'xor').text).toContain(en.neuron.looked.text('It'))
  })

  it('is sure of the catalogue, in every language', () => {
    for (const { neuron } of [en, ko])
      for (const f of ['step', 'gelu', 'gaussian', 'log_sigmoid'])
        for (const task of ['and', 'xor', 'moons'] as const)
          expect(verdict(task, aboveHalf(curve(f)), 'It', neuron).text).not.toContain(neuron.looked.text('It'))
  })
})
