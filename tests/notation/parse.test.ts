import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { isTree, LONGEST, parse } from '../../src/notation/parse.ts'
import { print } from '../../src/notation/print.ts'
import { partsOf, type Tree } from '../../src/notation/tree.ts'
import { HOSTILE, shape, treeOf } from './trees.ts'

describe('a formula is read', () => {
  it.each([
    // Products and sums to the left, powers to the right.
    ['a-b-c', '((a - b) - c)'],
    ['a/b*c', '((a / b) * c)'],
    ['a%b/c', '((a % b) / c)'],
    ['a+b*c', '(a + (b * c))'],
    ['a*b^c', '(a * (b ^ c))'],
    ['a^b^c', '(a ^ (b ^ c))'],
    ['a**b', '(a ^ b)'],
    ['(a+b)*c', '((a + b) * c)'],
    // A minus binds less than a power and more than a product.
    ['-x^2', '(-(x ^ 2))'],
    ['(-x)^2', '((-x) ^ 2)'],
    ['2^-x', '(2 ^ (-x))'],
    ['2^-x^2', '(2 ^ (-(x ^ 2)))'],
    ['-a*b', '((-a) * b)'],
    ['a*-b', '(a * (-b))'],
    ['a--b', '(a - (-b))'],
    ['--x', '(-(-x))'],
    ['+x', 'x'],
    // Products without a sign.
    ['2x', '(2 * x)'],
    ['2 x', '(2 * x)'],
    ['2x^2', '(2 * (x ^ 2))'],
    ['-2x', '((-2) * x)'],
    ['1/2x', '(1 / (2 * x))'],
    ['x/2+1', '((x / 2) + 1)'],
    ['2(x+1)', '(2 * (x + 1))'],
    ['(x+1)(x-1)', '((x + 1) * (x - 1))'],
    ['2sin(x)cos(x)', '((2 * sin(x)) * cos(x))'],
    ['x^2(x+1)', '((x ^ 2) * (x + 1))'],
    ['e^2x', '((e ^ 2) * x)'],
    ['2e', '(2 * e)'],
    ['2exp(x)', '(2 * exp(x))'],
    ['f(x)', 'f(x)'],
    ['3x² + 1', '((3 * (x ^ 2)) + 1)'],
    ['x¹²', '(x ^ 12)'],
    ['x²(x+1)', '((x ^ 2) * (x + 1))'],
    // Numbers.
    ['.5', '0.5'],
    ['2.', '2'],
    ['1e3', '1000'],
    ['1E-3', '0.001'],
    ['1e-x', '((1 * e) - x)'],
    // Comparisons, alone and in a chain.
    ['x>=0', '(x >= 0)'],
    ['-1 < x < 1', '(((-1) < x) && (x < 1))'],
    ['0 <= x <= 1 && y > 0', '(((0 <= x) && (x <= 1)) && (y > 0))'],
    ['a < b == c', '((a < b) && (b == c))'],
    ['(a < b) < c', '((a < b) < c)'],
    // Logic as JavaScript, NumPy and Python have it.
    ['a || b && c', '(a || (b && c))'],
    ['a | b & c', '(a || (b && c))'],
    ['a or b and c', '(a || (b && c))'],
    ['not x > 0', '(!(x > 0))'],
    ['not a and b', '((!a) && b)'],
    ['!a == b', '((!a) == b)'],
    ['~(x > 0) & y', '((!(x > 0)) && y)'],
    ['a != b', '(a != b)'],
    // Choices.
    ['x > 0 ? x : 0', '((x > 0) ? x : 0)'],
    ['a ? b : c ? d : e', '(a ? b : (c ? d : e))'],
    ['a ? b ? c : d : e', '(a ? (b ? c : d) : e)'],
    ['x if x > 0 else 0', '((x > 0) ? x : 0)'],
    ['a if b else c if d else e', '(b ? a : (d ? c : e))'],
    ['(a ? b : c) + 1', '((a ? b : c) + 1)'],
    ['1 + (x if c else 2)', '(1 + (c ? x : 2))'],
    // Calls, and names with dots, digits and Greek letters.
    ['max(0, x)', 'max(0, x)'],
    ['np.where(x > 0, x, 0)', 'np.where((x > 0), x, 0)'],
    ['f()', 'f()'],
    ['β*x₁ + h0', '((β * x₁) + h0)'],
    ['iff + android', '(iff + android)'],
    // The absolute value between bars.
    ['|x|', 'abs(x)'],
    ['|x| > 0.5 ? x : 0', '((abs(x) > 0.5) ? x : 0)'],
    ['x/(1+|x|)', '(x / (1 + abs(x)))'],
    ['|x|-|y|', '(abs(x) - abs(y))'],
    ['|(a | b)|', 'abs((a || b))'],
    ['2*|x|', '(2 * abs(x))'],
    // As an input method, a text processor or a web page may change it.
    ['（ｘ＋１）＊２', '((x + 1) * 2)'],
    ['ｍａｘ（０，ｘ）', 'max(0, x)'],
    ['１．５ｘ', '(1.5 * x)'],
    ['x − 1', '(x - 1)'],
    ['x–1', '(x - 1)'],
    ['2×x÷3·y', '(((2 * x) / 3) * y)'],
    ['x ≤ 1', '(x <= 1)'],
    ['x ≧ 1', '(x >= 1)'],
    ['x ≠ 1', '(x != 1)'],
    ['\u3000x\u00a0+\t1\n', '(x + 1)'],
  ])('%s', (text, expected) => {
    expect(shape(treeOf(text))).toBe(expected)
  })

  it('with the place of each part, whatever stands between', () => {
    const places = (tree: Tree): readonly number[] => [tree.at, ...partsOf(tree).flatMap(places)]
    expect(places(treeOf('  a +  bc * 12'))).toEqual([4, 2, 10, 7, 12])
    expect(places(treeOf('（ｘ）＾２'))).toEqual([3, 1, 4])
    expect(places(treeOf('x ? max(1, -y) : 3'))).toEqual([2, 0, 4, 8, 11, 12, 17])
    expect(places(treeOf('2x'))).toEqual([1, 0, 1])
  })
})

