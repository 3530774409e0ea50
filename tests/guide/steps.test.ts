import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseList } from '../../src/guide/python-list.ts'
import { START, stateAt, steps } from '../../src/guide/index.ts'
import type { Step } from '../../src/guide/step.ts'
import { parseLink, printLink } from '../../src/state/schema.ts'

const files = readdirSync(new URL('../../src/guide/steps', import.meta.url))

/** Every text of a step, in both languages. */
function textsOf({ title, text, task }: Step) {
  const answers =
    task.kind === 'choose' ? task.answers.flatMap((one) => [one.text, ...(one.wrong ? [one.wrong] : [])]) : []
  return [title, ...text, task.ask, task.solved, ...answers, ...(task.kind === 'number' ? [task.hint] : [])]
}

const numbersOf = (text: string): readonly number[] => {
  const list = parseList(text)
  if ('fault' in list) throw new Error(list.fault)
  return list.numbers
}

describe('the lesson', () => {
  it('is the files of its folder, in their order, each named after its step', () => {
    expect(steps.map(({ id }, i) => `${String(i + 1).padStart(2, '0')}-${id}.ts`)).toEqual(files.toSorted())
    expect(steps.map(({ id }) => id)).not.toContain(START)
  })

  it.each(steps)('$id: its link opens as it is, and comes back with the step in it', (step) => {
    const { state, notices } = parseLink(step.link)
    expect(notices).toEqual([])
    expect(printLink(state)).toBe(step.link)
    const from = parseLink('stop=9&guide=start&lang=ko&theme=dark&utm=1').state
    const link = printLink(stateAt(step, from))
    expect(link).toBe(`${step.link}&guide=${step.id}&lang=ko&theme=dark&utm=1`)
    expect(parseLink(link).notices).toEqual([])
  })

  it.each(steps)('$id: has words in both languages', (step) => {
    for (const text of textsOf(step)) {
      expect(text.en).not.toMatch(/[가-힣]/)
      for (const one of [text.en, text.ko]) {
        expect(one.trim()).not.toBe('')
        expect(one.split('`').length % 2, one).toBe(1)
      }
    }
    for (const { ko } of [...step.text, step.task.ask, step.task.solved]) expect(ko).toMatch(/[가-힣]/)
  })

  it.each(steps)('$id: its task is open at first and can be solved', ({ link, task }) => {
    switch (task.kind) {
      case 'do': {
        expect(task.isDone(parseLink(link).state)).toBe(false)
        const solved = parseLink(task.example)
        expect(solved.notices).toEqual([])
        expect(task.isDone(solved.state)).toBe(true)
        break
      }
      case 'choose':
        expect(task.answers.filter(({ wrong }) => wrong === undefined)).toHaveLength(1)
        expect(new Set(task.answers.map(({ text }) => text.en)).size).toBe(task.answers.length)
        break
      case 'number':
        expect(Number.isFinite(task.answer)).toBe(true)
        expect(task.tolerance).toBeLessThan(Math.abs(task.answer) / 100)
        break
      case 'vector':
        expect(task.isDone(numbersOf(task.start))).toBe(false)
        expect(task.isDone(numbersOf(task.example))).toBe(true)
    }
  })
})
