import type { Writer } from '../../../export/exporter.ts'
import { functions, quoted, importsOf, type Wanted } from '../../../export/functions.ts'
import { lineStyle } from '../../../export/line-style.ts'
import { shareWords } from '../../../i18n/share.ts'
import { series } from '../../../plot/series.ts'
import { visible } from '../../../plot/plot.ts'
import type { Initialiser, Measure } from '../../../state/lab-state.ts'
import { FLAT, SAMPLES } from '../setup.ts'

const WEIGHTS: Readonly<Record<Initialiser, string>> = {
  xavier: 'np.sqrt(6 / (inputs + outputs)) * rng.uniform(-1, 1, (outputs, inputs))',
  he: 'np.sqrt(2 / inputs) * rng.standard_normal((outputs, inputs))',
  lecun: 'np.sqrt(1 / inputs) * rng.standard_normal((outputs, inputs))',
  normal: 'rng.standard_normal((outputs, inputs))',
  small: '0.01 * rng.standard_normal((outputs, inputs))',
}

/** Of layer l, and what its axis says. */
const MEASURES: Readonly<Record<Measure, { code: string; axis: string; log: boolean }>> = {
  gradient: { code: 'np.abs(delta.T @ a[l] / len(x)).mean()', axis: 'mean |∂L/∂W|', log: true },
  delta: { code: 'np.abs(delta).mean()', axis: 'mean |∂L/∂z|', log: true },
  activation: { code: 'np.abs(a[l + 1]).mean()', axis: 'mean |a|', log: true },
  saturated: { code: `(np.abs(slopes[l]) <= ${FLAT}).mean()`, axis: `share with |f′(z)| ≤ ${FLAT}`, log: false },
  dead: { code: '(slopes[l] == 0).all(axis=0).mean()', axis: 'share with f′(z) = 0 for all samples', log: false },
}

/** The deep networks with NumPy's random numbers: the same sizes, initialiser and samples, but other draws. */
export const gradientsProgram: Writer = ({ state, language }, library) => {
  const shown = visible(series(state.curves, [0]))
  if (library !== 'NumPy' || shown.length === 0) return null
  const words = shareWords[language].code.written
  const { depth, width, init, seed, seeds } = state
  const measure = MEASURES[state.measure]
  const all = shown.map((one) => ({ one, chosen: { id: one.activation.id, params: one.params } }))
  const names = functions(all.map(({ chosen }) => chosen))
  const wanted = all.flatMap(({ chosen }): readonly Wanted[] => [
    { chosen, order: 0 },
    { chosen, order: 1 },
  ])
  const written = names.written('NumPy', wanted)
  const rows = all.map(
    ({ one, chosen }) =>
      `    (${quoted(one.label)}, ${names.callable(chosen)}, ${names.callable(chosen, 1)}, dict(${lineStyle(one.slot, 0)})),`,
  )
  return {
    needs: 'pip install numpy matplotlib',
    parts: [
      {
        text: words.activations,
        code: [importsOf(library, written), written, ['activations = [', ...rows, ']'].join('\n')].join('\n\n\n'),
      },
      {
        text: words.weights(init),
        code: `depth, width = ${depth}, ${width}
sizes = [2] + [width] * depth + [1]


def first_weights(rng, inputs, outputs):
    return ${WEIGHTS[init]}`,
      },
      {
        text: words.pass,
        code: `def measure(weights, f, slope, x, y):
    a, slopes = [x], []
    for l, W in enumerate(weights):  # forward
        z = a[l] @ W.T
        if l < depth:
            a.append(f(z))
            slopes.append(slope(z))
        else:
            a.append(1 / (1 + np.exp(-z)))
            slopes.append(a[-1] * (1 - a[-1]))
    measured = np.zeros(depth + 1)
    delta = a[-1] - y
    for l in reversed(range(depth + 1)):  # backward
        measured[l] = ${measure.code}
        if l > 0:
            delta = (delta @ weights[l]) * slopes[l - 1]
    return measured`,
      },
      {
        text: words.medians(seeds),
        code: `fig, ax = plt.subplots(figsize=(9, 5), layout='constrained')
for label, f, slope, style in activations:
    runs = []
    for seed in range(${seed}, ${seed + seeds}):
        rng = np.random.default_rng(seed)
        x = rng.standard_normal((${SAMPLES}, 2))
        y = (x[:, :1] * x[:, 1:] > 0).astype(float)
        weights = [first_weights(rng, i, o) for i, o in zip(sizes, sizes[1:])]
        runs.append(measure(weights, f, slope, x, y))
    median = np.nanmedian(runs, axis=0)
    print(label, median)
    ax.plot(range(1, depth + 2), median, label=label, **style)
${measure.log ? "ax.set_yscale('log')" : 'ax.set_ylim(-0.05, 1.05)'}
ax.set_xlabel('layer (1 = first hidden layer, ${depth + 1} = output)')
ax.set_ylabel(${quoted(measure.axis)})
ax.grid(color='#eeece6')
ax.legend()
plt.show()`,
      },
    ],
  }
}
