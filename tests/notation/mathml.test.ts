import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applied, mathml } from '../../src/notation/mathml.ts'
import { isTree, parse } from '../../src/notation/parse.ts'
import { HOSTILE, treeOf, trees } from './trees.ts'
import { isWellFormed, seen } from './seen.ts'

const drawn = (text: string, symbols = {}): string => seen(mathml('', treeOf(text), symbols)).slice(1)

describe('a formula as a textbook writes it', () => {
  it.each([
    // Fractions have a line, but for those in an exponent or in another fraction.
    ['x/2', '[x over 2]'],
    ['1/(1+exp(-x))', '[1 over 1+e^{−x}]'],
    ['(1+x/sqrt(x^2+b))/2', '[1+x/√{x^{2}+b} over 2]'],
    ['exp(-x^2/2)', 'e^{−x^{2}/2}'],
    ['exp(-x^2/(2*s^2))', 'e^{−x^{2}/(2s^{2})}'],
    ['exp((a+b)/c)', 'e^{(a+b)/c}'],
    ['2^(a/b/c)', '2^{a/(bc)}'],
    ['a/b/c', '[a over bc]'],
    ['a/(b/c)', '[a over b/c]'],
    ['-x^2/2', '−[x^{2} over 2]'],
    ['-x/2/3', '−[x over 2·3]'],
    // Products: a sign only where numbers would meet or a minus follows.
    ['2*x', '2x'],
    ['2*3', '2·3'],
    ['x*2', 'x·2'],
    ['2*3^x', '2·3^{x}'],
    ['3*(1/2)', '3·[1 over 2]'],
    ['1.702*x*y', '1.702xy'],
    ['x*-2', 'x·(−2)'],
    ['a*(-b*c)', 'a·(−bc)'],
    ['-a*b', '−ab'],
    ['x*(1+x)', 'x(1+x)'],
    ['(a+b)(c-d)', '(a+b)(c−d)'],
    ['x*sigmoid(x)', 'x σ(x)'],
    ['x*exp(x)', 'x e^{x}'],
    ['speed*time', 'speed time'],
    ['(exp(x)-1)*x', '(e^{x}−1)x'],
    // Sums and minus signs.
    ['a-(b-c)', 'a−(b−c)'],
    ['a-(b+c)', 'a−(b+c)'],
    ['a+(b-c)', 'a+b−c'],
    ['a-b-c', 'a−b−c'],
    ['a--b', 'a−(−b)'],
    ['a+-b*c', 'a+(−bc)'],
    ['-(-x)', '−(−x)'],
    ['-(a+b)', '−(a+b)'],
    ['(-x)^2', '(−x)^{2}'],
    ['-x^2', '−x^{2}'],
    // Powers.
    ['x^2^3', 'x^{2^{3}}'],
    ['(x^2)^3', '(x^{2})^{3}'],
    ['(a/b)^2', '([a over b])^{2}'],
    ['exp(x)^2', '(e^{x})^{2}'],
    ['sqrt(x)^2', '(√{x})^{2}'],
    ['|x|^2', '|x|^{2}'],
    ['tanh(x)^2', 'tanh^{2}(x)'],
    ['sigmoid(2x)^3', 'σ^{3}(2x)'],
    ['log(x)^-1', 'ln(x)^{−1}'],
    ['max(a,b)^2', 'max(a,b)^{2}'],
    ['x^0.5', 'x^{0.5}'],
    // Functions.
    ['sqrt(1+sqrt(x))', '√{1+√{x}}'],
    ['cbrt(x)', '³√{x}'],
    ['floor(x)+ceil(x)', '⌊x⌋+⌈x⌉'],
    ['log(x)+log2(x)', 'ln(x)+log_{2}(x)'],
    ['arctan(x)+asinh(x)', 'arctan(x)+arsinh(x)'],
    ['expm1(x)*2', '(e^{x}−1)·2'],
    ['log1p(exp(b*x))/b', '[ln(1+e^{bx}) over b]'],
    ['np.maximum(0, x)', 'max(0,x)'],
    ['x % 2', 'xmod2'],
    ['sign(x)', 'sgn(x)'],
    ['σ(x)', 'σ(x)'],
    // Numbers and names.
    ['1e-7*x', '10^{−7}x'],
    ['2.5e21', '2.5·10^{21}'],
    ['alpha*x + x1 - a_max', 'αx+x_{1}−a_{max}'],
    ['2*pi', '2π'],
    // Logic.
    ['-1 < x < 1', '−1<x<1'],
    ['0 < x && x <= 1', '0<x≤1'],
    ['x > 0 && y > 0 || z != 0', 'x>0∧y>0∨z≠0'],
    ['(x > 0 || y > 0) && z == 0', '(x>0∨y>0)∧z=0'],
    ['not x > 0', '¬(x>0)'],
    ['(x > 0) * x', '(x>0)x'],
  ])('%s: %s', (text, expected) => {
    expect(drawn(text)).toBe(expected)
  })

  it('writes parameters by their symbols, with an index where they have one', () => {
    expect(drawn('lambd*x + t_l + h0', { lambd: 'λ', t_l: 't_l', h0: 'h₀' })).toBe('λx+t_{l}+h_{0}')
  })

  it('writes what stands on the left', () => {
    expect(seen(mathml(applied('SiLU', true), treeOf('x'), {}))).toBe('SiLU^{′}(x)=x')
    expect(mathml(applied('a < b & c'), treeOf('x'), {})).toContain('<mi>a &lt; b &amp; c</mi>')
  })
})

