import type { Page } from '@playwright/test'
import {
  chip,
  expect,
  expectAccessible,
  expectNoSideScroll,
  frames,
  go,
  linkOf,
  open,
  plot,
  test,
  thumb,
  toggle,
} from './test.ts'

/** A page of somebody else, with room to scroll, the frame in it and the script of the snippet. */
async function openOuter(page: Page, link: string, width = 600): Promise<void> {
  await page.route('**/outer.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>Outer</title><body style="margin:0;height:3000px">
<iframe class="activation-lab" title="Plot" src="/?${link}" width="${width}" height="200" style="border:0"></iframe>
<script>addEventListener('message', ({ data, source }) => {
  if (data?.type !== 'activation-lab:height') return
  for (const frame of document.querySelectorAll('iframe.activation-lab'))
    if (frame.contentWindow === source) frame.style.height = Number(data.height) + 'px'
})</script>`,
    }),
  )
  await page.goto('/outer.html')
}

test('a frame in another page sizes itself, and leaves scrolling, focus and history to that page', async ({ page }) => {
  await openOuter(page, 'embed=1&without=step')
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('canvas')).toBeVisible()
  const height = () => page.locator('iframe').evaluate((element) => element.clientHeight)
  await expect.poll(height).toBeGreaterThan(400)
  // Its content fits exactly.
  const inside = page.frames()[1]
  if (!inside) throw new Error('no frame')
  await expect
    .poll(() => inside.evaluate(() => document.documentElement.scrollHeight - innerHeight))
    .toBeLessThanOrEqual(0)
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
  await expect(frame.getByRole('banner')).toHaveCount(0)
  await expect(frame.getByRole('slider', { name: 'step, log scale', exact: true })).toHaveCount(0)

  const entries = () => page.evaluate(() => history.length)
  const before = await entries()
  await frame.getByRole('button', { name: 'Show ReLU', exact: true }).click()
  await frame.getByRole('slider', { name: 'start', exact: true }).press('ArrowLeft')
  const link = frame.getByRole('link', { name: /^Open in Activation Lab/ })
  await expect(link).toHaveAttribute('href', /^\?hide=relu&start=-5\.1&without=step$/)
  await expect(link).toHaveAttribute('target', '_blank')
  expect(await entries()).toBe(before)

  await page.mouse.move(300, 150)
  await page.mouse.wheel(0, 400)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
})

test('an embedded page breaks no rule, in any view and width', async ({ page }) => {
  for (const [view, width] of [
    ['curves', 280],
    ['gradients', 390],
    ['learning', 280],
  ] as const) {
    await page.setViewportSize({ width, height: 520 })
    await page.goto(`/?view=${view}&embed=1`)
    await expect(page.getByRole('link', { name: /^Open in Activation Lab/ })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Show sigmoid', exact: true })).toBeVisible()
    await expectNoSideScroll(page)
    await expectAccessible(page)
  }
})

test('a part that a link leaves out is there for nobody', async ({ page }) => {
  const parts = [
    ['views', 'navigation', 'Views'],
    ['undo', 'button', 'Undo'],
    ['share', 'button', 'Share'],
    ['legend', 'list', 'Curves'],
    ['add', 'button', 'Add a function'],
    ['options', 'button', 'Options for sigmoid'],
    ['examples', 'button', 'Examples'],
    ['range', 'slider', 'start'],
    ['step', 'slider', 'step, log scale'],
    ['fields', 'textbox', 'step'],
    ['readings', 'slider', 'x'],
    ['listen', 'button', 'Listen'],
    ['show', 'combobox', 'y-axis'],
    ['derivatives', 'switch', 'First derivative f′(x)'],
    ['compare', 'switch', 'Compare two curves'],
    ['card', 'combobox', 'Function'],
    ['vectors', 'region', 'Vector functions'],
    ['table', 'button', 'Go'],
  ] as const
  await open(page)
  for (const [, role, name] of parts)
    if (name !== 'Vector functions')
      await expect(page.getByRole(role, { name, exact: true }).first(), name).toBeAttached()
  await open(page, `without=${parts.map(([name]) => name).join(',')}`)
  for (const [, role, name] of parts) await expect(page.getByRole(role, { name, exact: true }), name).toHaveCount(0)
  // Nor by its key.
  await plot(page).press('d')
  await plot(page).press('s')
  await plot(page).press('1')
  await plot(page).press('+')
  await plot(page).press('ArrowRight')
  await plot(page).press('n')
  await plot(page).press('l')
  await frames(page)
  expect(linkOf(page)).toMatch(/^without=[a-z,]+$/)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expectAccessible(page)
  // The switches of f, f′ and f″ are in the panel.
  await go(page, 'without=show')
  for (const key of ['d', 'j', 'p']) await plot(page).press(key)
  await frames(page)
  expect(linkOf(page)).toBe('without=show')
  // Nor a heading with nothing under it.
  await go(page, 'view=gradients&f=&without=depth,settings')
  await expect(page.locator('.gradients-view')).toBeVisible()
  await expect(page.getByRole('complementary')).toHaveCount(0)
})

test('functions without names', async ({ page }) => {
  await open(page, 'f=sigmoid,tanh&x=1&without=names')
  await expect(chip(page, 'f₁')).toBeVisible()
  await expect(page.getByRole('rowheader', { name: 'f₂', exact: true })).toBeVisible()
  await plot(page).press('s')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByText(/sigmoid|tanh/).filter({ visible: true })).toHaveCount(0)
  // Addresses do name them, as Share says.
  const heard = (await page.locator('body').ariaSnapshot()).replaceAll(/\/url: .*/g, '')
  expect(heard).toContain('f₁')
  expect(heard).not.toMatch(/sigmoid|tanh/)
  await expect(page).toHaveTitle('Curves · Activation Lab')
  // Nor on paper, where the link stands under the plot.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.paper-link')).toHaveText('Curves · Activation Lab', { useInnerText: true })
})

test('the guide waits while the page is presented', async ({ page }) => {
  await open(page, 'guide=start&present=1')
  await expect(page.getByRole('heading', { level: 1, name: 'Curves · Activation Lab', exact: true })).toHaveCount(1)
  await expect(page.getByRole('complementary', { name: 'Guide', exact: true })).toHaveCount(0)
  // No place is kept for it.
  expect((await plot(page).boundingBox())?.width).toBeGreaterThan(700)
  await page.getByRole('button', { name: 'Leave the presentation Esc', exact: true }).click()
  await expect(page.getByRole('complementary', { name: 'Guide', exact: true })).toBeVisible()
  await expect.poll(() => linkOf(page)).toBe('guide=start')
})

test('a presentation by the keyboard: F begins it, Escape ends it', async ({ page }) => {
  await open(page)
  await plot(page).press('f')
  await expect.poll(() => linkOf(page)).toBe('present=1')
  await expect(page.getByRole('button', { name: 'Leave the presentation Esc', exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toHaveCount(0)
  await expect(thumb(page, 'start')).toBeVisible()
  await expectNoSideScroll(page)
  await expectAccessible(page)
  await page.evaluate(() => document.fullscreenElement && document.exitFullscreen())
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeVisible()
  await expect.poll(() => linkOf(page)).toBe('')
  await expect(toggle(page, 'First derivative')).toBeVisible()
})

test('a presentation in a narrow window: one part below the other', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, 'present=1')
  const slider = await page.getByRole('slider', { name: /^step/ }).boundingBox()
  const readings = await page.getByRole('heading', { name: 'Read values', exact: true }).boundingBox()
  if (!slider || !readings) throw new Error('not on the page')
  expect(readings.y).toBeGreaterThan(slider.y + slider.height)
  await expectNoSideScroll(page)
  // Paper gets what it gets of the page.
  const leave = page.getByRole('button', { name: 'Leave the presentation Esc', exact: true })
  await page.emulateMedia({ media: 'print' })
  await expect(leave).toBeHidden()
  await expect(plot(page)).toHaveCSS('transform', 'none')
  await page.emulateMedia({ media: 'screen' })
  await leave.click()
  await expect(leave).toHaveCount(0)
  await expect(plot(page)).toBeFocused()
})

test.describe('without what leaves parts out', () => {
  test.use({ allow: [/Failed to load resource/] })

  test('nothing is shown that a link leaves out, and why is said', async ({ page }) => {
    await page.route(/Stage-.*\.js/, (route) => route.abort())
    await page.goto('/?f=silu&without=names')
    await expect(page.getByText('This part could not be loaded. Load the page again.')).toBeVisible()
    await expect(page.getByText(/SiLU/).filter({ visible: true })).toHaveCount(0)
  })
})

test('the dialog makes the HTML of a frame, with a preview and without what is unticked', async ({ page }) => {
  await open(page, 'f=tanh')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('tab', { name: 'Embed', exact: true }).click()
  const entries = await page.evaluate(() => history.length)
  await page.getByRole('checkbox', { name: 'The step step', exact: true }).uncheck()
  await page.getByRole('combobox', { name: 'Theme', exact: true }).selectOption('dark')
  const code = page.getByRole('region', { name: 'HTML to paste', exact: true })
  await expect(code).toContainText('?f=tanh&amp;without=step&amp;theme=dark&amp;embed=1"')
  const preview = page.frameLocator('.embed-preview iframe')
  await preview.locator('canvas').scrollIntoViewIfNeeded()
  await expect(preview.getByRole('button', { name: 'Show tanh', exact: true })).toBeVisible()
  await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(await page.evaluate(() => history.length)).toBe(entries)
  await expectAccessible(page)
})
