import { describe, expect, it } from 'vitest'
import { isTree, parse } from '../../src/notation/parse.ts'
import { libraries, python } from '../../src/notation/python.ts'

const written = (formula: string): string => {
  const tree = parse(formula)
  if (!isTree(tree)) throw new Error(formula)
  return python(tree, libraries.NumPy)
}

describe('numbers in Python', () => {
  it.each([
    ['2*x + 0.5', '2 * x + 0.5'],
    ['9007199254740991 * x', '9007199254740991 * x'],
    // No whole number of 64 bits: PyTorch refuses it, and NumPy before 2 makes arrays of objects, which it cannot take to a function.
    ['exp(1e20 * x)', 'np.exp(1e+20 * x)'],
    ['10^20 * x', '10.0 ** 20 * x'],
    ['-2^64 + x', '-2.0 ** 64 + x'],
    ['x^2 + 2^x', 'x ** 2 + 2 ** x'],
    ['5e-324 * x', '5e-324 * x'],
  ])('%s is %s', (formula, text) => {
    expect(written(formula)).toBe(text)
  })
})
