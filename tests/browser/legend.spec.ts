import { BLUE, chip, countPixels, expect, field, GREEN, linkOf, open, RED, test, thumb, plotNotes } from './test.ts'

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
  await page.getByRole('button', { name: 'Options for step', exact: true }).click()
  // Its name goes on with what is set.
  const menu = page.getByRole('dialog', { name: /^Options for step/ })
  await menu.getByRole('textbox', { name: 'h₀', exact: true }).fill('1')
  await expect.poll(() => linkOf(page)).toBe('f=step(1),sigmoid,relu')
  await thumb(page, 'h₀').focus()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => linkOf(page)).toBe('f=step(0.5),sigmoid,relu')
  await menu.getByRole('textbox', { name: 'h₀', exact: true }).fill('7')
  await expect(menu.getByText('“7” is outside 0 … 1')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await expect(page.getByRole('button', { name: 'Show step(h₀=0.5)', exact: true })).toBeVisible()
})

test('a curve is removed, brought back, moved and added', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Options for sigmoid', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(chip(page, 'sigmoid')).toHaveCount(0)
  await expect(page.getByRole('status').filter({ hasText: 'sigmoid removed' })).toBeAttached()
  await expect.poll(() => countPixels(page, BLUE)).toBe(0)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(chip(page, 'sigmoid')).toBeVisible()

  await page.getByRole('button', { name: 'Options for sigmoid', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Move left', exact: true }).click()
  await expect.poll(() => linkOf(page)).toBe('f=sigmoid,step,relu')
  await expect(
    page
      .getByRole('dialog', { name: 'Options for sigmoid', exact: true })
      .getByRole('button', { name: 'Move left', exact: true }),
  ).toBeDisabled()
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Add a function', exact: true }).click()
  await page
    .getByRole('dialog', { name: 'Add a function', exact: true })
    .getByRole('button', { name: 'tanh', exact: true })
    .click()
  await expect.poll(() => linkOf(page)).toBe('f=sigmoid,step,relu,tanh')
})

test('when a chip is removed its neighbour has the focus, and after the last what adds one', async ({ page }) => {
  await open(page, 'f=relu,relu(),gelu')
  for (const [name, next] of [
    ['ReLU', 'Show ReLU'],
    ['GELU', 'Show ReLU'],
    ['ReLU', 'Add a function'],
  ] as const) {
    await page
      .getByRole('button', { name: `Options for ${name}`, exact: true })
      .first()
      .press('Enter')
    await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).press('Enter')
    await expect(page.getByRole('button', { name: next, exact: true })).toBeFocused()
  }
})

test('an empty plot says so and is not an error', async ({ page }) => {
  await open(page, 'f=')
  await expect(plotNotes(page).getByText('No curve. Add a function to see one.')).toBeVisible()
  await page.getByRole('button', { name: 'Add a function', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'ReLU', exact: true }).click()
  await expect(chip(page, 'ReLU')).toBeVisible()
})

test('the card tells of the function that was asked for', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Options for ReLU', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'About this function', exact: true }).click()
  const card = page.getByRole('region', { name: 'About', exact: true })
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
