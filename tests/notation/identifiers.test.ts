import { expect, it } from 'vitest'
import { identifiers } from '../../src/notation/identifiers.ts'

it('names are none that Python or the code has taken, and no two are the same', () => {
  const names = ['lambda', 'float', 'np', 'math', 'x', 'a₁', 'a1', 'π', 'a1_']
  expect([...identifiers(names).values()]).toEqual([
    'lambda_',
    'float_',
    'np_',
    'math_',
    'x_',
    'a1',
    'a1_',
    'π',
    'a1__',
  ])
})