describe('a definition by cases', () => {
  it.each([
    ['x > 0 ? x : 0', ['x if x>0', '0 if x≤0']],
    ['0 < x ? x : 0', ['x if x>0', '0 if x≤0']],
    ['x > 0 ? 1 : x == 0 ? h : 0', ['1 if x>0', 'h if x=0', '0 if x<0']],
    ['x >= 0 ? 1 : x > -1 ? 2 : 3', ['1 if x≥0', '2 if −1<x<0', '3 if x≤−1']],
    ['x <= -3 ? 0 : x >= 3 ? x : 1', ['0 if x≤−3', 'x if x≥3', '1 if −3<x<3']],
    ['x > 6 ? 6 : x > 0 ? x : 0', ['6 if x>6', 'x if 0<x≤6', '0 if x≤0']],
    ['x > l ? 1 : x < -l ? 2 : 3', ['1 if x>l', '2 if x<−l', '3 if −l≤x≤l']],
    ['x > a ? 1 : x > b ? 2 : 3', ['1 if x>a', '2 if x>b', '3 if x≤a∧x≤b']],
    ['x != 0 ? sin(x)/x : 1', ['[sin(x) over x] if x≠0', '1 if x=0']],
    ['x < 0 ? 1 : x <= 0 ? 2 : 3', ['1 if x<0', '2 if x=0', '3 if x>0']],
    ['abs(x) > l ? x : 0', ['x if |x|>l', '0 if |x|≤l']],
    ['-1 < x < 1 ? x : 2', ['x if −1<x<1', '2 if x≤−1∨x≥1']],
    ['x < 0 || x > 1 ? 0 : 1', ['0 if x<0∨x>1', '1 if x≥0∧x≤1']],
    ['not x > 0 ? 1 : 2', ['1 if ¬(x>0)', '2 if x>0']],
    ['x ? 1 : 2', ['1 if x', '2 if ¬x']],
    ['(a ? b : c) ? 1 : 2', ['1 if {b if a; c if ¬a}', '2 if else']],
    ['x > 0 ? (x > 1 ? 1 : x) : 0', ['{1 if x>1; x if x≤1} if x>0', '0 if x≤0']],
  ])('%s', (text, lines) => {
    expect(drawn(text)).toBe(`{${lines.join('; ')}}`)
  })

  it('never leaves a line without its condition', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('<', '<=', '>', '>=', '==', '!='), fc.integer({ min: -3, max: 3 })), {
          minLength: 1,
          maxLength: 4,
        }),
        (tests) => {
          const text = `${tests.map(([op, limit], i) => `x ${op} ${limit} ? ${i} : `).join('')}9`
          for (const line of drawn(text).slice(1, -1).split('; ')) expect(line).toMatch(/^\d if .*x/)
        },
      ),
    )
  })

  it('says of each x which line holds, as the code decides it', () => {
    const limits = fc.integer({ min: -2, max: 2 })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('<', '<=', '>', '>=', '==', '!='), limits), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(-2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5),
        (tests, x) => {
          const text = `${tests.map(([op, limit], i) => `x ${op} ${limit} ? ${i} : `).join('')}9`
          const first = tests.findIndex(([op, limit]) => holds(`x${op}${limit}`, x))
          const lines = drawn(text)
            .slice(1, -1)
            .split('; ')
            .map((line) => line.split(' if '))
          const wanted = String(first === -1 ? 9 : first)
          const when = lines.find(([value]) => value === wanted)?.[1] ?? ''
          expect(holds(when, x), `${text}: line ${wanted} at ${x}`).toBe(true)
        },
      ),
      { numRuns: 2000 },
    )
  })
})

/** Whether a condition of x as it is seen holds: `−1<x≤2`, `x≠0∧x>−1`. */
function holds(condition: string, x: number): boolean {
  return condition.split('∧').every((part) => {
    const parts = part.replaceAll('−', '-').split(/(<=|>=|==|!=|[<>=≤≥≠])/)
    const sides = parts.filter((_, i) => i % 2 === 0).map((side) => (side === 'x' ? x : Number(side)))
    return parts
      .filter((_, i) => i % 2 === 1)
      .every((op, i) => {
        const [a = Number.NaN, b = Number.NaN] = sides.slice(i)
        if (op === '<') return a < b
        if (op === '>') return a > b
        if (op === '<=' || op === '≤') return a <= b
        if (op === '>=' || op === '≥') return a >= b
        return (op === '==' || op === '=') === (a === b)
      })
  })
}

describe('any formula', () => {
  it('is well-formed MathML', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        expect(isWellFormed(mathml(applied('f'), tree, {}))).toBe(true)
      }),
    )
  })

  it('that is hard to read is short enough', () => {
    const read = Object.values(HOSTILE)
      .map((text) => parse(text))
      .filter(isTree)
    expect(read.length).toBeGreaterThan(20)
    for (const tree of [...read, treeOf(`${'('.repeat(60)}x${'?1:2)'.repeat(60)}`)]) {
      const drawing = mathml(applied('f'), tree, {})
      expect(isWellFormed(drawing)).toBe(true)
      expect(drawing.length).toBeLessThan(300_000)
    }
  })
})
