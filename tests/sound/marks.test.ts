import { describe, expect, it } from 'vitest'
import { activations } from '../../src/activations/index.ts'
import { series } from '../../src/plot/series.ts'
import { marksOf, MOST_MARKS } from '../../src/sound/marks.ts'
import { lineOf, madeUp } from './lines.ts'

/** A formula as it stands in a link. */
const encoded = (link: string): string =>
  link.replace(/^expr=(.*)$/, (_, text: string) => `expr=${encodeURIComponent(text)}`)

const told = (link: string, range: readonly [number, number] = [-5, 5]): readonly string[] =>
  marksOf(lineOf(encoded(link)), range, 1.2).map(({ kind, x }) => `${kind} ${Number(x.toPrecision(8)) + 0}`)

describe('the marks of a line', () => {
  it.each([
    ['f=relu', ['kink 0']],
    ['f=step', ['jump 0']],
    ['f=tanh', ['zero 0']],
    ['f=sigmoid', []],
    ['f=leaky_relu', ['kink 0', 'zero 0']],
    ['f=hard_tanh', ['kink -1', 'zero 0', 'kink 1']],
    ['f=silu', ['zero 0']],
    // Smooth with α = 1, a kink with any other.
    ['f=elu', ['zero 0']],
    ['f=elu(0.5)', ['kink 0', 'zero 0']],
    // A jump of the derivative, and one that passes 0 where f turns.
    ['f=relu&d=1', ['jump 0']],
    ['f=relu&d=2', []],
    ['expr=x^2-2', ['zero -1.4142136', 'zero 1.4142136']],
    ['expr=cos(x)', ['zero -4.712389', 'zero -1.5707963', 'zero 1.5707963', 'zero 4.712389']],
    ['expr=x^2', ['zero 0']],
    ['expr=abs(x-1)', ['kink 1', 'zero 1']],
    // Over 0 at a pole and at a jump: not at 0.
    ['expr=1/x', ['jump 0']],
    ['expr=x<1?-1:1', ['jump 1']],
  ])('of %s', (link, marks) => {
    expect(told(link).toSorted()).toEqual([...marks].toSorted())
  })

  it('are those inside the range alone', () => {
    expect(told('f=relu6', [-1, 3])).toEqual(['kink 0'])
    expect(told('f=relu6', [1, 7])).toEqual(['kink 6'])
    expect(told('f=tanh', [1, 7])).toEqual([])
    // At its very end there is no other side.
    expect(told('f=relu', [0, 5])).toEqual(['zero 0'])
  })

  it('are left out where there are too many of a kind', () => {
    const wave = madeUp((x) => Math.sin(x * Math.PI))
    expect(
      marksOf({ ...wave, turns: Array.from({ length: 40 }, (_, i) => i - 19.5), known: [-20, 20] }, [-9.5, 9.5], 2),
    ).toHaveLength(19)
    const many = Array.from({ length: 200 }, (_, i) => i - 99.5)
    expect(many.length).toBeGreaterThan(MOST_MARKS)
    expect(marksOf({ ...wave, turns: many, known: [-100, 100] }, [-99.5, 99.5], 2)).toEqual([])
  })

  it('of every function are where a dense scan sees its sign change and its slope break', () => {
    const wrong: string[] = []
    const check = (holds: boolean, what: string): void => {
      if (!holds) wrong.push(what)
    }
    for (const { id, params } of activations) {
      const defaults = Object.fromEntries(Object.entries(params).map(([key, p]) => [key, p.value]))
      const [line] = series([{ id, params: defaults, hidden: false }], [0])
      if (!line) throw new Error(id)
      const range = [-7.013, 7.029] as const
      const step = (range[1] - range[0]) / 4000
      const marks = marksOf(line, range, 1.2)
      const values = Array.from({ length: 4001 }, (_, i) => line.value(range[0] + i * step))
      const near = (kind: string, x: number): boolean =>
        marks.some((mark) => mark.kind === kind && Math.abs(mark.x - x) < 4 * step)
      for (let i = 1; i < 4000; i++) {
        const x = range[0] + i * step
        const [before = 0, here = 0, after = 0] = values.slice(i - 1, i + 2)
        const high = Math.max(1, Math.abs(here))
        const steep = 0.05 * high
        if (before * here < 0 && !near('jump', x)) check(near('zero', x), `${id} passes 0 near ${x}`)
        if (Math.abs(here - before) > steep) check(near('jump', x), `${id} jumps near ${x}`)
        else if (Math.abs(after - here) <= steep && Math.abs(after - 2 * here + before) > steep * step)
          check(near('kink', x) || near('jump', x), `${id} has a kink near ${x}`)
      }
      for (const { kind, x } of marks) {
        const [left, right] = [line.value(x - step), line.value(x + step)]
        const bend = Math.abs(right - 2 * line.value(x) + left)
        if (kind === 'jump') check(Math.abs(right - left) > 0.01, `${id} jumps at ${x}`)
        if (kind === 'kink') check(bend > 0.003 * step, `${id} has a kink at ${x}`)
        if (kind === 'zero') check(Math.abs(line.value(x)) < 1e-6, `${id} is 0 at ${x}`)
      }
    }
    expect(activations.length).toBeGreaterThan(40)
    expect(wrong).toEqual([])
  })
})
