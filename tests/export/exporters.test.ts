import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { exporters } from '../../src/export/exporters.ts'

it('every file is offered, each at a place and under a name of its own, scripts before the notebook', () => {
  expect(exporters.map(({ id }) => id)).toEqual(['numpy', 'pytorch', 'notebook'])
  expect(readdirSync(new URL('../../src/export/exporters', import.meta.url))).toHaveLength(exporters.length)
  expect(new Set(exporters.map(({ slot }) => slot)).size).toBe(exporters.length)
})
