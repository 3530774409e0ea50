import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { LIGHT } from '../../src/export/palette.ts'

it('the colours of code are those of the page in its light theme', () => {
  const css = readFileSync(path.join(import.meta.dirname, '../../src/app/theme.css'), 'utf8')
  const colors = [...css.matchAll(/--curve-(\d): light-dark\((#\w+),/g)].map(([, i, color]) => [Number(i), color])
  expect(colors).toEqual(LIGHT.map((color, i) => [i, color]))
})
