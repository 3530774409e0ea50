import { describe, expect, it } from 'vitest'
import { vectors } from '../../src/activations/vectors.ts'
import { libraryNames, vectorSource } from '../../src/export/vector-source.ts'
import type { VectorChoice } from '../../src/state/app-state.ts'
import ran from '../reference/vector-source-outputs.json' with { type: 'json' }

/** What Python made of each source, by tests/reference/generator/run_vector_sources.py from vector-sources.json. */
const outputs: Record<string, { source: string; y: readonly number[]; J?: readonly (readonly number[])[] }> =
  ran.functions

/** Other parameters than a function's own, so that it shows whether they arrive. */
const PARAMS: Record<string, number> = { temperature: 0.7, beta: 1.702, size: 3 }

const choices: readonly VectorChoice[] = vectors.map(({ id, params }) => ({
  id,
  params: Object.fromEntries(Object.keys(params).map((name) => [name, PARAMS[name] ?? Number.NaN])),
  values: [1.3, 1.5, 0.8, -1, -2.5, 0.25],
}))

const written = Object.fromEntries(
  vectors.flatMap((one, i) =>
    libraryNames.map((library) => {
      const choice = choices[i]
      return [`${one.id} ${library}`, choice ? vectorSource(one, choice, library) : '']
    }),
  ),
)

describe('the code of vector functions', () => {
  it('is what was run', async () => {
    await expect(`${JSON.stringify(written, null, 1)}\n`).toMatchFileSnapshot('../reference/vector-sources.json')
    for (const [key, { source: text }] of Object.entries(outputs)) expect(written[key], key).toBe(text)
  })

  const pairs = vectors.flatMap((one, i) => (['NumPy', 'PyTorch'] as const).map((library) => ({ one, i, library })))
  it.each(pairs)('$one.id in $library computes the outputs, and PyTorch the Jacobian', ({ one, i, library }) => {
    const { values = [], params = {} } = choices[i] ?? {}
    const run = outputs[`${one.id} ${library}`]
    expect(run?.y).toHaveLength(one.f(values, params).length)
    one.f(values, params).forEach((y, k) => expect(run?.y[k]).toBeCloseTo(y, 12))
    expect(run?.J !== undefined).toBe(library === 'PyTorch')
    if (library === 'PyTorch')
      one
        .jacobian(values, params)
        .forEach((row, k) => row.forEach((d, j) => expect(run?.J?.[k]?.[j]).toBeCloseTo(d, 12)))
  })
})
