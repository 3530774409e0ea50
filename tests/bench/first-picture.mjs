import { contextOf, prepare } from './cell.mjs'

/** kbit/s in bytes a second. */
const kilobits = (rate) => (rate * 1024) / 8
/** Slow 4G as Lighthouse's DevTools throttling applies it; latency in ms a request. */
const SLOW_4G = { latency: 562.5, downloadThroughput: kilobits(1474.56), uploadThroughput: kilobits(675) }
const CPU_SLOWDOWN = 4

/**
 * A first visit over slow 4G with a slow processor and no cache; ms from the start of navigation to
 * `curve`: the first frame on screen that holds the curves, by its pixels, whatever they are drawn with;
 * `chart`: the canvas is there; `answer`: the app's slider has moved something on screen; `fcp`: first contentful paint.
 */
export async function measureFirstPicture({ browser, subject, url }) {
  const context = await browser.newContext(contextOf(1))
  try {
    const page = await context.newPage()
    await prepare(page, subject)
    const cdp = await context.newCDPSession(page)
    const film = []
    cdp.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
      film.push({ data, time: 1000 * metadata.timestamp, width: metadata.deviceWidth })
      // The page may have been closed meanwhile.
      cdp.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined)
    })
    let bytes = 0
    cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength
    })
    await cdp.send('Network.enable')
    await cdp.send('Network.setCacheDisabled', { cacheDisabled: true })
    await cdp.send('Network.emulateNetworkConditions', { offline: false, ...SLOW_4G })
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
    await cdp.send('Page.startScreencast', { format: 'png' })
    await page.goto(url, { waitUntil: 'commit' })
    const { origin, plot, ...times } = await page.evaluate(async () => {
      const [chart, answer = null] = await Promise.all([window.measure.canvasShown(), window.bench?.answered?.()])
      const { x, y, width, height } = document.querySelector('canvas').getBoundingClientRect()
      const [paint] = performance.getEntriesByName('first-contentful-paint')
      return {
        origin: performance.timeOrigin,
        plot: { x, y, width, height },
        chart,
        answer,
        fcp: paint?.startTime ?? null,
      }
    })
    const frame = await firstWithCurves(browser, film, { after: origin, plot })
    return { curve: frame.time - origin, ...times, bytes }
  } finally {
    await context.close()
  }
}

/** ms to wait for curves after the canvas is in place. */
const PATIENCE = 30_000

/** The first picture of the film, taken after `after`, that holds the curves in the plot's rectangle; the film may go on. */
async function firstWithCurves(browser, film, { after, plot }) {
  const page = await browser.newPage()
  const deadline = performance.now() + PATIENCE
  try {
    for (let i = 0; performance.now() < deadline;) {
      const frame = film[i]
      if (!frame) {
        await new Promise((resolve) => setTimeout(resolve, 50))
        continue
      }
      if (frame.time > after && (await page.evaluate(holdsCurves, { ...frame, plot }))) return frame
      i++
    }
    throw new Error(`none of ${film.length} frames holds the curves`)
  } finally {
    await page.close()
  }
}

/** In a page of its own: whether the red and the blue curve go through a fifth of the plot's columns each. */
async function holdsCurves({ data, width, plot }) {
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob())
  const scale = bitmap.width / width
  const w = Math.round(plot.width * scale)
  const h = Math.round(plot.height * scale)
  const context = new OffscreenCanvas(w, h).getContext('2d')
  context.drawImage(bitmap, -Math.round(plot.x * scale), -Math.round(plot.y * scale))
  const { data: pixels } = context.getImageData(0, 0, w, h)
  return [
    [208, 31, 46],
    [31, 73, 201],
  ].every((color) => {
    const columns = new Set()
    for (let i = 0; i < w * h; i++)
      if (color.every((channel, c) => Math.abs(pixels[4 * i + c] - channel) < 48)) columns.add(i % w)
    return columns.size > w / 5
  })
}
