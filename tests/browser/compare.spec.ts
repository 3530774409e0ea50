import type { Page } from '@playwright/test'
import {
  chip,
  countPixels,
  expect,
  expectAccessible,
  expectNoSideScroll,
  field,
  hold,
  linkOf,
  open,
  plot,
  test,
  thumb,
  toggle,
} from './test.ts'

const DIFFERENCE = 'f=gelu,gelu_tanh&hide=gelu,gelu_tanh&step=0.01&y=auto&pair=gelu,gelu_tanh,difference'
/** The palette's ninth colour, light theme. */
const SLATE = [49, 59, 76] as const

const panel = (page: Page) => page.getByRole('region', { name: 'Compare', exact: true })
const flat = (page: Page) => page.getByRole('region', { name: 'Saturation', exact: true })

test.describe('two curves', () => {
  test('are compared: the switch draws their difference, the panel says how far they are apart and where they meet', async ({
    page,
  }) => {
    await open(page, 'f=step,sigmoid')
    await toggle(page, 'Compare two curves').check()
    await expect.poll(() => linkOf(page)).toBe('f=step,sigmoid&pair=step,sigmoid,difference')
    await expect(panel(page)).toContainText('Largest |A − B| = 0.5 at x = 0.')
    await expect(panel(page).getByRole('listitem')).toHaveText(['x = 0pass each other by a jump'])
    await expect.poll(() => countPixels(page, SLATE)).toBeGreaterThan(100)
    await toggle(page, 'Difference A − B').uncheck()
    await expect.poll(() => countPixels(page, SLATE)).toBe(0)
    await expect.poll(() => linkOf(page)).toBe('f=step,sigmoid&pair=step,sigmoid')
    await toggle(page, 'Compare two curves').uncheck()
    await expect.poll(() => linkOf(page)).toBe('f=step,sigmoid')
  })

  test('GELU and its tanh form are 4.732e−4 apart at most, at ±2.699', async ({ page }) => {
    await open(page, DIFFERENCE)
    await expect(panel(page)).toContainText('Largest |A − B| = 4.732e−4 at x = ±2.699.')
    await expect.poll(() => countPixels(page, SLATE)).toBeGreaterThan(500)
    await expect(page.getByRole('row', { name: /^GELU − GELU/ })).toBeVisible()
    await expect(page.locator('#plot-summary')).toContainText('turns at x = 2.699, where it is −0.0004732')
  })

  test('a press on a crossing reads values there', async ({ page }) => {
    await open(page, 'f=tanh,sigmoid&pair=tanh,sigmoid')
    await panel(page).getByRole('button', { name: 'Read values at x = 0.8814', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'At x = 0.881374', exact: true })).toBeVisible()
    const values = page.getByRole('row', { name: /^(?:tanh|sigmoid)/ })
    await expect(values.nth(0)).toContainText('0.707107')
    await expect(values.nth(1)).toContainText('0.707107')
    await expect.poll(() => linkOf(page)).toMatch(/x=0\.88137358701954/)
  })

  test('are chosen, swapped, and never the same one', async ({ page }) => {
    await open(page, 'pair=step,relu')
    const [a, b] = [
      panel(page).getByRole('combobox', { name: 'A', exact: true }),
      panel(page).getByRole('combobox', { name: 'B', exact: true }),
    ]
    await a.selectOption('sigmoid')
    await expect.poll(() => linkOf(page)).toBe('pair=sigmoid,relu')
    await panel(page).getByRole('button', { name: 'Swap A and B', exact: true }).click()
    await expect.poll(() => linkOf(page)).toBe('pair=relu,sigmoid')
    await b.selectOption('relu')
    await expect.poll(() => linkOf(page)).toBe('pair=sigmoid,relu')
  })

  test('that are the same for a while say so', async ({ page }) => {
    await open(page, 'f=relu,leaky_relu&pair=relu,leaky_relu')
    await expect(panel(page).getByRole('listitem')).toHaveText(['for x ≥ 0are the same'])
  })

  test('one removed, the comparison is over; another removed, it goes on', async ({ page }) => {
    await open(page, 'f=relu,relu(),gelu&pair=relu.2,gelu,difference')
    // Two that are called the same are told apart.
    await expect(panel(page).getByRole('combobox', { name: 'A', exact: true }).getByRole('option')).toHaveText([
      'ReLU',
      'ReLU (2)',
      'GELU',
    ])
    await page.getByRole('button', { name: 'Options for ReLU', exact: true }).first().click()
    await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click()
    await expect.poll(() => linkOf(page)).toBe('f=relu,gelu&pair=relu,gelu,difference')
    await page.getByRole('button', { name: 'Options for GELU', exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click()
    await expect.poll(() => linkOf(page)).toBe('f=relu')
    await expect(toggle(page, 'Compare two curves')).not.toBeChecked()
    await toggle(page, 'Compare two curves').click()
    await expect(panel(page)).toContainText('It takes two curves')
  })

  test('the difference alone fills the plot', async ({ page }) => {
    await open(page, 'f=gelu,gelu_tanh&pair=gelu,gelu_tanh,difference')
    await panel(page).getByRole('button', { name: 'Difference alone, y axis automatic', exact: true }).click()
    await expect(chip(page, 'GELU')).toHaveAttribute('aria-pressed', 'false')
    await expect
      .poll(() => linkOf(page))
      .toBe('f=gelu,gelu_tanh&hide=gelu,gelu_tanh&y=auto&pair=gelu,gelu_tanh,difference')
  })

  test('a curve that is not there is named, and nothing is compared', async ({ page }) => {
    await open(page, 'pair=step,gelu')
    const notice = 'pair: “gelu” is not a curve of this plot. It is left out.'
    await expect(page.getByText(notice, { exact: true })).toBeVisible()
    await expect(toggle(page, 'Compare two curves')).not.toBeChecked()
  })
})

test.describe('the logarithmic axis', () => {
  test('has powers of ten, says what it shows, and leaves what is 0 below', async ({ page }) => {
    await open(page, 'f=sigmoid,relu&y=auto')
    await toggle(page, 'Logarithmic y axis').check()
    await expect.poll(() => linkOf(page)).toBe('f=sigmoid,relu&y=auto&log=1')
    await expect(page.locator('#plot-summary')).toContainText('The y axis is logarithmic and shows |y|.')
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    const labels = page.locator('.still-plot-y text')
    await expect(labels).toHaveText(['10⁻²', '10⁻¹', '10⁰'])
    await expect(page.locator('.still-plot-log')).toHaveText('|y| (log)')
    expect(
      await page.locator('.still-plot-line').evaluateAll((lines) => lines.map((l) => l.getAttribute('d')).join()),
    ).not.toMatch(/NaN|Infinity/)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await expect(page.locator('canvas')).toBeVisible()
  })

  test('does not take own limits that are not above 0, and says so; switched off they are there again', async ({
    page,
  }) => {
    await open(page, 'f=sigmoid')
    await toggle(page, 'Logarithmic y axis').check()
    const note = page.getByText('A logarithmic axis has no room for −0.1 … 1.1')
    await expect(note).toBeVisible()
    await page.getByRole('combobox', { name: 'y-axis', exact: true }).selectOption('own limits')
    await expect(note).toBeHidden()
    await field(page, 'lowest y').fill('-1')
    await expect(page.getByText('“-1” is outside 1e−300 … 1e300')).toBeVisible()
    await field(page, 'lowest y').fill('1e-4')
    await expect.poll(() => linkOf(page)).toMatch(/^f=sigmoid&y=0\.0001,[\d.]+&log=1$/)
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await toggle(page, 'Logarithmic y axis').uncheck()
    await expect.poll(() => linkOf(page)).toBe('f=sigmoid')
  })
})

test.describe('saturation', () => {
  test('is marked in the plot and told in words, for each curve that is to be seen', async ({ page }) => {
    await open(page, 'f=sigmoid,relu,identity')
    await toggle(page, 'Mark where |f′| is small').check()
    await expect.poll(() => linkOf(page)).toBe('f=sigmoid,relu,identity&saturation=0.05')
    await expect(flat(page).getByRole('listitem')).toHaveText([
      'sigmoid: |f′| ≤ 0.05 for x ≤ −2.887 and for x ≥ 2.887',
      'ReLU: |f′| ≤ 0.05 for x ≤ 0',
      'identity: |f′| > 0.05 everywhere here',
    ])
    await expect(page.locator('.plot-strip')).toHaveCount(3)
    await chip(page, 'sigmoid').click()
    await expect(page.locator('.plot-strip')).toHaveCount(1)
    await expect(flat(page).getByRole('listitem')).toHaveCount(2)
  })

  test('its threshold is set by the field and the slider', async ({ page }) => {
    await open(page, 'f=sigmoid&saturation=0.05')
    await field(page, '|f′| at most').fill('0.3')
    await expect(flat(page).getByRole('listitem')).toHaveText(['sigmoid: |f′| ≤ 0.3 everywhere here'])
    await thumb(page, '|f′| at most, log scale').press('Home')
    await expect.poll(() => linkOf(page)).toBe('f=sigmoid&saturation=0.0001')
    await thumb(page, '|f′| at most, log scale').press('End')
    await expect.poll(() => linkOf(page)).toBe('f=sigmoid&saturation=0.5')
    await field(page, '|f′| at most').fill('-1')
    await expect(page.getByText('“-1” is outside 0 … 10')).toBeVisible()
  })

  test('is on paper, too', async ({ page }) => {
    await open(page, 'f=sigmoid&saturation=0.05')
    await expect(page.locator('.plot-strip')).toHaveCount(2)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await expect(page.locator('.still-plot-line')).toHaveCount(1)
    await expect(page.locator('.plot-strip')).toHaveCount(2)
  })
})

test.describe('examples', () => {
  const menu = (page: Page) => page.getByRole('dialog', { name: 'Examples', exact: true })

  test('are links that are followed without loading the page, and can be undone', async ({ page }) => {
    await open(page, 'theme=dark')
    await page.evaluate(() => document.body.setAttribute('data-same', ''))
    await page.getByRole('button', { name: 'Examples', exact: true }).click()
    await menu(page)
      .getByRole('link', { name: /^GELU − GELU \(tanh\)/ })
      .click()
    await expect(menu(page)).toBeHidden()
    await expect.poll(() => linkOf(page)).toBe(`${DIFFERENCE}&theme=dark`)
    await expect(page.locator('body[data-same]')).toBeAttached()
    await expect(panel(page)).toContainText('4.732e−4')
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect.poll(() => linkOf(page)).toBe('theme=dark')
  })

  test('open in a tab of their own', async ({ page, context }) => {
    await open(page)
    await page.getByRole('button', { name: 'Examples', exact: true }).click()
    const opened = context.waitForEvent('page')
    await menu(page)
      .getByRole('link', { name: /^The ReLU family/ })
      .click({ modifiers: ['ControlOrMeta'] })
    const other = await opened
    await expect(other.getByRole('button', { name: 'Show SELU', exact: true })).toBeVisible()
    await expect(other.getByRole('region', { name: /correct/ })).toHaveCount(0)
    expect(linkOf(page)).toBe('')
  })

  test('are reached by keys: the first has the focus, though it may come after the list is opened', async ({
    page,
  }) => {
    const release = await hold(page, /assets\/ExampleList-/)
    await open(page)
    await page.getByRole('button', { name: 'Examples', exact: true }).press('Enter')
    await expect(menu(page)).toBeVisible()
    release()
    await expect(menu(page).getByRole('link').first()).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(chip(page, 'SELU')).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: 'Example: The ReLU family' })).toBeAttached()
  })
})

for (const [lang, theme] of [
  ['en', 'light'],
  ['ko', 'dark'],
] as const)
  test(`breaks no accessibility rule and fits in 320 pixels: ${lang}, ${theme}`, async ({ page }) => {
    await open(page, `${DIFFERENCE}&log=1&saturation=0.05&lang=${lang}&theme=${theme}`)
    await expect(page.locator('.saturation-threshold')).toBeVisible()
    await expect(page.locator('.crossings li')).toHaveCount(3)
    await expectAccessible(page)
    await page.getByRole('button', { name: lang === 'en' ? 'Examples' : '예제', exact: true }).click()
    await expect(page.locator('.examples')).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await page.setViewportSize({ width: 320, height: 640 })
    await plot(page).focus()
    await expectNoSideScroll(page)
  })
