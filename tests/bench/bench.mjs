// npm run bench: the built app, through its real controls, beside Chart.js used plainly, uPlot, and the floor without a
// chart library. All in one run, taking turns, so that a slow minute meets all of them.
import { createServer } from 'node:http'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { browserArgs, ensureBrowser } from '../../scripts/browser.mjs'
import { firstPicture } from './first-picture.mjs'

const { values: option } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    updates: { type: 'string', default: '60' },
    dpr: { type: 'string', default: '1' },
    loads: { type: 'string', default: '5' },
    out: { type: 'string', default: 'test-results/bench/results.json' },
  },
})
const SIZES = [1e2, 1e3, 1e4, 1e6, 1e9]
/** Peers that make every sample are not asked for more than this many. */
const MOST = 1e6
const PEERS = ['floor', 'uplot', 'chartjs']
const VIEWPORT = { width: 1440, height: 900 }
const ROOT = path.resolve(import.meta.dirname, '../..')
const OUT = path.join(ROOT, 'test-results/bench')

const say = (...words) => process.stderr.write(`${words.join(' ')}\n`)

await build({ root: ROOT, logLevel: 'error' })
for (const peer of PEERS)
  await build({
    configFile: false,
    root: path.join(import.meta.dirname, 'peers'),
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: path.join(OUT, peer),
      emptyOutDir: true,
      lib: {
        entry: path.join(import.meta.dirname, `peers/${peer}.js`),
        formats: ['es'],
        fileName: 'page',
        cssFileName: 'page',
      },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  })

const server = await serve()
const origin = `http://127.0.0.1:${server.address().port}`
const executablePath = await ensureBrowser()
const args = [...browserArgs, '--disable-frame-rate-limit', '--disable-gpu']
const browser = await chromium.launch({ executablePath, args })
const inPage = readFileSync(path.join(import.meta.dirname, 'in-page.js'), 'utf8')
const driver = readFileSync(path.join(import.meta.dirname, 'app-driver.js'), 'utf8')

const size = await plotSize()
say(`plot of ${size.width} × ${size.height} CSS pixels, device pixel ratio ${option.dpr}`)
const cells = new Map()
for (const n of SIZES)
  for (let round = 0; round < Number(option.rounds); round++)
    for (const peer of ['app', ...PEERS]) {
      if (n > MOST && peer !== 'app' && peer !== 'floor') continue
      const times = await run(peer, n)
      const key = `${peer} ${n}`
      cells.set(key, [...(cells.get(key) ?? []), times])
      say(
        `n = ${n}, round ${round + 1}, ${peer}: script ${ms(median(times.map((t) => t.script)))}, to paint ${ms(median(times.map((t) => t.paint)))}`,
      )
    }
const loads = []
for (let i = 0; i < Number(option.loads); i++) loads.push(await firstPicture(browser, `${origin}/app/`))

await browser.close()
server.close()
mkdirSync(path.dirname(option.out), { recursive: true })
writeFileSync(option.out, JSON.stringify({ option, size, cells: Object.fromEntries(cells), loads }))
report()

/** One page, one number of samples: times of its updates. */
async function run(peer, n) {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    deviceScaleFactor: Number(option.dpr),
    locale: 'en-US',
  })
  const page = await context.newPage()
  try {
    await page.addInitScript(inPage)
    await page.goto(peer === 'app' ? `${origin}/app/` : `${origin}/${peer}/?width=${size.width}&height=${size.height}`)
    if (peer === 'app') {
      await page.locator('canvas').waitFor()
      await page.evaluate(driver)
    }
    await page.waitForFunction(() => globalThis.bench)
    await page.evaluate((count) => globalThis.measure.create(count), n)
    return await page.evaluate(
      ([count, budget]) => globalThis.measure.updates(count, budget),
      [Number(option.updates), 12_000],
    )
  } finally {
    await context.close()
  }
}

async function plotSize() {
  const page = await browser.newPage({ viewport: VIEWPORT })
  await page.goto(`${origin}/app/`)
  const box = await page.locator('canvas').boundingBox()
  await page.close()
  return { width: Math.round(box.width), height: Math.round(box.height) }
}

