import { matrixOf } from '../../../export/arrays.ts'
import type { CodeLibrary, Writer } from '../../../export/exporter.ts'
import {
  functions,
  quoted,
  importsOf,
  needsOf,
  type Chosen,
  type Functions,
  type Wanted,
} from '../../../export/functions.ts'
import { lineStyle } from '../../../export/line-style.ts'
import { shareWords } from '../../../i18n/share.ts'
import { printPython } from '../../../math/number.ts'
import { series } from '../../../plot/series.ts'
import type { AppState } from '../../../state/app-state.ts'
import { learner } from '../engine/learner.ts'
import { isPerceptron, type Run } from '../engine/run.ts'
import { samplesOf } from '../engine/samples.ts'
import { raceRun } from '../race/race-run.ts'
import { runOf } from '../train/run-of.ts'
import { samplesCode } from './samples.ts'
import { LOSSES, RULE, TRAIN } from './training-code.ts'

/** One network: its activations by layer, and how its loss is drawn. */
interface Learnt {
  readonly label: string
  readonly units: readonly Chosen[]
  readonly slot: number
}

/** Training as the page does it: the same samples and first weights, written out, so that a full batch gives the same run. */
export const trainingProgram: Writer = ({ state, language }, library) => {
  const { run, networks } = runAndNetworks(state)
  const [first] = networks
  if (!first) return null
  const words = shareWords[language].code.written
  const data = samplesOf(run)
  const { parameters, layout } = learner(run, first.units, data).network
  const weights = layout.layers.map(({ inputs, outputs, weights: at }) =>
    matrixOf(
      Array.from({ length: outputs }, (_, o) => [...parameters.subarray(at + o * inputs, at + (o + 1) * inputs)]),
    ),
  )
  const names = functions(networks.flatMap(({ units }) => units))
  const torch = library === 'PyTorch'
  const orders = torch ? ([0] as const) : ([0, 1] as const)
  const wanted = networks.flatMap(({ units }) =>
    units.flatMap((chosen) => orders.map((order): Wanted => ({ chosen, order }))),
  )
  const written = names.written(library, wanted)
  const imports = importsOf(library, written)
  const shuffled = run.batch > 0 && run.batch < data.count
  const settings = [
    `rate, epochs = ${printPython(run.rate)}, ${state.epoch || state.epochs}`,
    ...(shuffled ? [`batch, seed = ${run.batch}, ${run.seed}`] : []),
  ].join('\n')
  const head = [
    { text: words.samples, code: `${imports}\n\n${samplesCode(data)}` },
    {
      text: words.firstWeights,
      code: `first = [\n${weights.map((one) => `${one.replaceAll(/^/gm, '    ')},`).join('\n')}\n]\n${settings}`,
    },
  ]
  const needs = needsOf(library)
  if (isPerceptron(run)) return { needs, parts: [...head, { text: words.rule, code: RULE[library] }] }
  const loss = run.loss === 'ce' ? LOSSES.ce : LOSSES.mse
  return {
    needs,
    parts: [
      ...head,
      {
        text: words.activations,
        code: [...(written ? [`${written}\n\n`] : []), networksCode(networks, run, names, library)].join('\n'),
      },
      { text: shuffled ? words.shuffled : words.exact, code: TRAIN[library](loss, shuffled) },
      {
        text: words.losses,
        code: `fig, ax = plt.subplots(figsize=(9, 5), layout='constrained')
for label, units, style in networks:
    losses, y = train(units)
    right = ((y[:, 0] > 0.5) == (t > 0.5)).sum()
    print(f'{label}: loss {losses[-1]:.6g} after {epochs} epochs, {right} of {len(X)} right')
    ax.plot(losses, label=label, **style)
ax.set_yscale('log')
ax.set_xlabel('epoch')
ax.set_ylabel('loss')
ax.grid(color='#eeece6')
ax.legend()
plt.show()`,
      },
    ],
  }
}

function runAndNetworks(state: AppState): { run: Run; networks: readonly Learnt[] } {
  const curves = series(state.curves, [0])
  if (state.lab === 'race') {
    const run = raceRun(state)
    const shown = curves.filter(({ hidden }) => !hidden)
    return { run, networks: run.networks.map((units, i) => ({ label: '', slot: i, units, ...named(shown[i]) })) }
  }
  const run = runOf(state, curves)
  return { run, networks: run.networks.map((units) => ({ label: 'network', slot: 1, units })) }
}

const named = (one: { label: string; slot: number } | undefined) => (one ? { label: one.label, slot: one.slot } : {})

/** For each network its label, its activations layer by layer with their slopes, and its line. */
function networksCode(networks: readonly Learnt[], { hidden }: Run, names: Functions, library: CodeLibrary): string {
  const rows = networks.map(({ label, units, slot }) => {
    const layers = hidden.flatMap((_, layer) => units[Math.min(layer, units.length - 1)] ?? [])
    const each = layers.map((chosen) =>
      library === 'PyTorch' ? names.callable(chosen) : `(${names.callable(chosen)}, ${names.callable(chosen, 1)})`,
    )
    return `    (${quoted(label)}, [${each.join(', ')}], dict(${lineStyle(slot, 0)})),`
  })
  return ['networks = [', ...rows, ']'].join('\n')
}
