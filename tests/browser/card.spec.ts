import { expect, expectAccessible, open, test } from './test.ts'

const about = { name: 'About' } as const

test('tells what a function is, what it is like and what it is called', async ({ page }) => {
  await open(page, 'f=gelu')
  const card = page.getByRole('region', about)
  await expect(card.getByRole('group', { name: 'Formula', exact: true }).locator('math')).toBeVisible()
  await expect(card.getByRole('group', { name: 'Derivative', exact: true }).locator('math')).toBeVisible()
  await expect(card.getByRole('definition').filter({ hasText: '[−0.16997, ∞)' })).toBeVisible()
  await expect(card).toContainText('min −0.16997 at x = −0.75179')
  await expect(card).toContainText('−0.1289 … 1.1289 (at x = 1.4142)')
  await expect(card).toContainText('infinitely differentiable')
  for (const name of ['torch.nn.GELU', 'keras.activations.gelu', 'jax.nn.gelu', 'Gelu'])
    await expect(card.getByText(name, { exact: true })).toBeVisible()
  await expect(card.getByRole('link')).toHaveAttribute('href', /^https:\/\//)
})

test('follows the parameters', async ({ page }) => {
  await open(page, 'f=elu(2)')
  const card = page.getByRole('region', about)
  await expect(card).toContainText('(−2, ∞)')
  await expect(card).toContainText('continuous, with kinks')
  await page.getByRole('button', { name: 'Options for ELU(α=2)', exact: true }).click()
  await page.getByRole('textbox', { name: 'α', exact: true }).fill('1')
  await expect(card).toContainText('(−1, ∞)')
  await expect(card).toContainText('f′ is continuous, f″ jumps')
  await expect(card.getByRole('tabpanel')).toContainText('def elu(x, alpha=1.0):')
})

test('says where a framework has another default', async ({ page }) => {
  await open(page, 'f=leaky_relu')
  const card = page.getByRole('region', about)
  await expect(card).toContainText('default here: a = 0.2')
})

test('has code to copy, chosen by keys', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, 'f=silu')
  const card = page.getByRole('region', about)
  const tab = (name: string) => card.getByRole('tab', { name })
  await expect(card.getByRole('tabpanel')).toContainText('import numpy as np')
  await tab('NumPy').focus()
  await page.keyboard.press('ArrowRight')
  await expect(tab('PyTorch')).toBeFocused()
  await expect(tab('PyTorch')).toHaveAttribute('aria-selected', 'true')
  await expect(card.getByRole('tabpanel')).toContainText('import torch')
  await page.keyboard.press('End')
  await expect(tab('JAX')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(tab('NumPy')).toBeFocused()
  await card.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(page.getByText('NumPy code copied', { exact: true })).toBeVisible()
  const taken = await page.evaluate(() => navigator.clipboard.readText())
  expect(taken).toContain('def silu(x, beta=1.0):\n    return x')
  expect(taken).toContain('def silu_derivative(x, beta=1.0):')
})

test('speaks Korean', async ({ page }) => {
  await open(page, 'f=relu&lang=ko')
  const card = page.getByRole('region', { name: '함수 설명', exact: true })
  await expect(card.getByRole('heading', { name: '프레임워크별 이름', exact: true })).toBeVisible()
  await expect(card).toContainText('죽은 ReLU')
  await expectAccessible(page)
})

test('of a typed formula shows the formula and its code', async ({ page }) => {
  await open(page, 'f=&expr=a*tanh(b*x)')
  const card = page.getByRole('region', about)
  await expect(card.locator('math')).toBeVisible()
  await expect(card).toContainText('automatic differentiation')
  await expect(card.getByRole('tabpanel')).toContainText('def f(x, a=1.0, b=1.0):\n    return a * np.tanh(b * x)')
})
