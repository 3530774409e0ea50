import {
  functions,
  quoted,
  importsOf,
  needsOf,
  type Chosen,
  type Functions,
  type Wanted,
} from '../../../export/functions.ts'
import type { CodeLibrary, Writer } from '../../../export/exporter.ts'
import { colorOf, lineStyle, markerOf, ornamentStyle } from '../../../export/line-style.ts'
import type { Part } from '../../../export/program.ts'
import { shareWords } from '../../../i18n/share.ts'
import { printPython } from '../../../math/number.ts'
import { lookOf } from '../../../plot/look.ts'
import { endsOf, plot, visible, yEnds, type Plot } from '../../../plot/plot.ts'
import type { Series } from '../../../plot/series.ts'
import type { AppState } from '../../../state/app-state.ts'
import { placesOf } from '../../../state/pair.ts'
import { AUTOGRAD, LIFTED, RATIO } from './snippets.ts'

/** One line of the plot as Python has it. */
interface Line {
  readonly series: Series
  /** Of `x`, an array. */
  readonly expression: string
  /** The function alone. */
  readonly callable: string
  readonly wanted: readonly Wanted[]
}

/** The plot as it stands: the same samples, lines, colours and limits. */
export const curvesProgram: Writer = ({ state, title, language }, library) => {
  const words = shareWords[language].code.written
  const drawn = plot(state)
  const shown = visible(drawn.series)
  const names = functions([...shown.filter((one) => !one.comparison).map(chosenOf), ...pairOf(state)])
  const lines = shown.map((series) => lineOf(series, state, names, library))
  const written = names.written(
    library,
    lines.flatMap(({ wanted }) => wanted),
  )
  const torch = library === 'PyTorch'
  const plotted = lines.map((line) => drawing(line, drawn, library))
  const picture = pictureOf(state, drawn, title, plotted.flat())
  const uses = (name: string): boolean => [written, picture].some((text) => text.includes(`${name}(`))
  const imports = importsOf(library, written)
  const tools: readonly Part[] = [
    ...(torch && uses('derivative') ? [{ text: words.autograd, code: AUTOGRAD }] : []),
    ...(uses('lifted') ? [{ text: words.lifted, code: LIFTED[library] }] : []),
    ...(uses('ratio') ? [{ text: words.ratio, code: RATIO[library] }] : []),
  ]
  const range = `np.arange(${[state.start, state.stop, state.step].map(printPython).join(', ')})`
  return {
    needs: needsOf(library),
    parts: [
      { text: words.functions, code: [imports, written].filter(Boolean).join('\n\n\n') },
      ...tools,
      torch
        ? { text: words.gridTorch, code: `x = torch.from_numpy(${range})` }
        : { text: words.grid, code: `x = ${range}` },
      { text: words.picture, code: picture },
    ],
  }
}

const chosenOf = ({ activation: { id }, params }: Series): Chosen => ({ id, params })

/** The two compared curves, where something is drawn of them. */
function pairOf({ pair, curves }: AppState): readonly Chosen[] {
  const places = pair && pair.show.length > 0 ? placesOf(pair, curves) : null
  return places ? places.flatMap((at) => curves[at] ?? []) : []
}

function lineOf(series: Series, state: AppState, names: Functions, library: CodeLibrary): Line {
  if (!series.comparison) return ownLine(series, chosenOf(series), names, library)
  const order = series.comparison === 'ratio' ? 1 : 0
  const [a, b] = pairOf(state).map((chosen) => ownLine({ ...series, order }, chosen, names, library))
  if (!a || !b) return { series, expression: 'x', callable: 'lambda x: x', wanted: [] }
  const expression = order === 1 ? `ratio(${a.expression}, ${b.expression})` : `${a.expression} - ${b.expression}`
  return { series, expression, callable: `lambda x: ${expression}`, wanted: [...a.wanted, ...b.wanted] }
}

/** f, f′ or f″ of one function: by a formula, or in PyTorch by autograd. */
function ownLine(series: Series, chosen: Chosen, names: Functions, library: CodeLibrary): Line {
  const { order } = series
  if (library === 'NumPy' || order === 0) {
    const wanted = [{ chosen, order }]
    return { series, expression: names.call(chosen, order), callable: names.callable(chosen, order), wanted }
  }
  const once = `derivative(${names.callable(chosen)})`
  const callable = order === 1 ? once : `derivative(${once})`
  return { series, expression: `${callable}(x)`, callable, wanted: [{ chosen, order: 0 }] }
}

/** What draws one line. */
function drawing({ series, expression, callable }: Line, drawn: Plot, library: CodeLibrary): readonly string[] {
  const size = library === 'PyTorch' ? 'torch.abs' : 'np.abs'
  const shown = (text: string): string => (drawn.log ? `${size}(${text})` : text)
  const jumps = drawn.join ? [] : gapsOf(series, drawn)
  const look = lookOf(series.slot)
  const dots = `marker='${markerOf(look)}', markersize=4`
  const style = `${lineStyle(series.slot, series.order)}, label=${quoted(series.label)}`
  if (jumps.length === 0) {
    const marks = drawn.points ? `, ${dots}` : ornamentStyle(series.slot)
    return [`ax.plot(x, ${shown(expression)}, ${style}${marks})`]
  }
  const f = drawn.log ? `lambda x: ${shown(expression)}` : callable
  return [
    `ax.plot(*lifted(${f}, x, [${jumps.map(printPython).join(', ')}]), ${style}${drawn.points ? '' : ornamentStyle(series.slot)})`,
    ...(drawn.points ? [`ax.plot(x, ${shown(expression)}, color='${colorOf(look)}', linestyle='none', ${dots})`] : []),
  ]
}

/** Where the line is broken among the samples, from the last to the first. */
function gapsOf({ breaks }: Series, { grid }: Plot): readonly number[] {
  const [lo, hi] = endsOf(grid) ?? [0, -1]
  const inside = breaks.filter(({ x, gap }) => gap && x >= lo && x <= hi).map(({ x }) => x)
  return grid && grid.delta > 0 ? inside.toReversed() : inside
}

function pictureOf(state: AppState, drawn: Plot, title: string, plotted: readonly string[]): string {
  const limits = yEnds(drawn).map(printPython).join(', ')
  // Matplotlib comes to the same limits by itself, but for what is beyond all samples.
  const automatic = state.y === 'auto' && !drawn.log && drawn.join && !drawn.series.some((one) => one.comparison)
  return [
    "fig, ax = plt.subplots(figsize=(9, 5), layout='constrained')",
    ...plotted,
    ...(drawn.log ? ["ax.set_yscale('log')"] : []),
    ...(automatic ? [] : [`ax.set_ylim(${limits})`]),
    // Matplotlib's own font has no Hangul: the names of functions are the same in every language.
    `ax.set_title(${quoted(/[^\0-\u036f\u2000-\u22ff]/.test(title) ? 'Activation Lab' : title)})`,
    "ax.grid(color='#eeece6')",
    'ax.set_axisbelow(True)',
    ...(plotted.length > 0 ? ['ax.legend()'] : []),
    'plt.show()',
  ].join('\n')
}
