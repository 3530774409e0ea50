// node tests/bench/labs.mjs [--seeds 1000]: measures every cell of tests/reference/labs.md with our engine and writes docs/labs.md.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { bundle } from './bundle.mjs'

const { values: given } = parseArgs({ options: { seeds: { type: 'string', default: '1000' } } })
const seeds = Number(given.seeds)
/** Of all tests together. */
const LEVEL = 0.01

const labs = await import(await bundle('tests/network/labs.ts'))
const { xorCells, gradientCells, layerRows } = labs
const log = (...words) => console.error(...words)

/** Cells in which the reference measured its own rounding: what is written below tells it. */
const isRounding = ({ hidden, initialiser, depth }) => hidden === 'selu' && initialiser === 'small' && depth >= 20

const row = (cells) => `| ${cells.join(' | ')} |`
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
/** In the order in which they stand. */
const grouped = (cells, key) => [...new Set(cells.map(key))].map((name) => cells.filter((cell) => key(cell) === name))

const chances = []
const within = { yes: 0, no: 0 }
function xorTable(cells) {
  return table(
    ['hidden', 'init', 'engine', ...grouped(cells, (c) => c.rate).map(([{ rate }]) => `lr ${rate}`)],
    grouped(cells, (c) => `${c.hidden} ${c.initialiser}`).flatMap((line) => {
      const ours = line.map((cell) => {
        const epochs = labs.solvedEpochs(cell, seeds)
        chances.push([cell, labs.successAlike(cell, epochs, seeds)], [cell, labs.epochsAlike(cell, epochs)])
        const [low, high] = [...cell.text.matchAll(/[\d.]+(?=[–)])/g)].map(Number)
        const percent = (100 * epochs.length) / seeds
        within[percent >= low - 0.05 && percent <= high + 0.05 ? 'yes' : 'no']++
        return labs.xorText(epochs, seeds)
      })
      const [{ hidden, initialiser }] = line
      log(hidden, initialiser)
      return [
        [hidden, initialiser, 'ours', ...ours],
        ['', '', 'reference', ...line.map((cell) => cell.text)],
      ]
    }),
  )
}

function gradientTable(cells) {
  return table(
    ['hidden', 'init', 'engine', ...grouped(cells, (c) => c.depth).map(([{ depth }]) => `L=${depth}`)],
    grouped(cells, (c) => `${c.hidden} ${c.initialiser}`).flatMap((line) => {
      const ours = line.map((cell) => {
        const ratios = labs.gradientRatios(cell, 100)
        if (!isRounding(cell)) chances.push([cell, labs.mediansAlike(cell.ratio, ratios)])
        return labs.ratioText(ratios)
      })
      const [{ hidden, initialiser }] = line
      log(hidden, initialiser)
      return [
        [hidden, initialiser, 'ours', ...ours],
        ['', '', 'reference', ...line.map((cell) => cell.text)],
      ]
    }),
  )
}

const xor = grouped(xorCells, (cell) => cell.width)
  .map((cells) => `### ${cells[0].width === 0 ? 'No hidden layer' : `Width ${cells[0].width}`}\n\n${xorTable(cells)}`)
  .join('\n\n')
const gradients = gradientTable(gradientCells)
const layers = table(
  ['hidden', 'init', 'engine', ...layerRows[0].layers.map((_, l) => String(l + 1))],
  layerRows.flatMap((line) => {
    const seen = Array.from({ length: 100 }, (_, seed) => labs.weightGradients(line, seed))
    const columns = line.layers.map((_, l) => seen.map((values) => values[l]).toSorted((a, b) => a - b))
    columns.forEach((values, l) => chances.push([line, labs.mediansAlike(line.layers[l], values)]))
    return [
      [line.hidden, line.initialiser, 'ours', ...columns.map(labs.ratioText)],
      ['', '', 'reference', ...line.texts],
    ]
  }),
)

const bound = LEVEL / chances.length
const apart = chances.filter(([, chance]) => chance < bound)
const [worst, least] = chances.toSorted(([, a], [, b]) => a - b)[0]
const verdict =
  apart.length === 0
    ? `None of them is below: the least is ${least.toPrecision(2)} (${worst.hidden}, ${worst.initialiser}).`
    : `${apart.length} are below: ${apart.map(([c, p]) => `${c.hidden} ${c.initialiser} ${c.rate ?? `L=${c.depth}`}: ${p.toPrecision(2)}`).join('; ')}.`

writeFileSync(
  fileURLToPath(new URL('../../docs/labs.md', import.meta.url)),
  `# The labs' numbers

What \`src/network\` gives where another engine was measured (\`tests/reference/labs.md\`, which tells the setting of each table): the same
networks and rates, other seeds and another generator. Written by \`node tests/bench/labs.mjs\`; \`tests/network/labs.test.ts\` looks at a part of it.

Both are samples, so that a number of ours need not lie in an interval of theirs: of two equal engines' success rates some 83 % would. ${within.yes} of
${within.yes + within.no} do. What must hold is that both can be draws of one kind. Success rates are compared by Fisher's exact test; medians by how many of our values
lie below theirs, of which every arrangement is equally likely; a rounded number is taken as what suits best. Of ${chances.length} tests all together at most
${100 * LEVEL} % may fail by chance: each has the bound ${bound.toPrecision(2)}. ${verdict}

## XOR solved

Percent of ${seeds} seeds (95 % interval of Wilson), then the median epoch of those solved.

${xor}

## Gradient that reaches the first layer

Mean |∂L/∂W| of the first layer over that of the output layer, median of 100 seeds.

${gradients}

SELU with 0.01 · N(0, 1) at L = 20 and 50 is not compared: the reference's SELU is λα exp(z) − λα, of which nothing right is left at |z| < 10⁻¹⁶, where
these weights lead after a dozen layers; what it shows is rounding. With λα expm1(z) in its place its own engine gives 0.80 and 0.95.

## By layer

Mean |∂L/∂W| at L = 10, first to last, median of 100 seeds.

${layers}
`,
)
log(`docs/labs.md is written. ${verdict}`)
process.exitCode = apart.length === 0 ? 0 : 1
