import { chip, expect, expectNoSideScroll, go, linkOf, open, test } from './test.ts'

test('the header leads to the labs and back, and every step can be undone', async ({ page, context }) => {
  await open(page, 'f=tanh,relu&theme=dark')
  await page.evaluate(() => document.body.setAttribute('data-same', ''))
  const views = page.getByRole('navigation', { name: 'Views' })
  const link = (name: string) => views.getByRole('link', { name, exact: true })
  await expect(link('Curves')).toHaveAttribute('aria-current', 'page')

  await link('Gradients').click()
  await expect.poll(() => linkOf(page)).toBe('view=gradients&f=tanh,relu&theme=dark')
  await expect(page).toHaveTitle(/^Gradients/)
  await expect(link('Gradients')).toHaveAttribute('aria-current', 'page')
  await expect(link('Curves')).not.toHaveAttribute('aria-current', 'page')
  await expect(chip(page, 'tanh')).toBeVisible()

  await link('Learning').press('Enter')
  await expect(page.getByRole('tab', { name: 'One neuron' })).toHaveAttribute('aria-selected', 'true')
  await page.getByRole('tab', { name: 'Two layers' }).click()
  await expect.poll(() => linkOf(page)).toBe('view=learning&f=tanh,relu&lab=layers&theme=dark')
  await page.getByRole('button', { name: 'Reset' }).click()
  await expect.poll(() => linkOf(page)).toBe('view=learning&lab=layers&theme=dark')
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => linkOf(page)).toBe('view=gradients&f=tanh,relu&theme=dark')
  await expect(page.locator('body[data-same]')).toBeAttached()

  const opened = context.waitForEvent('page')
  await link('Curves').click({ modifiers: ['ControlOrMeta'] })
  const other = await opened
  await expect(chip(other, 'tanh')).toBeVisible()
  expect(linkOf(other)).toBe('f=tanh,relu&theme=dark')
  await expect(link('Gradients')).toHaveAttribute('aria-current', 'page')
})

test.describe('without the code of a lab', () => {
  test.use({ allow: [/Failed to load resource|ERR_FAILED/] })
  test('the page says so, and the other views go on', async ({ page }) => {
    await page.route(/assets\/GradientsView-.*\.js/, (route) => route.abort())
    await open(page)
    await page.getByRole('link', { name: 'Gradients', exact: true }).click()
    await expect(page.getByText('This part could not be loaded. Load the page again.')).toBeVisible()
    await page.getByRole('link', { name: 'Curves', exact: true }).click()
    await expect(page.getByRole('application')).toBeVisible()
    await page.unroute(/assets\/GradientsView-.*\.js/)
    await page.getByRole('link', { name: 'Gradients', exact: true }).click()
    await expect(chip(page, 'sigmoid')).toBeVisible()
  })
})

test('letters of twice the size fit every view on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await open(page)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  await expectNoSideScroll(page)
  const seed = page.getByRole('button', { name: 'Another seed', exact: true })
  for (const [link, shown] of [
    ['view=gradients', seed],
    ['view=learning', page.getByText('1 of 4 right', { exact: true }).first()],
    ['view=learning&lab=layers', page.getByRole('button', { name: 'Make XOR = AND(NAND, OR)', exact: true })],
    ['view=learning&lab=train', seed],
    ['view=learning&lab=race', seed],
    ['view=learning&lab=race&many=1', seed],
  ] as const) {
    await go(page, link)
    await expect(shown, link).toBeVisible()
    await expectNoSideScroll(page)
  }
})
