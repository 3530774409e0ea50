import { describe, expect, it } from 'vitest'
import { crossings } from '../../../src/plot/crossings.ts'
import { furthest } from '../../../src/plot/furthest.ts'
import { operandsOf } from '../../../src/plot/operand.ts'
import { endsOf, plot, visible } from '../../../src/plot/plot.ts'
import { saturated } from '../../../src/plot/saturation.ts'
import { byId } from '../../../src/activations/index.ts'
import { parseLink, printLink } from '../../../src/state/schema.ts'
import { short } from '../../../src/views/curves/compare/in-words.ts'
import { presets } from '../../../src/views/curves/examples.ts'

const example = (title: string) => {
  const preset = presets.find((one) => one.title.en === title)
  if (!preset) throw new Error(`no example ${title}`)
  const { state } = parseLink(preset.link)
  const drawn = plot(state)
  return { state, drawn, range: endsOf(drawn.grid) ?? drawn.x, labels: visible(drawn.series).map((s) => s.label) }
}

/** How far apart the two curves of an example are at most. */
const apart = (title: string) => {
  const { state, range } = example(title)
  const operands = operandsOf(state)
  return operands && furthest(...operands, range)
}

describe('the examples', () => {
  it.each(presets)('$title.en: its link opens as it is, and draws something', ({ link, title, line }) => {
    const { state, notices } = parseLink(link)
    expect(notices).toEqual([])
    expect(printLink(state)).toBe(link)
    const { grid, lines } = plot(state)
    expect(grid?.length).toBeGreaterThan(50)
    expect(lines.length).toBeGreaterThan(0)
    for (const text of [title, line]) {
      expect(text.en.trim()).not.toBe('')
      expect(text.ko.trim()).not.toBe('')
    }
    expect(line.ko).toMatch(/[가-힣]/)
  })

  it('are all different', () => {
    expect(new Set(presets.map(({ link }) => link)).size).toBe(presets.length)
    expect(new Set(presets.map(({ title }) => title.en)).size).toBe(presets.length)
  })

  it('GELU and its tanh form are 4.732e−4 apart at most, at ±2.699', () => {
    const far = apart('GELU − GELU (tanh)')
    expect(short(far?.size ?? 0)).toBe('4.732e−4')
    expect(far?.at.map(([x]) => short(x))).toEqual(['−2.699', '2.699'])
    expect(example('GELU − GELU (tanh)').labels).toEqual(['GELU − GELU (tanh)'])
    const { drawn } = example('GELU: which form?')
    expect([drawn.log, drawn.lines.length]).toEqual([true, 1])
  })

  it('the three GELUs stand beside how far the quick one is off', () => {
    expect(example('GELU: exact, tanh and quick').labels).toEqual([
      'GELU',
      'GELU (tanh)',
      'QuickGELU',
      'QuickGELU − GELU',
    ])
  })

  it('hard sigmoid is at most 0.069 off', () => {
    expect(apart('Hard sigmoid and sigmoid')?.size).toBeCloseTo(0.06918, 4)
  })

  it('hard swish is compared with SiLU, and its slope jumps at ±3', () => {
    const { drawn } = example('Hard swish and SiLU')
    expect(drawn.series.find((s) => s.key === 'hard_swish′')?.breaks.map((b) => [b.x, b.gap])).toEqual([
      [-3, true],
      [3, true],
    ])
  })

  it('sigmoid and tanh saturate on both sides, ReLU on one', () => {
    const { drawn, range, state } = example('Saturating or not')
    expect(state.saturation).toBe(0.05)
    const sides = drawn.series.map((s) => [s.curve, saturated(s, 0.05, range).filter(([a, b]) => b - a > 1).length])
    expect(sides).toEqual([
      ['sigmoid', 2],
      ['tanh', 2],
      ['relu', 1],
      ['silu', 0],
    ])
  })

  it('gradients are drawn on a logarithmic axis', () => {
    const { state, labels } = example('How fast gradients vanish')
    expect([state.log, state.d]).toEqual([true, [1]])
    expect(labels).toEqual(['sigmoid′', 'tanh′', 'softsign′', 'Gaussian′'])
  })

  it('the defaults that are told apart are the frameworks’ own', () => {
    const slopes = example('Leaky ReLU: which slope?').state.curves.map((c) => c.params['negative_slope'])
    expect(slopes).toEqual([0.01, 0.2, 0.3])
    const leaky = byId.get('leaky_relu')
    expect(leaky?.params['negative_slope']?.value).toBe(0.01)
    const told = Object.values(leaky?.frameworks ?? {}).map(({ defaults, note }) => [
      defaults?.['negative_slope'],
      note?.en,
    ])
    expect(JSON.stringify(told)).toContain('0.2')
    expect(JSON.stringify(told)).toContain('0.3')
    const [ours, onnx] = example('Hard sigmoid: which slope?').state.curves.map((c) => c.params['slope'])
    expect(ours).toBeCloseTo(1 / 6, 15)
    expect(onnx).toBe(0.2)
  })

  it('PReLU that begins with 0 is ReLU', () => {
    const { state, range } = example('PReLU: where does it begin?')
    const operands = operandsOf(state)
    expect(operands && crossings(...operands, range)).toEqual([{ kind: 'same', from: range[0], to: range[1] }])
  })
})
