import table from '../reference/labs.md?raw'

/** What another engine measured: tests/reference/labs.md, a table row after row. Names of functions are the catalogue's ids. */

/** A range of what a rounded number may have been. */
export type Rounded = readonly [low: number, high: number]

export interface XorCell {
  readonly width: number
  readonly hidden: string
  readonly initialiser: string
  readonly rate: number
  /** As it stands in the table: percent (interval) median epoch. */
  readonly text: string
  /** Of SEEDS. */
  readonly solved: Rounded
  /** The middle one of the epochs of those solved, the later one of two. */
  readonly epoch: number | undefined
}

export interface GradientCell {
  readonly hidden: string
  readonly initialiser: string
  readonly depth: number
  readonly text: string
  /** Median of GRADIENT_SEEDS ratios. */
  readonly ratio: Rounded
}

export const SEEDS = 1000
export const GRADIENT_SEEDS = 100

const IDS: Readonly<Record<string, string>> = { leaky: 'leaky_relu', gelu: 'gelu_tanh' }
const INITIALISERS: Readonly<Record<string, string>> = { 'N(0,1)': 'normal', '0.01·N(0,1)': 'small' }

const lines = table.split('\n')
const cellsOf = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())

function percent(text: string): Rounded {
  const seeds = (Number(text) * SEEDS) / 100
  // One decimal is one seed; without it the percent is rounded. 0 is none at all.
  return text.includes('.') || seeds === 0 ? [seeds, seeds] : [seeds - 5, Math.min(SEEDS, seeds + 5)]
}

function rounded(text: string): Rounded {
  const [, decimals = '', power = '0'] = /^\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(text) ?? []
  const half = 0.5 * 10 ** (Number(power) - decimals.length)
  return Number(text) === 0 ? [0, 0] : [Number(text) - half, Number(text) + half]
}

function readXor(): readonly XorCell[] {
  let width = 0
  return lines.flatMap((line) => {
    width = Number(/^### width (\d+)/.exec(line)?.[1] ?? width)
    const [hidden = '', initialiser = '', ...cells] = cellsOf(line)
    if (cells.length !== 5 || !cells[0]?.includes('(')) return []
    return cells.map((text, i): XorCell => {
      const [, solved = '', epoch] = /^([\d.]+) \(.*\)(?: (\d+))?$/.exec(text) ?? []
      const rate = [0.03, 0.1, 0.3, 1, 3][i] ?? 0
      return {
        width,
        hidden: IDS[hidden] ?? hidden,
        initialiser,
        rate,
        text,
        solved: percent(solved),
        epoch: epoch === undefined ? undefined : Number(epoch),
      }
    })
  })
}

const readGradients = (): readonly GradientCell[] =>
  lines.flatMap((line) => {
    const [hidden = '', initialiser = '', ...cells] = cellsOf(line)
    if (cells.length !== 6 || initialiser === '' || initialiser === 'init') return []
    return cells.map((text, i) => ({
      hidden: IDS[hidden] ?? hidden,
      initialiser: INITIALISERS[initialiser] ?? initialiser,
      depth: [1, 2, 5, 10, 20, 50][i] ?? 0,
      text,
      ratio: rounded(text),
    }))
  })

export const xorCells = readXor().filter(({ hidden }) => hidden !== '---')
export const gradientCells = readGradients().filter(({ hidden }) => !hidden.startsWith('---'))

/** mean |∂L/∂W| of each layer of weights at depth 10, from the first: medians of GRADIENT_SEEDS. */
export const layerRows = lines.flatMap((line) => {
  const [, hidden = '', initialiser = '', list] = /^- (\w+) \((\w+)\): ([-\d., e]+)$/.exec(line) ?? []
  const texts = list?.split(', ') ?? []
  return texts.length === 0 ? [] : [{ hidden, initialiser, depth: 10, texts, layers: texts.map(rounded) }]
})
