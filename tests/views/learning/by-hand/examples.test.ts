import { describe, expect, it } from 'vitest'
import { series } from '../../../../src/plot/series.ts'
import { parseLink, printLink } from '../../../../src/state/schema.ts'
import { byHand } from '../../../../src/views/learning/by-hand/examples.ts'
import { judged, rightOf } from '../../../../src/views/learning/by-hand/judged.ts'
import { aboveHalf } from '../../../../src/views/learning/by-hand/threshold.ts'
import { weighted, weightsAt } from '../../../../src/views/learning/by-hand/weighted.ts'
import { samplesOf } from '../../../../src/views/learning/engine/samples.ts'
import { gatesOf, H1, H2, OUT } from '../../../../src/views/learning/layers/gates.ts'
import { parted } from '../../../../src/views/learning/layers/parted.ts'
import { passed } from '../../../../src/views/learning/layers/two-layers.ts'

/** An example opened: its state, the curve that its neurons use, and how many points are right. */
function opened(title: string) {
  const link = byHand.find(({ title: { en } }) => en === title)?.link ?? ''
  const { state } = parseLink(link)
  const unit = series(state.curves, [0]).find(({ curve }) => curve === state.unit)
  if (!unit) throw new Error(title)
  const data = samplesOf(state)
  const samples = passed(data, state.w2, unit.value)
  const right =
    state.lab === 'layers'
      ? rightOf(samples)
      : rightOf(judged(data, (x1, x2) => unit.value(weighted(weightsAt(state.w, 0), x1, x2))))
  return { state, unit, samples, right }
}

describe('the examples', () => {
  it('are links of this view that need no correction', () => {
    for (const { link } of byHand) {
      const { state, notices } = parseLink(link)
      expect(notices).toEqual([])
      expect(state.view).toBe('learning')
      expect(parseLink(printLink(state)).state).toEqual(state)
    }
  })

  it('AND by one neuron: all four are right', () => {
    expect(opened('AND with one neuron')).toMatchObject({ right: 4, state: { lab: 'neuron', task: 'and' } })
  })

  it('XOR by one step: three of four, and no weights are better', () => {
    const { right, unit, state } = opened('XOR with one neuron: three of four')
    expect(right).toBe(3)
    expect(state).toMatchObject({ lab: 'neuron', task: 'xor' })
    expect(aboveHalf(unit)).toEqual({ where: 'ray', sure: true, monotone: true })
  })

  it('XOR by one Gaussian: all four', () => {
    const { right, unit, state } = opened('XOR with one neuron that is not monotone')
    expect(right).toBe(4)
    expect(state).toMatchObject({ lab: 'neuron', task: 'xor', unit: 'gaussian' })
    expect(aboveHalf(unit).where).toBe('between')
  })

  it('XOR by two layers: NAND, OR and AND, and points that a line parts', () => {
    const { right, unit, state, samples } = opened('XOR with two layers: AND(NAND, OR)')
    expect(right).toBe(4)
    expect(state).toMatchObject({ lab: 'layers', task: 'xor' })
    expect([H1, H2, OUT].map((at) => gatesOf(state.w2, at, 'xor', unit.value))).toEqual([['NAND'], ['OR'], ['AND']])
    expect(parted(samples.map(({ x1, x2, wanted }) => ({ x: x1, y: x2, wanted })))).toBe(false)
    expect(parted(samples.map(({ h1, h2, wanted }) => ({ x: h1, y: h2, wanted })))).toBe(true)
  })
})
