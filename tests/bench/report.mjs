import { median, quantile } from './statistics.mjs'

const SIZES = [1e3, 1e6, 1e9]
const [THOUSAND, MILLION, BILLION] = SIZES

const number = (v) => {
  if (!Number.isFinite(v)) return '–'
  return v < 10 ? v.toFixed(2) : v < 100 ? v.toFixed(1) : String(Math.round(v))
}
/** n is one of 10⁰ … 10⁹. */
const count = (n) => `10${'⁰¹²³⁴⁵⁶⁷⁸⁹'[Math.round(Math.log10(n))]}`
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map((row) => line(row))].join('\n')
}

/** One field of a cell, all rounds together. */
const pooled = (cell, field) => cell.rounds.flatMap((round) => round[field])

/** How often `b` goes into `a`: taken within each round, in which both had the same machine, then the median of the rounds. */
function ratio(a, b, field) {
  if (!a || !b) return Number.NaN
  return median(a.rounds.map((round, i) => median(round[field]) / median(b.rounds[i][field])))
}

const QUICK = 'A quick look: most of so few updates are a page warming up. Not for judging the aims.'

/** The run as Markdown. */
export function report(result) {
  const { machine, options } = result
  const cellOf = (id, n) => result.cells.find((cell) => cell.id === id && cell.n === n)
  return [
    `${machine.cpu}, ${machine.cores} cores, load ${machine.load.map(number).join(' → ')}; Chromium ${machine.chromium}, Node ${machine.node}; ${result.when}.`,
    `Canvas ${options.size.w} × ${options.size.h} CSS px, device pixel ratio ${options.dpr}; ${options.rounds} rounds of ${options.updates} updates.`,
    ...(options.quick ? [QUICK] : []),
    updatesTable(result, cellOf),
    firstPictureTable(result),
    sizesTable(result),
    aimsList(result, cellOf),
  ].join('\n\n')
}

function updatesTable({ cells }, cellOf) {
  const head = ['samples', '', 'script ms', 'p95', 'main thread', 'to paint ms', 'p95']
  const ratios = ['Chart.js ÷ it', 'uPlot ÷ it', 'script ÷ floor', 'paint ÷ floor']
  const rows = cells.map((cell) => {
    const peer = (id) => cellOf(id, cell.n)
    const times = ['script', 'paint'].map((field) => {
      const values = pooled(cell, field)
      return [number(median(values)), number(quantile(values, 0.95))]
    })
    return [
      count(cell.n),
      cell.name,
      ...times[0],
      number(median(pooled(cell, 'mainThread'))),
      ...times[1],
      number(ratio(peer('chartjs'), cell, 'script')),
      number(ratio(peer('uplot'), cell, 'script')),
      number(ratio(cell, peer('floor'), 'script')),
      number(ratio(cell, peer('floor'), 'paint')),
    ]
  })
  return `### Updates\n\n${table([...head, ...ratios], rows)}`
}

function firstPictureTable({ firstPictures, options }) {
  if (firstPictures.length === 0) return '### First picture\n\nnot measured'
  const head = ['', 'curves on screen ms', 'first paint', 'canvas in place', 'slider answers', 'loaded']
  const rows = firstPictures.map(({ name, visits }) => {
    const middle = (field) => median(visits.map((visit) => visit[field]).filter((v) => v !== null))
    const times = ['curve', 'fcp', 'chart', 'answer'].map((field) => number(middle(field)))
    return [name, ...times, kilobytes(middle('bytes'))]
  })
  return `### First picture\n\nSlow 4G, processor slowed 4 times, no cache, median of ${options.visits}.\n\n${table(head, rows)}`
}

function sizesTable({ sizes }) {
  const head = ['brotli', 'HTML', 'first-load JS and CSS', 'all files']
  const rows = sizes.map(({ name, html, first, total }) => [name, ...[html, first, total].map((v) => kilobytes(v))])
  return `### Size\n\n${table(head, rows)}`
}

/** Each aim with what was measured; an aim whose sizes were left out is not judged. */
function aimsList({ apps, options, sizes }, cellOf) {
  const aims = apps.flatMap(({ id, name, kind }) => {
    const paints = options.n.map((n) => ratio(cellOf(id, n), cellOf('floor', n), 'paint'))
    const slowest = Math.max(...options.n.map((n) => median(pooled(cellOf(id, n), 'script'))))
    return [
      {
        what: `${name}: ${count(MILLION)} samples, script ≥ 150 × faster than Chart.js`,
        value: ratio(cellOf('chartjs', MILLION), cellOf(id, MILLION), 'script'),
        least: 150,
      },
      {
        what: `${name}: ${count(MILLION)} samples, script ≥ 20 × faster than uPlot`,
        value: ratio(cellOf('uplot', MILLION), cellOf(id, MILLION), 'script'),
        least: 20,
      },
      {
        what: `${name}: script at ${count(BILLION)} ≤ 1.2 × that at ${count(THOUSAND)}`,
        value: ratio(cellOf(id, BILLION), cellOf(id, THOUSAND), 'script'),
        most: 1.2,
      },
      { what: `${name}: to paint ≤ 2 × the floor at every size`, value: Math.max(...paints), most: 2 },
      ...(kind === 'thumb'
        ? [{ what: `${name}: a step ≤ 4 ms of script at every size`, value: slowest, most: 4 }]
        : []),
    ]
  })
  aims.push({
    what: 'First-load JS and CSS ≤ 150 kB brotli',
    value: sizes[0].first / 1000,
    most: 150,
  })
  const lines = aims.map(({ what, value, least = -Infinity, most = Infinity }) => {
    if (!Number.isFinite(value)) return `- ${what}: not measured`
    return `- ${what}: ${number(value)}, ${value >= least && value <= most ? '**met**' : '**not met**'}`
  })
  return `### Aims\n\n${lines.join('\n')}`
}
