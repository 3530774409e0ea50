import type { Locator, Page } from '@playwright/test'
import { chip, expect, expectAccessible, linkOf, open, test, thumb } from './test.ts'

const form = (page: Page): Locator => page.getByRole('dialog', { name: 'Write your own', exact: true })
const formula = (page: Page): Locator => form(page).getByRole('textbox', { name: 'Formula, f(x) =', exact: true })
const key = (page: Page, name: string): Locator =>
  form(page).getByRole('group', { name: 'Symbols', exact: true }).getByRole('button', { name, exact: true })

/** How far the page is wider than the window. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test('symbols that are far away on a phone’s keyboard are one tap away', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Write your own', exact: true }).tap()
  await expect(formula(page)).toBeFocused()
  for (const symbol of ['exp(', '(', 'x', ')', '^', 'x', ')']) await key(page, symbol).tap()
  await expect(formula(page)).toHaveValue('exp((x)^x)')
  await expect(formula(page)).toBeFocused()
  await expect.poll(() => linkOf(page)).toBe('expr=exp(x^x)')
  // In the place of the caret, not at the end.
  await formula(page).evaluate((input: HTMLInputElement) => input.setSelectionRange(0, 0))
  await key(page, 'x').tap()
  await key(page, '*').tap()
  await expect(formula(page)).toHaveValue('x*exp((x)^x)')
  await expect(formula(page)).toHaveAttribute('autocapitalize', 'off')
  await expect(formula(page)).toHaveAttribute('spellcheck', 'false')
  await expect(formula(page)).toHaveAttribute('autocomplete', 'off')
  // iOS zooms into fields of smaller letters.
  await expect(formula(page)).toHaveCSS('font-size', '16px')
})

test('an example and its slider work by touch', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Write your own', exact: true }).tap()
  await form(page).getByRole('button', { name: 'a*tanh(b*x)', exact: true }).tap()
  await expect(chip(page, 'a * tanh(b * x)')).toBeAttached()
  await expect(thumb(page, 'a')).toBeVisible()
  for (const button of await form(page).getByRole('button').all())
    if (await button.isVisible()) {
      const box = await button.boundingBox()
      // The way back to a default is a second way to what the field does.
      if (!(await button.textContent())?.startsWith('Default')) expect(box?.height ?? 0).toBeGreaterThanOrEqual(44)
    }
  await expectAccessible(page)
  await form(page).getByRole('button', { name: 'Done', exact: true }).tap()
  await expect(form(page)).toBeHidden()
})

test('a small screen and a long formula fit each other', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 })
  await open(page, `f=&expr=0.5*x*(1%2Btanh(sqrt(2/pi)*(x%2B0.044715*x^3)))&expr=${'(x-1)*'.repeat(40)}x&x=1`)
  expect(await overflow(page)).toBe(0)
  await page.getByRole('button', { name: 'Write your own', exact: true }).tap()
  await formula(page).fill('0.5*x*(1+tanh(sqrt(2/pi)*(x+0.044715*x^3))) + * 2')
  await expect(form(page).getByRole('status').filter({ hasText: 'At character 47' })).toBeVisible()
  const box = await form(page).boundingBox()
  expect(box?.x ?? -1).toBeGreaterThanOrEqual(0)
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
  expect(box?.y ?? -1).toBeGreaterThanOrEqual(0)
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(568)
  expect(await overflow(page)).toBe(0)
  await expectAccessible(page)
})