/** Cross-origin isolated, for a clock of 5 µs. */
async function serve() {
  const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' }
  const http = createServer((request, response) => {
    const [, peer, ...rest] = new URL(request.url, 'http://x').pathname.split('/')
    const name = rest.join('/') || 'index.html'
    const file = path.join(peer === 'app' ? path.join(ROOT, 'dist') : path.join(OUT, peer), name)
    const page = name === 'index.html' && peer !== 'app'
    if (!page && !existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, {
      'content-type': types[path.extname(name)] ?? 'application/octet-stream',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    })
    response.end(
      page
        ? '<!doctype html><link rel="stylesheet" href="page.css"><body style="margin:20px"><script type="module" src="page.js"></script>'
        : readFileSync(file),
    )
  })
  await new Promise((resolve) => {
    http.listen(0, '127.0.0.1', resolve)
  })
  return http
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}
function ms(v) {
  return `${v.toFixed(v < 10 ? 2 : 0)} ms`
}

function report() {
  const of = (peer, n, what) => median((cells.get(`${peer} ${n}`) ?? []).flat().map((t) => t[what]))
  // Round by round, so that each ratio is of one minute.
  const ratio = (a, b, what) =>
    median(a.map((times, i) => median(times.map((t) => t[what])) / median((b[i] ?? []).map((t) => t[what]))))
  const rounds = (peer, n) => cells.get(`${peer} ${n}`) ?? []
  const cell = (v, unit) => (Number.isFinite(v) ? `${v.toFixed(v < 10 ? 2 : 0)}${unit}` : '–')
  console.log(
    `\n${os.cpus()[0].model}, ${os.cpus().length} cores; Chromium ${browser.version()}; Node ${process.version}; ${size.width} × ${size.height} at ${option.dpr}×\n`,
  )
  console.log(
    '| samples | script: app | floor | uPlot | Chart.js | uPlot / app | Chart.js / app | to paint: app | floor | app / floor |',
  )
  console.log('|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|')
  for (const n of SIZES)
    console.log(
      `| ${n.toExponential().replace('e+', 'e')} | ${[
        cell(of('app', n, 'script'), ' ms'),
        cell(of('floor', n, 'script'), ' ms'),
        cell(of('uplot', n, 'script'), ' ms'),
        cell(of('chartjs', n, 'script'), ' ms'),
        cell(ratio(rounds('uplot', n), rounds('app', n), 'script'), '×'),
        cell(ratio(rounds('chartjs', n), rounds('app', n), 'script'), '×'),
        cell(of('app', n, 'paint'), ' ms'),
        cell(of('floor', n, 'paint'), ' ms'),
        cell(ratio(rounds('app', n), rounds('floor', n), 'paint'), '×'),
      ].join(' | ')} |`,
    )
  const aims = [
    [
      '10⁶ samples: Chart.js plain / app, script, at least 150',
      ratio(rounds('chartjs', 1e6), rounds('app', 1e6), 'script'),
      (v) => v >= 150,
    ],
    [
      '10⁶ samples: uPlot / app, script, at least 20',
      ratio(rounds('uplot', 1e6), rounds('app', 1e6), 'script'),
      (v) => v >= 20,
    ],
    [
      '10⁹ against 10³ samples: app, script, at most 1.2',
      ratio(rounds('app', 1e9), rounds('app', 1e3), 'script'),
      (v) => v <= 1.2,
    ],
    [
      'to paint, app / floor, worst size, at most 2',
      Math.max(...SIZES.map((n) => ratio(rounds('app', n), rounds('floor', n), 'paint'))),
      (v) => v <= 2,
    ],
    [
      'one step of a drag, script in ms, worst size, at most 4',
      Math.max(...SIZES.map((n) => of('app', n, 'script'))),
      (v) => v <= 4,
    ],
  ]
  console.log()
  for (const [what, value, met] of aims)
    console.log(`${met(value) ? 'met    ' : 'NOT MET'} ${what}: ${value.toFixed(2)}`)
  console.log(
    `\nFirst visit, 4× slower processor, slow 4G, median of ${loads.length}: first painted curve ${ms(median(loads.map((l) => l.picture)))}, chart ready ${ms(median(loads.map((l) => l.ready)))}`,
  )
}
