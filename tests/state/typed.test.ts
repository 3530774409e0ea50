import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_CURVES } from '../../src/state/app-state.ts'
import { curveKeys, printCurve } from '../../src/state/curves.ts'
import { parseLink, printLink } from '../../src/state/schema.ts'
import { states } from './states.ts'

const shown = (link: string): readonly string[] => parseLink(link).state.curves.map(printCurve)
const said = (link: string) => parseLink(link).notices
/** The one link of the state that a link opens. */
const link = (text: string): string => printLink(parseLink(text).state)

describe('a typed function in a link', () => {
  it.each([
    ['expr=max(0,x)', ['step', 'sigmoid', 'relu', '=max(0,x)']],
    ['f=step,expr,relu&expr=a*tanh(b*x);a:2', ['step', '=a*tanh(b*x)(a:2)', 'relu']],
    ['f=step&expr=x', ['step', '=x']],
    ['f=&expr=x&expr=2*x', ['=x', '=2*x']],
    ['expr=x&f=expr,step', ['=x', 'step']],
    ['f=step&expr=x&expr=x', ['step', '=x', '=x']],
    ['f=step&expr=x%2B1', ['step', '=x+1']],
    ['f=step&expr=x+1', ['step', '=x+1']],
    ['f=step&expr=x%251', ['step', '=x%1']],
    ['f=step&expr=x>0%26%26x<1', ['step', '=x>0&&x<1']],
    ['f=step&expr=a*x;-3', ['step', '=a*x(a:-3)']],
    ['f=step&expr=a*x%2Bb*x;b:5,a:1e6', ['step', '=a*x+b*x(a:1000000,b:5)']],
    ['f=step&expr= a * x ; a : 2 ', ['step', '=a*x(a:2)']],
    ['f=step&expr=np.where(x>0,x,0)', ['step', '=x>0?x:0']],
    ['f=step&expr=ReLU(x)', ['step', '=relu(x)']],
    ['f=step&expr=α*x', ['step', '=α*x']],
  ])('is read from its own key: %s', (text, curves) => {
    expect(shown(text)).toEqual(curves)
    expect(said(text)).toEqual([])
  })

  it.each([
    ['f=expr,expr,step&expr=x', ['=x', 'step'], 'expr,step,x'],
    ['f=expr,step', ['step'], 'step'],
    ['f=expr', ['step', 'sigmoid', 'relu'], 'step,sigmoid,relu'],
  ])('is missed where a place is kept for it: %s', (text, curves, used) => {
    expect(shown(text)).toEqual(curves)
    expect(said(text)).toEqual([{ key: 'f', got: 'expr', used, reason: 'alone' }])
  })

  it.each([
    ['expr=x*sigmoid(1.702*x)', 'expr=x*sigmoid(1.702*x)'],
    ['f=step,expr&expr=max( 0, x )', 'f=step&expr=max(0,x)'],
    ['f=step,expr,relu&expr=a*x', 'f=step,expr,relu&expr=a*x'],
    ['f=expr&expr=x', 'f=&expr=x'],
    ['f=step&expr=x>0?x:x/2', 'f=step&expr=x%3E0?x:x/2'],
    ['f=step&expr=x+1-2', 'f=step&expr=x%2B1-2'],
    ['f=step&expr=x^2%252', 'f=step&expr=x%5E2%252'],
    ['f=step&expr=x>0%26%26x<1', 'f=step&expr=x%3E0%26%26x%3C1'],
    ['f=step&expr=a*x;a:1', 'f=step&expr=a*x'],
    ['f=step&expr=a*x;2', 'f=step&expr=a*x;a:2'],
    ['f=step&expr=x&expr=2*x&hide=expr.2', 'f=step&expr=x&expr=2*x&hide=expr.2'],
    ['f=step&expr=leaky_relu(x,s);s:0.5', 'f=step&expr=leaky_relu(x,s);s:0.5'],
  ])('has one way to be written: %s', (text, printed) => {
    expect(link(text)).toBe(printed)
    expect(link(printed)).toBe(printed)
  })

  it('survives what messengers and forms do to a link', () => {
    fc.assert(
      fc.property(states, (state) => {
        const query = printLink(state)
        // Nothing that ends a query or turns into something else: no space, quote, hash or bracket.
        expect(query).toMatch(/^[\w\-.!~*'(),:;/?%&=]*$/)
        expect(printLink(parseLink(new URL(`https://example.org/?${query}`).search).state)).toBe(query)
      }),
    )
  })

  it.each([
    ['expr=', '▸', 'bad-formula'],
    ['expr=x%2B*2', 'x+▸*2', 'bad-formula'],
    ['expr=(x', '(x▸', 'bad-formula'],
    ['expr=  foo(x)', '▸foo(x)', 'bad-formula'],
    ['expr=x*sigmoid', 'x*▸sigmoid', 'bad-formula'],
    ['expr=leaky_relu(x,7)', 'leaky_relu(x,▸7)', 'bad-formula'],
    [`expr=${'x-'.repeat(60)}*x`, '…x-x-x-x-x-x-x-x-x-x-▸*x', 'bad-formula'],
    [`expr=x-*${'x-'.repeat(60)}x`, 'x-▸*x-x-x-x-x-x-x-x-x-x-x-x-x-x-x-x-x-x-x…', 'bad-formula'],
    [`expr=${'x'.repeat(401)}`, `${'x'.repeat(40)}…`, 'too-long'],
  ])('that is none is left out, and a notice marks the place: %s', (text, got, reason) => {
    expect(shown(text)).toEqual(['step', 'sigmoid', 'relu'])
    expect(said(text)).toEqual([{ key: 'expr', got, used: '', reason }])
  })

  it.each([
    ['expr=a*x;a:x', '=a*x', 'not-a-number', '1'],
    ['expr=a*x;a:2e6', '=a*x(a:1000000)', 'out-of-range', '1000000'],
    ['expr=a*x;b:2', '=a*x', 'unknown-parameter', 'expr'],
    ['expr=a*x;a:2,a:3', '=a*x(a:2)', 'repeated', '2'],
    ['expr=leaky_relu(x,s);s:2', '=leaky_relu(x,s)(s:1)', 'out-of-range', '1'],
  ])('has its parameters corrected: %s', (text, curve, reason, used) => {
    expect(shown(text).at(-1)).toBe(curve)
    expect(said(text)).toEqual([expect.objectContaining({ key: 'expr', reason, used })])
  })

  it('does not take the place of the others when it is none', () => {
    expect(shown('f=expr,step,expr&expr=(&expr=x')).toEqual(['step', '=x'])
  })

  it('is one of as many curves as a plot can show', () => {
    const all = `f=step,relu${'&expr=x'.repeat(30)}`
    expect(shown(all)).toHaveLength(MAX_CURVES)
    expect(said(all)).toEqual([{ key: 'expr', got: '32', used: String(MAX_CURVES), reason: 'too-many' }])
    expect(said(`f=step${'&expr=('.repeat(5000)}`).length).toBeLessThan(30)
  })

  it('has a key that tells it from other typed ones, for hiding and comparing', () => {
    const { state } = parseLink('f=expr,step,expr&expr=x&expr=2*x&hide=expr.2&pair=expr,expr.2')
    expect(curveKeys(state.curves)).toEqual(['expr', 'step', 'expr.2'])
    expect(state.curves.map(({ hidden }) => hidden)).toEqual([false, false, true])
    expect(state.pair).toMatchObject({ a: 'expr', b: 'expr.2' })
  })
})
