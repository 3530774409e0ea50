import type { Page } from '@playwright/test'
import {
  countPixels,
  expect,
  expectAccessible,
  expectNoSideScroll,
  field,
  go,
  gridStatus,
  open,
  plot,
  test,
  toggle,
} from './test.ts'

const STATES = [
  '',
  'd=0,1,2&x=0&points=1&join=0',
  'step=0',
  'f=',
  'start=x&f=nosuch',
  'step=1e-8&y=auto',
  'hide=step,sigmoid,relu&y=-3,3',
] as const

// Words depend on the language, colours on the theme, and neither on the other: two of the four are enough.
for (const kept of ['lang=en&theme=light', 'lang=ko&theme=dark'] as const)
  test(`breaks no accessibility rule: ${kept}`, async ({ page }) => {
    await open(page, kept)
    for (const state of STATES) {
      await go(page, [state, kept].filter(Boolean).join('&'))
      // The table and the plot in words follow a little later.
      await expect(page.locator(state === 'step=0' ? '.sample-table-empty' : '.sample-table')).toBeAttached()
      await expect(page.locator('.notices li')).toHaveCount(state.includes('nosuch') ? 2 : 0)
      await expectAccessible(page)
      await expectNoSideScroll(page)
    }
  })

test('menus and dialogs break no accessibility rule', async ({ page }) => {
  await open(page)
  for (const name of ['Options for step', 'Add a function', 'Theme']) {
    await page.getByRole('button', { name }).click()
    await expect(page.getByRole('dialog', { name })).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog', { name })).toBeHidden()
    await expect(page.getByRole('button', { name })).toBeFocused()
  }
  await plot(page).press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts', exact: true })).toBeVisible()
  await expectAccessible(page)
})

test.describe('the language', () => {
  test.describe('of a Korean browser', () => {
    test.use({ locale: 'ko-KR' })
    test('is Korean, and can be switched', async ({ page }) => {
      await open(page)
      await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
      await expect(page.getByRole('button', { name: '공유', exact: true })).toBeVisible()
      await expect(gridStatus(page).getByText('stop(5.0)은 표본에 들어가지 않습니다')).toBeVisible()
      await page.getByRole('button', { name: 'English', exact: true }).click()
      await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
      await page.getByRole('button', { name: '한국어', exact: true }).click()
      await expect(page.getByRole('switch', { name: '표본점' })).toBeVisible()
    })

    test('keeps what is being done when it is switched', async ({ page }) => {
      await open(page, 'step=2&x=1')
      await page.getByRole('textbox', { name: 'start', exact: true }).fill('오')
      await page.getByRole('button', { name: 'English', exact: true }).click()
      await expect(page.getByRole('textbox', { name: 'start', exact: true })).toHaveValue('오')
      await expect(page.getByText('“오” is not a number')).toBeVisible()
      await expect(page.getByRole('heading', { name: 'At x = 1', exact: true })).toBeVisible()
    })
  })
})

test.describe('the theme', () => {
  const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)

  test('is the system’s until one is chosen, on the canvas too', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await open(page, 'f=step')
    const light = await background(page)
    await expect.poll(() => countPixels(page, [208, 31, 46])).toBeGreaterThan(100)
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await background(page)).not.toBe(light)
    await expect.poll(() => countPixels(page, [255, 123, 123])).toBeGreaterThan(100)
    await page.getByRole('button', { name: 'Theme', exact: true }).click()
    await page.getByRole('radio', { name: 'Light', exact: true }).check()
    await expect.poll(() => background(page)).toBe(light)
    await expect.poll(() => countPixels(page, [208, 31, 46])).toBeGreaterThan(100)
  })
})

test('forced colours leave the curves to be told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await open(page, 'f=step')
  const step = await page.locator('canvas').screenshot()
  await open(page, 'f=sigmoid')
  const sigmoid = await page.locator('canvas').screenshot()
  expect(step.equals(sigmoid)).toBe(false)
  // Drawn in the system's text colour, on the system's canvas.
  await expect.poll(() => countPixels(page, [0, 0, 0])).toBeGreaterThan(300)
  await expectNoSideScroll(page)
})

test('letters of twice the size fit', async ({ page }) => {
  await open(page)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  await expectNoSideScroll(page)
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeInViewport()
  await toggle(page, 'Sample points').check()
  // What is in a field can be read.
  for (const label of ['start', 'step', /^stop/])
    expect(await field(page, label).evaluate((input) => input.clientWidth)).toBeGreaterThan(50)
  await plot(page).press('?')
  const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts', exact: true })
  await expect(keys.getByText('Redo', { exact: true })).toBeVisible()
  expect(await keys.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0)
})

test('a window of 320 pixels is enough', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const link of ['', 'lang=ko', 'start=x', 'd=0,1,2&x=0.123456']) {
    await open(page, link)
    await expectNoSideScroll(page)
  }
})

test('a 4K screen is used', async ({ page }) => {
  await page.setViewportSize({ width: 3840, height: 2160 })
  await open(page)
  await expectNoSideScroll(page)
  const box = await page.locator('canvas').boundingBox()
  expect(box?.width).toBeGreaterThan(1900)
  expect(box?.height).toBeGreaterThan(1000)
})

test('nothing moves by itself when less motion is wished', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page)
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((e) =>
        getComputedStyle(e)
          .transitionDuration.split(', ')
          .some((d) => d !== '0s'),
      ).length,
  )
  expect(moving).toBe(0)
})

test('paper gets the plot as lines, in the colours of paper', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.still-plot-line')).toHaveCount(3)
  await expect(page.locator('canvas')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeHidden()
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toMatch(
    /251, 250, 247|255, 255, 255/,
  )
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(page.locator('canvas')).toBeVisible()
})

test('everything can be reached with the Tab key, in the order of the page, and is seen to have the focus', async ({
  page,
}) => {
  await open(page)
  const names: string[] = []
  for (let i = 0; i < 45; i++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const e = document.activeElement
      if (!(e instanceof HTMLElement) || e === document.body) return null
      const style = getComputedStyle(e)
      const thumb = getComputedStyle(e, '::-webkit-slider-thumb')
      const row = e.parentElement ? getComputedStyle(e.parentElement) : style
      const seen = [style, thumb, row].some((s) => s.outlineStyle !== 'none' && Number.parseFloat(s.outlineWidth) >= 2)
      return {
        name: e.getAttribute('aria-label') ?? e.closest('label')?.textContent ?? e.textContent ?? '',
        seen: seen || e.matches('input[type=range]'),
      }
    })
    if (!at) break
    expect(at.seen, at.name).toBe(true)
    names.push(at.name.trim())
  }
  const order = [
    'Skip to the plot',
    'Share',
    'Show step',
    'Add a function',
    'Plot',
    'start',
    'Zoom in',
    'x',
    'Sample points',
  ]
  const places = order.map((name) => names.findIndex((n) => n.startsWith(name)))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})
