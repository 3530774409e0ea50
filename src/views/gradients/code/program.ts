import type { Writer } from '../../../export/exporter.ts'
import { functions, quoted, importsOf, needsOf, type Wanted } from '../../../export/functions.ts'
import { lineStyle } from '../../../export/line-style.ts'
import { shareWords } from '../../../i18n/share.ts'
import { series } from '../../../plot/series.ts'
import { visible } from '../../../plot/plot.ts'
import type { Initialiser } from '../../../state/lab-state.ts'
import { SAMPLES } from '../setup.ts'
import { AXES, measureCode } from './measure-code.ts'

const WEIGHTS: Readonly<Record<Initialiser, string>> = {
  xavier: 'np.sqrt(6 / (inputs + outputs)) * rng.uniform(-1, 1, (outputs, inputs))',
  he: 'np.sqrt(2 / inputs) * rng.standard_normal((outputs, inputs))',
  lecun: 'np.sqrt(1 / inputs) * rng.standard_normal((outputs, inputs))',
  normal: 'rng.standard_normal((outputs, inputs))',
  small: '0.01 * rng.standard_normal((outputs, inputs))',
}

/** The deep networks with NumPy's random numbers: the same sizes, initialiser and number of samples, but other draws. */
export const gradientsProgram: Writer = ({ state, language }, library) => {
  const shown = visible(series(state.curves, [0]))
  if (shown.length === 0) return null
  const torch = library === 'PyTorch'
  const words = shareWords[language].code.written
  const { depth, width, init, seed, seeds } = state
  const axis = AXES[state.measure]
  const all = shown.map((one) => ({ one, chosen: { id: one.activation.id, params: one.params } }))
  const names = functions(all.map(({ chosen }) => chosen))
  const wanted = all.flatMap(({ chosen }): readonly Wanted[] => [
    { chosen, order: 0 },
    ...(torch ? [] : [{ chosen, order: 1 } as const]),
  ])
  const written = names.written(library, wanted)
  const rows = all.map(({ one, chosen }) => {
    const computed = [names.callable(chosen), ...(torch ? [] : [names.callable(chosen, 1)])]
    return `    (${[quoted(one.label), ...computed, `dict(${lineStyle(one.slot, 0)})`].join(', ')}),`
  })
  const functionsOfRow = torch ? 'f' : 'f, slope'
  return {
    needs: needsOf(library),
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
        code: measureCode[library](state.measure),
      },
      {
        text: words.medians(seeds),
        code: `fig, ax = plt.subplots(figsize=(9, 5), layout='constrained')
for label, ${functionsOfRow}, style in activations:
    runs = []
    for seed in range(${seed}, ${seed + seeds}):
        rng = np.random.default_rng(seed)
        x = rng.standard_normal((${SAMPLES}, 2))
        y = (x[:, :1] * x[:, 1:] > 0).astype(float)
        weights = [first_weights(rng, i, o) for i, o in zip(sizes, sizes[1:])]
        runs.append(measure(weights, ${functionsOfRow}, x, y))
    median = np.nanmedian(runs, axis=0)
    print(label, median)
    ax.plot(range(1, depth + 2), median, label=label, **style)
${axis.log ? "ax.set_yscale('log')" : 'ax.set_ylim(-0.05, 1.05)'}
ax.set_xlabel('layer (1 = first hidden layer, ${depth + 1} = output)')
ax.set_ylabel(${quoted(axis.label)})
ax.grid(color='#eeece6')
ax.legend()
plt.show()`,
      },
    ],
  }
}
