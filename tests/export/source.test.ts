import { describe, expect, it } from 'vitest'
import { activations } from '../../src/activations/index.ts'
import { libraryNames, source, type LibraryName, type Subject } from '../../src/export/source.ts'
import { custom } from '../../src/expression/custom.ts'
import { textOf } from '../../src/expression/id.ts'
import { isFault } from '../../src/expression/typed.ts'
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

/** Formulas as people type them: constants, the catalogue, names that Python would not take, truths as numbers and numbers as truths. */
const formulas = [
  'e^x + PI*x - π',
  'x*gelu(x)',
  'elu(x, 2) + leaky_relu(-x, 0.3)',
  'mish(relu(x) - 1)',
  'selu(hardtanh(x, -3, 2))',
  'softplus(x, 2) * sigmoid(sparse_plus(x))',
  'sinc(x) + step(x - 1/2)',
  'sign(2*a)*x + sigmoid(a)*x + softplus(a)*x',
  'clip(a, 0, 1/2)*x + cbrt(-a)*x + erf(a)*x + round(2.4a)',
  'h₀*x + 2*h0',
  'in*x^2 + in_ + lambda',
  '!x + x',
  'x && x > 1 ? x^2 : x',
  'a ? x : -x',
  'a > 2 || !a ? x : -x/2',
  '!(a > 2) && x < 3 ? sin(x) : cos(x)',
  '(x > 0) - (x < 1) + (a < 2) * x',
  '(x > 0 ? 1 : 0) || x < -2 ? -x : x/3',
  '-(x > 1)^2 + x % 2',
  'clip(x, -a, x^2) - clip(1, x, 2)',
  '2a',
  'x > 0',
  'floor(x)',
  'max(a, 3) * max(x, 0) * min(x, x^2)',
  'cbrt(x) + log1p(abs(x)) + atan(x)',
  '(-a)^2 * x + 2^-x + (x^2)^a',
  'elish(squareplus(x))',
  'if_x*x if x > 0 else elu(if_x)*x',
] as const

function typedOf(formula: string) {
  const made = custom(formula)
  if (isFault(made)) throw new Error(`${formula}: ${made.kind}`)
  const params = Object.fromEntries(Object.keys(made.params).map((name, i) => [name, 1.25 + i]))
  return { ...made, p: params, subject: { name: 'f', formula: textOf(made.id), params, frameworks: {} } }
}

const written: Readonly<Record<string, string>> = Object.fromEntries([
  ...activations.flatMap(({ id }) =>
    libraryNames.map((library) => [`${id} ${library}`, source(subjectOf(id), library)] as const),
  ),
  ...formulas.flatMap((formula) =>
    libraryNames.map((library) => [`typed:${formula} ${library}`, source(typedOf(formula).subject, library)] as const),
  ),
])

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

  const typed = formulas.flatMap((formula) => (['NumPy', 'PyTorch'] as const).map((library) => ({ formula, library })))
  it.each(typed)('$formula in $library computes f and f′', ({ formula, library }) => {
    const { f, df, p } = typedOf(formula)
    const run = outputs[`typed:${formula} ${library}`]
    expect(run?.f, `${formula} was run`).toHaveLength(ran.x.length)
    ran.x.forEach((x, i) => {
      const close = (ours: number, theirs: unknown): void =>
        expect(Math.abs(ours - Number(theirs)), `${formula} at ${x}`).toBeLessThanOrEqual(
          2e-9 * Math.max(1, Math.abs(ours)),
        )
      close(f(x, p), run?.f[i])
      if (run?.df) close(df(x, p), run.df[i])
    })
  })

  it('says so where a formula is too long to write out', () => {
    const formula = `${'sqnl('.repeat(30)}x${')'.repeat(30)}`
    expect(source({ name: 'f', formula, params: {}, frameworks: {} }, 'NumPy')).toContain('raise NotImplementedError')
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
    ['e^x', 'NumPy', 'np.e ** x'],
    ['e^x', 'PyTorch', 'math.e ** x'],
    ['x * relu(x)', 'JAX', 'x * jnp.maximum(0, x)'],
    ['!x ? x : -x', 'NumPy', 'np.where(~(x != 0), x, -x)'],
    ['x && x > 1 ? x : -x', 'PyTorch', 'torch.where((x != 0) & (x > 1), x, -x)'],
    ['sigmoid(2) * x', 'PyTorch', '(1 / (1 + math.exp(-2))) * x'],
    ['sign(a) * x', 'Keras', '((a > 0) - (a < 0)) * x'],
  ] as const)('writes %s for %s', (formula, library: LibraryName, python) => {
    const text = source({ name: 'f', formula, params: {}, frameworks: {} }, library)
    expect(
      text
        .split('\n')
        .find((line) => line.includes('return'))
        ?.trim(),
    ).toBe(`return ${python}`)
  })

  it('names no two arguments the same', () => {
    const text = source(
      { name: 'f', formula: 'h₀*x+h0+lambda', params: { 'h₀': 1, h0: 2, lambda: 3 }, frameworks: {} },
      'NumPy',
    )
    expect(text).toContain('def f(x, h0=1.0, h0_=2.0, lambda_=3.0):\n    return h0 * x + h0_ + lambda_\n')
  })
})
