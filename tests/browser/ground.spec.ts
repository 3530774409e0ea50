import { expect, expectAccessible, hold, linkOf, listen, open, test, gridStatus } from './test.ts'

test('the built page opens, is named, and draws', async ({ page }) => {
  await open(page)
  await expect(page).toHaveTitle(/Activation Lab/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Activation Lab')
  await expect(page.getByRole('main')).toBeVisible()
  await expect.poll(() => linkOf(page)).toBe('')
})

test('a policy without unsafe words holds, and refuses inline code', async ({ page }) => {
  await open(page)
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe|\*|https?:/)
})

test.describe('against the policy', () => {
  test.use({ allow: [/Content Security Policy/] })

  test('nothing inline runs, nothing is evaluated, nothing is fetched from elsewhere', async ({ page }) => {
    await open(page)
    const results = await page.evaluate(async () => {
      const script = document.createElement('script')
      script.textContent = 'window.ran = true'
      document.body.append(script)
      // A string as code is what the policy must refuse; timers run in order.
      Reflect.apply(setTimeout, window, ['window.evaluated = true', 0])
      await new Promise((resolve) => {
        setTimeout(resolve, 1)
      })
      const fetched = await fetch('https://example.org/').then(
        () => true,
        () => false,
      )
      return { ran: 'ran' in window, evaluated: 'evaluated' in window, fetched }
    })
    expect(results).toEqual({ ran: false, evaluated: false, fetched: false })
  })
})

test.describe('these tests themselves', () => {
  test.use({ allow: [/.*/] })

  test('hear errors, warnings, violations and requests to others', async ({ page, baseURL }) => {
    await open(page)
    const said = await listen(page, baseURL ?? '')
    await page.evaluate(async () => {
      console.warn('a warning')
      console.error('an error')
      console.log('no matter')
      const script = document.createElement('script')
      script.textContent = 'window.ran = true'
      document.body.append(script)
      await new Promise<void>((resolve) => {
        setTimeout(() => {
          setTimeout(resolve)
          throw new Error('a mistake')
        })
      })
    })
    await expect(page.goto('https://example.org/')).rejects.toThrow('ERR_FAILED')
    for (const line of [
      /^console warning: a warning$/,
      /^console error: an error$/,
      /^console error: .*Content Security Policy/,
      /^uncaught: a mistake$/,
      /^request to https:\/\/example\.org\/$/,
    ])
      expect(said).toContainEqual(expect.stringMatching(line))
    expect(said).not.toContainEqual(expect.stringContaining('no matter'))
  })

  test('see a broken accessibility rule', async ({ page }) => {
    await open(page)
    await expectAccessible(page)
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')))
    await expect(expectAccessible(page)).rejects.toThrow('button-name')
  })
})

test.describe('before any script', () => {
  test.use({ javaScriptEnabled: false })

  test('the first picture is there, with the comparison’s curves', async ({ page }) => {
    await page.goto('/')
    const lines = page.locator('.still-plot-line')
    await expect(lines).toHaveCount(3)
    const box = await lines.nth(1).boundingBox()
    expect(box?.width).toBeGreaterThan(200)
    expect(box?.height).toBeGreaterThan(100)
    await expect(gridStatus(page).getByText('100 samples · first x = -5.0')).toBeVisible()
  })
})

test('the first picture and the live one show the curves in the same place', async ({ page, browser, baseURL }) => {
  await open(page)
  const live = await page.locator('canvas').boundingBox()
  const context = await browser.newContext({
    viewport: page.viewportSize(),
    javaScriptEnabled: false,
    ...(baseURL ? { baseURL } : {}),
  })
  const still = await context.newPage()
  await still.goto('/')
  const box = await still.locator('.still-plot').boundingBox()
  await context.close()
  expect(box).toEqual(live)
})

test('a link is not shown as the default picture while the script loads', async ({ page }) => {
  const release = await hold(page, /assets\/index.*\.js/)
  await page.goto('/?f=sigmoid', { waitUntil: 'commit' })
  await expect(page.locator('html')).toHaveAttribute('data-boot', 'link')
  await expect(page.locator('.still-plot')).toBeHidden()
  release()
  await expect(page.locator('canvas')).toBeVisible()
  await expect(page.locator('html')).not.toHaveAttribute('data-boot')
})

test.describe('when drawing fails', () => {
  test.use({ allow: [/.*/] })

  test('the link stays, and one button leads back', async ({ page }) => {
    await page.addInitScript(() => {
      const { prototype } = HTMLCanvasElement
      const native: unknown = Reflect.get(prototype, 'getContext')
      Object.assign(globalThis, { broken: true })
      Object.assign(prototype, {
        getContext(this: HTMLCanvasElement, ...args: unknown[]): unknown {
          if (Reflect.get(globalThis, 'broken')) throw new Error('no canvas today')
          return typeof native === 'function' ? Reflect.apply(native, this, args) : null
        },
      })
    })
    await page.goto('/?stop=7')
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('Something went wrong')
    await expect(alert.getByRole('link')).toHaveAttribute('href', /stop=7/)
    await expectAccessible(page)
    await page.evaluate(() => Object.assign(globalThis, { broken: false }))
    await page.getByRole('button', { name: 'Start afresh', exact: true }).click()
    await expect(page.locator('canvas')).toBeVisible()
    await expect.poll(() => linkOf(page)).toBe('')
    await page.goBack()
    await expect(page.getByRole('textbox', { name: /^stop/ })).toHaveValue('7')
  })
})

test.describe('when the chart’s code does not come', () => {
  test.use({ allow: [/ERR_FAILED|Failed to fetch/] })

  test('the still picture stays, follows the controls, and says so', async ({ page }) => {
    await page.route(/LineChart/, (route) => route.abort())
    await page.goto('/')
    await expect(page.getByText('The chart’s code could not be loaded')).toBeVisible()
    await expect(page.locator('.still-plot-line')).toHaveCount(3)
    await page.getByRole('button', { name: 'Show ReLU', exact: true }).click()
    await expect(page.locator('.still-plot-line')).toHaveCount(2)
  })
})
