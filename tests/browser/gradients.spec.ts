import type { Locator, Page } from '@playwright/test'
import {
  BLUE,
  chip,
  countPixels,
  expect,
  expectAccessible,
  expectNoSideScroll,
  field,
  frames,
  go,
  GREEN,
  linkOf,
  open,
  plot,
  RED,
  test,
  thumb,
} from './test.ts'

const LINK = 'view=gradients&f=sigmoid,relu,step&seeds=5'
const WORKER = /assets\/signals\.worker-.*\.js/

const section = (page: Page, name: string | RegExp): Locator => page.getByRole('region', { name, exact: true })
const findings = (page: Page): Locator => section(page, 'What this means for learning')
const finding = (page: Page, name: string): Locator =>
  findings(page)
    .getByRole('listitem')
    .filter({ has: page.getByText(name, { exact: true }) })
/** The table's cell of a layer (from 1) and the function at this place (from 1). */
const cell = (page: Page, layer: number, at: number): Locator =>
  page
    .getByRole('table')
    .locator('tbody tr')
    .nth(layer - 1)
    .locator('td')
    .nth(at - 1)

test('three activations are measured, read and changed', async ({ page }) => {
  await open(page, LINK)
  await expect(finding(page, 'sigmoid')).toContainText('Vanishes')
  await expect(finding(page, 'sigmoid')).toContainText('Median of 5 seeds')
  await expect(finding(page, 'ReLU')).toContainText('Arrives')
  await expect(finding(page, 'step')).toContainText('In 5 of 5 networks')
  for (const color of [RED, BLUE, GREEN]) await expect.poll(() => countPixels(page, color)).toBeGreaterThan(200)
  await expect(cell(page, 1, 3)).toHaveText('00 … 0')
  await expect(cell(page, 11, 3)).not.toHaveText('00 … 0')
  await expect(plot(page)).toHaveAccessibleDescription(/sigmoid: \S+⁻⁹ in layer 1/)

  // The layer: by the plot, by keys, by the slider.
  const values = page.getByRole('heading', { name: /^Single values in layer/ })
  await expect(values).toHaveText('Single values in layer 1')
  const box = await page.locator('canvas').boundingBox()
  if (!box) throw new Error('no canvas')
  await page.mouse.click(box.x + box.width - 14, box.y + box.height / 2)
  await expect(values).toHaveText('Single values in layer 11, the output')
  await plot(page).press('ArrowLeft')
  await expect(values).toHaveText('Single values in layer 10')
  await expect(page.getByText(/^Layer 10: sigmoid \S+, ReLU \S+, step 0$/)).toBeAttached()
  await thumb(page, 'Layer').press('PageDown')
  await expect(values).toHaveText('Single values in layer 1')
  await thumb(page, 'Layer').press('ArrowRight')
  await expect.poll(() => linkOf(page)).toBe(`${LINK}&layer=2`)
  await expect(page.locator('.histogram')).toHaveCount(6)
  // 64 samples of 16 units; the step gives 0 or 1, and no weight has a gradient.
  await expect(page.locator('.histogram').nth(4)).toContainText('1024 values from 0 to 1')
  await expect(page.locator('.histogram').nth(5)).toContainText('100\u{a0}% are 0')

  // What is shown, and what the network is made of.
  await page.getByLabel('What is shown').selectOption({ label: 'Share of saturated units' })
  await expect(cell(page, 1, 3)).toContainText('100\u{a0}%')
  await page.getByRole('radio', { name: 'He', exact: false }).check()
  await field(page, 'Hidden layers').fill('3.5')
  await field(page, 'Hidden layers').blur()
  await expect(page.getByText('“3.5” is not a whole number')).toBeVisible()
  await field(page, 'Hidden layers').fill('3')
  await expect(page.getByRole('table').locator('tbody tr')).toHaveCount(4)
  await thumb(page, 'Units a layer').press('ArrowLeft')
  await page.getByRole('button', { name: 'Another seed', exact: true }).click()
  await expect(page.getByText('From the network of seed 6.')).toBeVisible()
  await expect
    .poll(() => linkOf(page))
    .toBe('view=gradients&f=sigmoid,relu,step&depth=3&width=15&seeds=5&measure=saturated&layer=2&init=he&seed=6')

  // The legend is the one of every view.
  await chip(page, 'step').click()
  await expect(finding(page, 'step')).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(finding(page, 'step')).toContainText('Blocked')
})

