import { describe, expect, it } from 'vitest'
import { activations } from '../../src/activations/index.ts'
import { libraryNames, source, type LibraryName, type Subject } from '../../src/export/source.ts'
import { defaultsOf } from '../../src/state/curves.ts'
import ran from '../reference/source-outputs.json' with { type: 'json' }

/** What Python printed for each source, made by tests/reference/generator/run_sources.py from sources.json. */
const outputs: Record<string, { source: string; f: readonly (number | string)[]; df?: readonly (number | string)[] }> =
  ran.functions

const subjectOf = (id: string): Subject => {
  const a = activations.find((one) => one.id === id)
  if (!a) throw new Error(`no ${id}`)
  const { formula, derivative, numpy, frameworks } = a
  return { name: id, formula, derivative, numpy, frameworks, params: defaultsOf(a.params) }
}

const written = Object.fromEntries(
  activations.flatMap(({ id }) => libraryNames.map((library) => [`${id} ${library}`, source(subjectOf(id), library)])),
)

describe('the code on the cards', () => {
  it('is what was run', async () => {
    await expect(`${JSON.stringify(written, null, 1)}\n`).toMatchFileSnapshot('../reference/sources.json')
    for (const [key, { source: text }] of Object.entries(outputs)) expect(written[key], key).toBe(text)
  })

  const pairs = activations.flatMap((a) => (['NumPy', 'PyTorch'] as const).map((library) => ({ ...a, library })))
  it.each(pairs)('$id in $library computes f and f′', ({ id, f, df, params, library }) => {
    const key = `${id} ${library}`
    const p = defaultsOf(params)
    const run = outputs[key]
    expect(run, `${key} was run`).toBeDefined()
    ran.x.forEach((x, i) => {
      const close = (ours: number, theirs: unknown): void =>
        expect(Math.abs(ours - Number(theirs)), `${key} at ${x}`).toBeLessThanOrEqual(
          1e-9 * Math.max(1, Math.abs(ours)),
        )
      close(f(x, p), run?.f[i])
      if (run?.df) close(df(x, p), run.df[i])
    })
  })

  it.each([
    ['x / 2', 'NumPy', 'x / 2'],
    ['2x^2', 'NumPy', '2 * x ** 2'],
    ['-x^2', 'NumPy', '-x ** 2'],
    ['(-x)^2', 'NumPy', '(-x) ** 2'],
    ['x > 0 && x < 1 ? 1 : 0', 'NumPy', 'np.where((x > 0) & (x < 1), 1.0, 0.0)'],
    ['sigmoid(x)^2', 'NumPy', '(1 / (1 + np.exp(-x))) ** 2'],
    ['x * sigmoid(-x)', 'NumPy', 'x * (1 / (1 + np.exp(-(-x))))'],
    ['max(0, x)', 'NumPy', 'np.maximum(0, x)'],
    ['max(0, x)', 'PyTorch', 'torch.clamp(x, min=0)'],
    ['min(x, a)', 'PyTorch', 'torch.clamp(x, max=a)'],
    ['max(x, x^2)', 'PyTorch', 'torch.maximum(x, x ** 2)'],
    ['exp(x) / sqrt(2 * pi)', 'PyTorch', 'torch.exp(x) / math.sqrt(2 * math.pi)'],
    ['exp(x) / sqrt(2 * pi)', 'JAX', 'jnp.exp(x) / jnp.sqrt(2 * jnp.pi)'],
    ['erf(x)', 'JAX', 'jax.scipy.special.erf(x)'],
    ['softplus(x)', 'PyTorch', 'torch.nn.functional.softplus(x)'],
    ['cbrt(x)', 'Keras', 'keras.ops.sign(x) * keras.ops.abs(x) ** (1 / 3)'],
    ['atan(x)', 'Keras', 'keras.ops.arctan(x)'],
    ['lambda * x', 'NumPy', 'lambda_ * x'],
  ] as const)('writes %s for %s', (formula, library: LibraryName, python) => {
    const text = source({ name: 'f', formula, params: {}, frameworks: {} }, library)
    expect(
      text
        .split('\n')
        .find((line) => line.includes('return'))
        ?.trim(),
    ).toBe(`return ${python}`)
  })
})
