import { BLUE, chip, countPixels, expect, field, GREEN, linkOf, open, RED, test, thumb } from './test.ts'

test('each chip switches its curve off and on', async ({ page }) => {
  await open(page)
  for (const [name, id, color] of [
    ['step', 'step', RED],
    ['sigmoid', 'sigmoid', BLUE],
    ['ReLU', 'relu', GREEN],
  ] as const) {
    await expect(chip(page, name)).toHaveAttribute('aria-pressed', 'true')
    await expect.poll(() => countPixels(page, color)).toBeGreaterThan(100)
    await chip(page, name).click()
    await expect(chip(page, name)).toHaveAttribute('aria-pressed', 'false')
    await expect.poll(() => countPixels(page, color)).toBe(0)
    await expect.poll(() => linkOf(page)).toBe(`hide=${id}`)
    await chip(page, name).press('Enter')
    await expect.poll(() => countPixels(page, color)).toBeGreaterThan(100)
    await expect.poll(() => linkOf(page)).toBe('')
  }
})

test('a parameter is set by its field and its slider', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Options for step' }).click()
  const menu = page.getByRole('dialog', { name: 'Options for step' })
  await menu.getByRole('textbox', { name: 'h₀' }).fill('1')
  await expect.poll(() => linkOf(page)).toBe('f=step(1),sigmoid,relu')
  await thumb(page, 'h₀').focus()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => linkOf(page)).toBe('f=step(0.5),sigmoid,relu')
  await menu.getByRole('textbox', { name: 'h₀' }).fill('7')
  await expect(menu.getByText('“7” is outside 0 … 1')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await expect(page.getByRole('button', { name: 'Show step(h₀=0.5)' })).toBeVisible()
})

test('a curve is removed, brought back, moved and added', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Options for sigmoid' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
  await expect(chip(page, 'sigmoid')).toHaveCount(0)
  await expect(page.getByRole('status').filter({ hasText: 'sigmoid removed' })).toBeAttached()
  await expect.poll(() => countPixels(page, BLUE)).toBe(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(chip(page, 'sigmoid')).toBeVisible()

  await page.getByRole('button', { name: 'Options for sigmoid' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Move left' }).click()
  await expect.poll(() => linkOf(page)).toBe('f=sigmoid,step,relu')
  await expect(
    page.getByRole('dialog', { name: 'Options for sigmoid' }).getByRole('button', { name: 'Move left' }),
  ).toBeDisabled()
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Add a function' }).click()
  await page.getByRole('dialog', { name: 'Add a function' }).getByRole('button', { name: 'tanh', exact: true }).click()
  await expect.poll(() => linkOf(page)).toBe('f=sigmoid,step,relu,tanh')
})

test('an empty plot says so and is not an error', async ({ page }) => {
  await open(page, 'f=')
  await expect(page.getByText('No curve. Add a function to see one.')).toBeVisible()
  await page.getByRole('button', { name: 'Add a function' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'ReLU', exact: true }).click()
  await expect(chip(page, 'ReLU')).toBeVisible()
})

test('the card tells of the function that was asked for', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Options for ReLU' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'About this function' }).click()
  const card = page.getByRole('region', { name: 'About' })
  await expect(card).toBeFocused()
  await expect(card).toContainText('torch.nn.ReLU')
  await expect(card).toContainText('[0, ∞)')
  await expect(card).toContainText('continuous, with kinks')
  await card.getByRole('combobox').selectOption('sigmoid')
  await expect(card).toContainText('(0, 1)')
  await expect(card.locator('math').first()).toBeVisible()
})

test('the same function stands twice with other parameters, and is told apart', async ({ page }) => {
  await open(page, 'f=step,step(1)&hide=step.2')
  await expect(chip(page, 'step(h₀=1)')).toHaveAttribute('aria-pressed', 'false')
  await expect(chip(page, 'step')).toHaveAttribute('aria-pressed', 'true')
  await expect(field(page, 'start')).toHaveValue('-5')
})
