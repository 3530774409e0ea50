import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST } from '../../src/notation/parse.ts'
import { print } from '../../src/notation/print.ts'
import { shape, treeOf, trees } from './trees.ts'

describe('a printed formula', () => {
  it.each(['', ' '] as const)('reads back to the same tree (with %j round operators)', (space) => {
    fc.assert(
      fc.property(trees, (tree) => {
        const text = print(tree, space)
        fc.pre(text.length <= LONGEST)
        expect(shape(treeOf(text))).toBe(shape(tree))
      }),
      { numRuns: 3000 },
    )
  })

  it.each([
    ['( ( x ) ) + ( 2 * y )', 'x+2*y'],
    ['(a+b)*c', '(a+b)*c'],
    ['a-(b-c)', 'a-(b-c)'],
    ['(a-b)-c', 'a-b-c'],
    ['(a^b)^c', '(a^b)^c'],
    ['a^(b^c)', 'a^b^c'],
    ['a^(-b)', 'a^-b'],
    ['(-a)^b', '(-a)^b'],
    ['-(a*b)', '-(a*b)'],
    ['(-a)*b', '-a*b'],
    ['not (x > 0)', '!(x>0)'],
    ['0 < x < 1', '0<x&&x<1'],
    ['x if x > 0 else 0', 'x>0?x:0'],
    ['(a ? b : c) ? d : e', '(a?b:c)?d:e'],
    ['a ? (b ? c : d) : (e ? f : g)', 'a?b?c:d:e?f:g'],
    ['max( 0 , x )', 'max(0,x)'],
    ['１．５ × ｘ²', '1.5*x^2'],
    ['1e21 + 0.000001', '1e21+0.000001'],
  ])('%s is %s', (text, short) => {
    expect(print(treeOf(text))).toBe(short)
  })

  it('has room round its operators for people', () => {
    expect(print(treeOf('x>0?max(0,2x^2):-x/3'), ' ')).toBe('x > 0 ? max(0, 2 * x^2) : -x / 3')
  })
})
