import { expect, it, vi } from 'vitest'

const { forbidden } = vi.hoisted(() => ({
  forbidden: (): never => {
    throw new Error('the core asked for a library of the page')
  },
}))
vi.mock('react', forbidden)
vi.mock('react-dom', forbidden)
vi.mock('react/jsx-runtime', forbidden)
vi.mock('chart.js', forbidden)
vi.mock('react-chartjs-2', forbidden)

it('goes from a link to what is drawn without a page and without React', async () => {
  expect(globalThis).not.toHaveProperty('document')
  expect(globalThis).not.toHaveProperty('window')
  await expect(import('react')).rejects.toThrow('mocking a module')
  const { parseLink, printLink } = await import('../../src/state/schema.ts')
  const { plot } = await import('../../src/plot/plot.ts')
  const { columns } = await import('../../src/plot/columns.ts')
  const { createHistory } = await import('../../src/state/history.ts')
  const { state } = parseLink('f=step,relu&start=-1&stop=3&step=1')
  expect(columns).toBeTypeOf('function')
  expect(createHistory).toBeTypeOf('function')
  const { grid, series } = plot(state)
  const xs = Array.from({ length: grid?.length ?? 0 }, (_, i) => grid?.at(i) ?? Number.NaN)
  expect(xs).toEqual([-1, 0, 1, 2])
  expect(series.map((s) => xs.map((x) => s.value(x)))).toEqual([
    [0, 0, 1, 1],
    [0, 0, 1, 2],
  ])
  expect(printLink(state)).toBe('f=step,relu&start=-1&stop=3&step=1')
})
