// A first visit on a slow phone: when is a curve on the screen, and when does the chart answer?

/** Lighthouse's slow 4G, as applied to each request. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (0.75 * 1024 * 1024 * 0.9) / 8,
}
const SLOWER = 4

/**
 * ms from navigation to the first frame with a curve's blue in it, found in the screen's own frames, and to the live chart.
 */
export async function firstPicture(browser, url) {
  const context = await browser.newContext({ viewport: { width: 412, height: 915 }, locale: 'en-US' })
  const page = await context.newPage()
  const judge = await context.newPage()
  try {
    const cdp = await context.newCDPSession(page)
    await cdp.send('Network.enable')
    await cdp.send('Network.setCacheDisabled', { cacheDisabled: true })
    await cdp.send('Network.emulateNetworkConditions', SLOW_4G)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    const frames = []
    cdp.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
      frames.push({ data, at: metadata.timestamp * 1000 })
      cdp.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined)
    })
    await page.bringToFront()
    await cdp.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 })
    await page.goto(url, { waitUntil: 'commit' })
    await page.locator('canvas').waitFor()
    const began = await page.evaluate(() => performance.timeOrigin)
    const ready = await page.evaluate(() => performance.now())
    await cdp.send('Page.stopScreencast')
    for (const { data, at } of frames.toSorted((a, b) => a.at - b.at))
      if (at >= began && (await judge.evaluate(hasCurve, data))) return { picture: at - began, ready }
    return { picture: ready, ready }
  } finally {
    await context.close()
  }
}

/** Whether a picture holds a run of pixels in the sigmoid's blue below the header, where no button is. */
async function hasCurve(base64) {
  const image = new Image()
  image.src = `data:image/png;base64,${base64}`
  await image.decode()
  const canvas = new OffscreenCanvas(image.width, image.height)
  const ctx = canvas.getContext('2d')
  ctx.drawImage(image, 0, 0)
  // The plot lies between the chips and the slider.
  const { data } = ctx.getImageData(0, image.height * 0.16, image.width, image.height * 0.2)
  let blue = 0
  for (let i = 0; i < data.length; i += 4)
    if (Math.abs(data[i] - 31) < 40 && Math.abs(data[i + 1] - 73) < 40 && Math.abs(data[i + 2] - 201) < 40) blue++
  return blue > 40
}
