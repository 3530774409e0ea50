// node tests/bench/offline.mjs [rounds]: how long until the first picture and the live chart of the built site are there, over a slow network,
// with its files in the browser's cache, and from the device without a network. Milliseconds, medians.
import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { browserArgs, findBrowser } from '../../scripts/browser.mjs'

const ROUNDS = Number(process.argv[2] ?? 5)
/** Lighthouse's slow 4G. */
const SLOW = { offline: false, latency: 562.5, downloadThroughput: 1_440_000 / 8, uploadThroughput: 675_000 / 8 }
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

const packed = new Map()
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://site')
  const file = path.join('dist', pathname.replace(/\/$/, '/index.html'))
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return response.writeHead(404).end()
  if (!packed.has(file)) packed.set(file, brotliCompressSync(readFileSync(file)))
  response.writeHead(200, {
    'Content-Type': TYPES[path.extname(file)] ?? 'text/plain',
    'Content-Encoding': 'br',
    'Cache-Control': pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  })
  response.end(packed.get(file))
})
await new Promise((resolve) => {
  server.listen(0, '127.0.0.1', resolve)
})
const address = `http://127.0.0.1:${server.address().port}/`

/** ms from the start of the navigation to the first paint with content, and to the chart. */
async function measured(page, go) {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('canvas')) return
      observer.disconnect()
      requestAnimationFrame(() => {
        globalThis.chartAt = performance.now()
      })
    }).observe(document, { childList: true, subtree: true })
  })
  await go()
  await page.waitForFunction(
    () => globalThis.chartAt !== undefined && performance.getEntriesByName('first-contentful-paint').length > 0,
  )
  return page.evaluate(() => [performance.getEntriesByName('first-contentful-paint')[0].startTime, globalThis.chartAt])
}

const executablePath = await findBrowser()
const browser = await chromium.launch({ args: browserArgs, ...(executablePath ? { executablePath } : {}) })
const times = {
  'first visit, slow 4G': [],
  'again, slow 4G, files in the cache': [],
  'again, from the device, no network': [],
}
const [cold, warm, offline] = Object.keys(times)
try {
  for (let round = 0; round < ROUNDS; round++) {
    for (const serviceWorkers of ['block', 'allow']) {
      const context = await browser.newContext({ serviceWorkers, viewport: { width: 1440, height: 900 } })
      const page = await context.newPage()
      const network = await context.newCDPSession(page)
      await network.send('Network.emulateNetworkConditions', SLOW)
      const first = await measured(page, () => page.goto(address))
      if (serviceWorkers === 'block') {
        times[cold].push(first)
        times[warm].push(await measured(page, () => page.goto(address)))
      } else {
        await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
        await context.setOffline(true)
        times[offline].push(await measured(page, () => page.goto(address)))
      }
      await context.close()
    }
  }
} finally {
  await browser.close()
  server.close()
}
const median = (values) => Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)])
console.log('| ms until | first picture | live chart |\n| --- | ---: | ---: |')
for (const [name, rows] of Object.entries(times))
  console.log(`| ${name} | ${median(rows.map(([paint]) => paint))} | ${median(rows.map(([, chart]) => chart))} |`)
