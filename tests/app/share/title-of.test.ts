import { expect, it } from 'vitest'
import { titleOf } from '../../../src/app/share/title-of.ts'
import { shareWords } from '../../../src/i18n/share.ts'
import { parseLink } from '../../../src/state/schema.ts'

it('a picture is called by its functions, and not where their names are left out', () => {
  const title = (link: string): string => titleOf(parseLink(link).state, shareWords.en)
  expect(title('f=tanh,relu')).toBe('Activation Lab: tanh, ReLU')
  expect(title('f=tanh,relu&without=names')).toBe('Activation Lab: f₁, f₂')
})
