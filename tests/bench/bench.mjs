// npm run bench: how fast the built app answers its own controls, beside Chart.js, uPlot and a page without a library.
// See docs/benchmarks.md. Options:
//   --rounds 3    how often everyone takes a turn      --quick       a look: one short round, one visit
//   --dpr 1       device pixel ratio                   --no-build    measure dist/ as it is
//   --app folder  measure another built app            --out f.json  keeps every single time
import { writeFileSync } from 'node:fs'
import os from 'node:os'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { browserArgs, findBrowser } from '../../scripts/browser.mjs'
import { canvasSize, measureCell } from './cell.mjs'
import { measureFirstPicture } from './first-picture.mjs'
import { report } from './report.mjs'
import { buildPeer, readPage, serve, sizesOf } from './site.mjs'

const { values: given } = parseArgs({
  options: {
    rounds: { type: 'string' },
    dpr: { type: 'string', default: '1' },
    app: { type: 'string' },
    out: { type: 'string' },
    quick: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
  },
})
const options = {
  quick: given.quick,
  rounds: Number(given.rounds ?? (given.quick ? 1 : 3)),
  dpr: Number(given.dpr),
  n: [1e2, 1e3, 1e4, 1e6, 1e9],
  updates: given.quick ? 12 : 60,
  /** ms for the updates of one cell. */
  budget: given.quick ? 3000 : 8000,
  visits: given.quick ? 1 : 5,
}

/** Who takes part, in the order of their turns. `kind`: the control that the app is worked with; `most`: samples it can take. */
const subjects = [
  { id: 'app-thumb', name: 'app, thumb dragged', page: 'app', kind: 'thumb' },
  { id: 'app-field', name: 'app, number typed', page: 'app', kind: 'field' },
  { id: 'chartjs', name: 'Chart.js plain', page: 'chartjs', most: 1e6 },
  { id: 'uplot', name: 'uPlot', page: 'uplot', most: 1e6 },
  { id: 'floor', name: 'floor, no library', page: 'floor' },
]
const apps = subjects.filter(({ kind }) => kind)
const log = (...words) => console.error(...words)

if (!given['no-build'] && !given.app) await build({ logLevel: 'warn' })
const pages = { app: readPage(given.app ?? 'dist') }
for (const { page } of subjects) pages[page] ??= await buildPeer(page)

const executablePath = await findBrowser()
if (!executablePath) throw new Error('no Chromium: npm test installs one')
const server = await serve(pages)
const browser = await chromium.launch({
  executablePath,
  // Frames come as fast as they are made, so that no time is rounded up to the next 16.7 ms; all draw in software.
  args: [...browserArgs, '--disable-gpu', '--disable-frame-rate-limit'],
})
try {
  const appUrl = `${server.origin}/app/`
  options.size = await canvasSize(browser, apps[0], appUrl, options.dpr)
  const urlOf = ({ page }) =>
    page === 'app' ? appUrl : `${server.origin}/${page}/?w=${options.size.w}&h=${options.size.h}`
  const result = {
    when: new Date().toISOString(),
    machine: {
      cpu: os.cpus()[0].model,
      cores: os.cpus().length,
      load: [os.loadavg()[0]],
      chromium: browser.version(),
      node: process.versions.node,
    },
    options,
    apps,
    cells: options.n.flatMap((n) =>
      subjects.filter(({ most = Infinity }) => n <= most).map((subject) => ({ ...subject, n, rounds: [] })),
    ),
    firstPictures: subjects
      .filter(({ id }) => id !== 'app-field')
      .map((subject) => ({ ...subject, name: subject.kind ? 'app' : subject.name, visits: [] })),
    sizes: Object.entries(pages).map(([name, files]) => ({ name, ...sizesOf(files) })),
  }

  for (let round = 0; round < options.rounds; round++)
    for (const cell of result.cells) {
      const { dpr, updates: count, budget } = options
      const plan = { n: cell.n, dpr, count, budget, verify: round === 0 }
      cell.rounds.push(await measureCell({ browser, subject: cell, url: urlOf(cell), ...plan }))
      log(`round ${round + 1} of ${options.rounds}: ${cell.n} samples, ${cell.name}`)
    }
  for (let visit = 0; visit < options.visits; visit++)
    for (const { visits, ...subject } of result.firstPictures) {
      visits.push(await measureFirstPicture({ browser, subject, url: urlOf(subject) }))
      log(`visit ${visit + 1} of ${options.visits}: ${subject.name}`)
    }

  result.machine.load.push(os.loadavg()[0])
  if (given.out) writeFileSync(given.out, JSON.stringify(result, null, 1))
  console.log(report(result))
} finally {
  await browser.close()
  server.close()
}
