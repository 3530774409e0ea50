import { CONTROLS, installApp } from './app-driver.mjs'
import { installMeasure } from './measure.mjs'
import { gridOf, updatesOf } from './updates.mjs'

/** Every page is seen at the same size, in the language and theme that the driver knows. */
export const contextOf = (dpr) => ({
  viewport: { width: 1440, height: 900 },
  deviceScaleFactor: dpr,
  locale: 'en-US',
  colorScheme: 'light',
})

/** Sends what measures, and for the app what works its controls, into the page that is to be opened. */
export async function prepare(page, { kind }) {
  await page.addInitScript(installMeasure)
  if (kind) await page.addInitScript(installApp, { controls: CONTROLS, kind })
}

/** Opens a page and waits for its canvas. */
async function open(context, subject, url) {
  const page = await context.newPage()
  const errors = []
  page.on('pageerror', (error) => errors.push(error.message))
  await prepare(page, subject)
  await page.goto(url)
  await page.waitForSelector('canvas', { state: 'visible' }).catch((error) => {
    throw new Error([`${subject.name}: no canvas`, ...errors].join('; '), { cause: error })
  })
  return page
}

/** The size in CSS pixels of the app's canvas: the peers get the same. */
export async function canvasSize(browser, subject, url, dpr) {
  const context = await browser.newContext(contextOf(dpr))
  try {
    const page = await open(context, subject, url)
    return await page.locator('canvas').evaluate((canvas) => ({ w: canvas.clientWidth, h: canvas.clientHeight }))
  } finally {
    await context.close()
  }
}

/** ms for which the page's main thread has been busy: script, style, layout, paint, and all tasks that come later. */
async function busyTime(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value
}

/**
 * One subject in a fresh page with n samples: `script` and `paint` of each update, and `mainThread`, the mean
 * busy time of the main thread per update, in which work that was put off to later tasks would show.
 * @param verify also makes sure that updates are seen, in the frame that is timed and not later
 */
export async function measureCell({ browser, subject, url, n, dpr, count, budget, verify }) {
  const context = await browser.newContext(contextOf(dpr))
  try {
    const page = await open(context, subject, url)
    const changes = updatesOf(n, count)
    await page.evaluate(async (grid) => {
      window.bench.prepare(grid)
      await window.measure.shown()
    }, gridOf(n))
    const cdp = await context.newCDPSession(page)
    await cdp.send('Performance.enable')
    const before = await busyTime(cdp)
    const times = await page.evaluate(([list, ms]) => window.measure.run(list, ms), [changes, budget])
    const mainThread = ((await busyTime(cdp)) - before) / times.script.length
    if (verify) await verifyUpdates(page, subject, n, changes)
    return { ...times, mainThread }
  } finally {
    await context.close()
  }
}

async function verifyUpdates(page, { name, kind }, n, changes) {
  const fail = (what) => {
    throw new Error(`${name}, n = ${n}: ${what}`)
  }
  // The updates may have been cut short: first to where they begin.
  for (const home of changes.filter(({ end, value }) => value === gridOf(n)[end]))
    await page.evaluate((c) => window.measure.check(c), home)
  for (const change of changes.slice(0, 2)) {
    const { changed, final } = await page.evaluate((c) => window.measure.check(c), change)
    if (!final) fail('the picture still changed after the frame that is timed')
    if (!changed) fail('an update did not change the picture')
    if (kind && !sameGrid(await page.evaluate(() => window.bench.grid()), change.grid))
      fail(`the fields do not show ${JSON.stringify(change.grid)}`)
  }
}

const sameGrid = (a, b) => Object.keys(b).every((key) => Math.abs(a[key] - b[key]) <= 1e-9 * Math.abs(b[key]))