test('an example, then a formula of one’s own', async ({ page }) => {
  await open(page, 'view=gradients')
  await page.getByRole('button', { name: 'Examples', exact: true }).click()
  await page.getByRole('link', { name: 'A step lets no gradient through' }).click()
  await expect.poll(() => linkOf(page)).toBe('view=gradients&f=step,sigmoid&depth=3')
  await expect(finding(page, 'step')).toContainText(
    'In 20 of 20 networks the gradient is exactly 0 in every hidden layer',
  )
  await page.getByRole('button', { name: 'Write your own', exact: true }).click()
  await page.getByRole('textbox', { name: 'f(x) =' }).fill('max(0, x)')
  await page.getByRole('button', { name: 'Done', exact: true }).click()
  await expect(findings(page).getByRole('listitem')).toHaveCount(3)
  await expect(findings(page).getByRole('listitem').nth(2)).toContainText('Arrives')

  // Opened anew, the worker reads it by itself.
  await page.reload()
  await expect(findings(page).getByRole('listitem').nth(2)).toContainText('Arrives')
})

test('what takes long shows how far it is, can be stopped, and gives way to what is asked next', async ({ page }) => {
  await open(page, 'view=gradients&f=sigmoid,relu&depth=50&width=128&seeds=100')
  await expect(page.getByRole('progressbar', { name: 'Networks measured' })).toBeVisible()
  await page.getByRole('button', { name: 'Stop', exact: true }).press('Enter')
  await expect(page.locator('.run-state')).toContainText(/^Stopped at \d+ of 200 networks\./)
  await expect(page.getByRole('button', { name: 'Go on', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('progressbar', { name: 'Networks measured' })).toBeVisible()
  await go(page, 'view=gradients&f=sigmoid,relu&depth=1&width=2&seeds=3')
  await expect(page.getByText('Lines: medians of 3 networks an activation.')).toBeVisible()
  await expect(page.getByRole('table').locator('tbody tr')).toHaveCount(2)
})

test.describe('when the worker does not come', () => {
  test.use({ allow: [/Failed to load resource|ERR_FAILED/] })
  test('the view says so, and measures when it is asked again', async ({ page }) => {
    await page.route(WORKER, (route) => route.abort())
    await page.goto(`/?${LINK}`)
    await expect(page.getByRole('alert')).toHaveText(/^The computation broke off\./)
    await page.unroute(WORKER)
    await page.getByRole('button', { name: 'Try again', exact: true }).click()
    await expect(finding(page, 'ReLU')).toContainText('Arrives')
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
})

test('breaks no accessibility rule and fits, in both languages and themes, with nothing, much and no numbers to show', async ({
  page,
}) => {
  const many = 'step,sigmoid,relu,tanh,silu,gelu,elu,selu,softplus,softsign,mish,leaky_relu'
  await open(page, LINK)
  for (const kept of ['lang=en&theme=light', 'lang=ko&theme=dark'])
    for (const [link, count] of [
      ['f=sigmoid,relu,step&seeds=5', 3],
      ['f=', 0],
      ['f=relu&hide=relu', 0],
      ['f=exponential,relu_squared&depth=30&seeds=2&init=normal', 2],
      [`f=${many}&depth=2&width=3&seeds=2&measure=dead&layer=3`, 12],
    ] as const) {
      await go(page, `view=gradients&${link}&${kept}`)
      await expect(page.locator('.findings li')).toHaveCount(count)
      await expect(page.locator('.histogram-row:not(.histogram-axes)')).toHaveCount(count)
      await expectAccessible(page)
      await expectNoSideScroll(page)
    }
  await page.setViewportSize({ width: 320, height: 640 })
  await frames(page)
  await expectNoSideScroll(page)
  await go(page, `${LINK}&lang=en`)
  await expect(finding(page, 'step')).toContainText('Blocked')
  await expectNoSideScroll(page)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  await frames(page)
  await expectNoSideScroll(page)
})

test('paper gets the plot as lines, and forced colours leave it readable', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page, LINK)
  await expect(finding(page, 'step')).toContainText('Blocked')
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  // Three measured ones, and three that the slopes leave at most.
  await expect(page.locator('.trace-chart .still-plot-line')).toHaveCount(6)
  await expect(page.locator('canvas')).toHaveCount(0)
  await page.emulateMedia({ media: 'screen', forcedColors: 'active', colorScheme: 'light' })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect.poll(() => countPixels(page, [0, 0, 0])).toBeGreaterThan(300)
})
