import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plot } from '../../src/plot/plot.ts'
import { parseLink } from '../../src/state/schema.ts'
import { states } from '../state/states.ts'

const compared = (link: string) => {
  const drawn = plot(parseLink(link).state)
  return { ...drawn, lines: drawn.series.filter((s) => s.comparison) }
}

describe('what is drawn of two curves', () => {
  it('are lines like others, with a name, and a palette entry that no curve has', () => {
    const { lines, series } = compared('f=gelu,gelu_tanh,silu&hide=gelu&pair=gelu,gelu_tanh,difference,ratio')
    expect(lines.map((s) => [s.key, s.label, s.hidden, s.order])).toEqual([
      ['pair difference', 'GELU − GELU (tanh)', false, 0],
      ['pair ratio', 'GELU′ ∕ GELU (tanh)′', false, 0],
    ])
    expect(new Set(series.map((s) => s.slot)).size).toBe(5)
    const [difference, ratio] = lines
    expect(difference?.value(1.5)).toBe((series[0]?.value(1.5) ?? 0) - (series[1]?.value(1.5) ?? 0))
    expect(ratio?.value(0)).toBe(1)
  })

  it('have a look of their own beside many curves', () => {
    const { series } = compared(
      'f=relu,gelu,silu,tanh,elu,selu,mish,step,sigmoid,sine,sinc&pair=relu,gelu,difference,ratio',
    )
    expect(new Set(series.map((s) => s.slot)).size).toBe(13)
  })

  it('nothing without a pair, or where only the crossings are asked for', () => {
    expect(compared('').lines).toEqual([])
    expect(compared('pair=step,relu').lines).toEqual([])
  })

  it('jumps where one of them does, and turns where it is furthest', () => {
    const { lines } = compared('f=step,sigmoid&pair=step,sigmoid,difference')
    expect(lines[0]?.breaks).toEqual([{ x: 0, left: -0.5, right: 0.5, at: -0.5, gap: true }])
    expect(
      compared('f=gelu,gelu_tanh&pair=gelu,gelu_tanh,difference').lines[0]?.turns.map((x) => x.toFixed(3)),
    ).toEqual(['-2.699', '-1.364', expect.stringMatching(/^-?0.000$/) as string, '1.364', '2.699'])
  })

  it('fills the plot when it is alone on automatic limits', () => {
    const { y } = compared('f=gelu,gelu_tanh&hide=gelu,gelu_tanh&pair=gelu,gelu_tanh,difference&y=auto&step=1e-6')
    expect(y[0]).toBeCloseTo(-4.7323552e-4 - 0.05 * 7.0690616e-4, 9)
    expect(y[1]).toBeCloseTo(2.3367063e-4 + 0.05 * 7.0690616e-4, 9)
  })

  it('a ratio has a pole where the lower derivative is 0, and no value where it is 0 all along', () => {
    const { lines, y } = compared('f=silu,gelu&pair=silu,gelu,ratio&y=auto&start=-2&step=1e-6')
    expect(lines[0]?.breaks.map((b) => b.x)).toEqual([-0.7517915246935645])
    expect(Math.abs(lines[0]?.breaks[0]?.left ?? 0)).toBeGreaterThan(1e12)
    // The pole does not decide the limits.
    expect(y[0]).toBeGreaterThan(-100)
    expect(y[1]).toBeLessThan(100)
    const relus = compared('f=leaky_relu,relu&pair=leaky_relu,relu,ratio').lines[0]
    expect(relus?.value(-1)).toBeNaN()
    expect(relus?.value(1)).toBe(1)
  })

  it('a ratio turns where its derivative, by a difference quotient, does', () => {
    for (const link of ['f=silu,gelu&pair=silu,gelu,ratio', 'f=tanh,sigmoid&pair=tanh,sigmoid,ratio']) {
      const line = compared(link).lines[0]
      expect(line?.turns.length).toBeGreaterThan(0)
      for (const x of line?.turns ?? []) {
        const around = [-1e-3, 0, 1e-3].map((dx) => line?.value(x + dx) ?? Number.NaN)
        const [left = 0, here = 0, right = 0] = around
        expect(Math.sign(here - left)).toBe(Math.sign(here - right))
      }
    }
  })

  it('has its line for any pair, and never the curves’ own keys', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { series } = plot(state)
        expect(series.filter((s) => s.comparison).map((s) => s.comparison)).toEqual(state.pair?.show ?? [])
        expect(new Set(series.map((s) => s.key)).size).toBe(series.length)
      }),
    )
  })
})