describe('what is no formula', () => {
  it.each([
    ['', 0],
    [' \u3000\n', 0],
  ])('%j is empty', (text, at) => {
    expect(parse(text)).toEqual({ kind: 'empty', at })
  })

  it('is too long beyond 400', () => {
    expect(shape(treeOf(`${' '.repeat(LONGEST - 1)}x`))).toBe('x')
    expect(parse(`${' '.repeat(LONGEST)}x`)).toEqual({ kind: 'too-long', at: LONGEST })
  })

  it.each<[text: string, at: number, found: string]>([
    ['x +', 3, ''],
    ['(x', 2, ''],
    ['x)', 1, ')'],
    ['()', 1, ')'],
    ['2 3', 2, '3'],
    ['1.2.3', 3, '.'],
    ['x y', 2, 'y'],
    ['x 2', 2, '2'],
    ['(x) 2', 4, '2'],
    ['x $ y', 2, '$'],
    ['x = 1', 2, '='],
    ['y := 2', 2, ':'],
    ['x + * 2', 4, '*'],
    ['x ? 1', 5, ''],
    ['x ? 1 : ', 8, ''],
    ['x : 1', 2, ':'],
    ['1 if x', 6, ''],
    ['f(x', 3, ''],
    ['f(x,)', 4, ')'],
    ['f(,x)', 2, ','],
    ['x, y', 1, ','],
    ['a < b < c < d', 10, '<'],
    ['0 < 2*x < 1', 8, '<'],
    ['1 + not x', 4, 'n'],
    ['and', 0, 'a'],
    ['x + else', 4, 'e'],
    ['|x', 2, ''],
    ['|x| y', 4, 'y'],
    ['²', 0, '²'],
    ['x😀', 1, '😀'],
    ['x\ud800', 1, '\ud800'],
    ['시그모이드(x)', 0, '시'],
    ['（ｘ＋', 3, ''],
    ['x＄', 1, '＄'],
    ['"x"', 0, '"'],
    ['x[0]', 1, '['],
    ['lambda x: x', 7, 'x'],
  ])('%s at %i: %j', (text, at, found) => {
    expect(parse(text)).toEqual({ kind: 'unexpected', at, found })
  })
})

describe('any text', () => {
  const alphabet = fc.constantFrom(
    ...'x y 2 .5 1e3 + - * / % ^ ** ( ) , | || & && ! ~ ? : < <= == != ² ≤ if else and or not max( np.where( （ ＋ − é 한 😀 = $'.split(
      ' ',
    ),
    ' ',
  )
  const any = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 420 }),
    fc.array(alphabet, { maxLength: 120 }).map((parts) => parts.join('')),
    fc.array(alphabet, { maxLength: 60 }).map((parts) => parts.join(' ')),
    fc.constantFrom(...Object.values(HOSTILE)),
  )

  it('is a tree or a fault with a place in it', () => {
    fc.assert(
      fc.property(any, (text) => {
        const made = parse(text)
        expect(made.at).toBeGreaterThanOrEqual(0)
        expect(made.at).toBeLessThanOrEqual(text.length)
        if (made.kind === 'unexpected') expect(text.startsWith(made.found, made.at)).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })

  it.each(Object.entries(HOSTILE))('%s: is gone through a few times at most', (_, text) => {
    const looks = (['charCodeAt', 'charAt', 'substring', 'slice', 'substr'] as const).map((name) =>
      vi.spyOn(String.prototype, name),
    )
    parse(text)
    const count = looks.reduce((sum, { mock }) => sum + mock.calls.length, 0)
    for (const look of looks) look.mockRestore()
    // Each rule may look at a character once.
    expect(count).toBeLessThanOrEqual(50 * (text.length + 3))
  })

  it('that is read is printed so that it is read again', () => {
    const read = Object.values(HOSTILE)
      .map((text) => parse(text))
      .filter(isTree)
      .filter((made) => print(made).length <= LONGEST)
    expect(read.length).toBeGreaterThan(20)
    for (const made of read) expect(shape(treeOf(print(made)))).toBe(shape(made))
  })

  it('needs little of the stack, however deep its parentheses are', () => {
    const deep = (n: number): number => {
      try {
        return deep(n + 1)
      } catch {
        return n
      }
    }
    const most = deep(0)
    const below = (n: number): string => (n === 0 ? parse('2(-'.repeat(133)).kind : below(n - 1))
    expect(below(Math.floor(most / 2))).toBe('unexpected')
  })
})
