import type { Page } from '@playwright/test'
import { chip, expect, field, open, test } from './test.ts'

const region = (page: Page) => page.getByRole('region', { name: /Table of samples/ })
const row = (page: Page, index: number) => region(page).locator(`tr[aria-rowindex="${index + 2}"]`)

test('holds the samples with f and f′ of each visible curve, the numbers of the chart', async ({ page }) => {
  await open(page)
  await expect(region(page).getByRole('columnheader')).toHaveText([
    'i',
    'x',
    'step',
    'step′',
    'sigmoid',
    'sigmoid′',
    'ReLU',
    'ReLU′',
  ])
  await expect(row(page, 0).getByRole('cell')).toHaveText([
    '-5',
    '0',
    '0',
    /^0\.0066928509242848/,
    /^0\.0066480566707901/,
    '0',
    '0',
  ])
  await expect(page.getByRole('table', { name: /The 100 samples/ })).toHaveAttribute('aria-rowcount', '101')
  await chip(page, 'sigmoid').click()
  await expect(region(page).getByRole('columnheader')).toHaveText(['i', 'x', 'step', 'step′', 'ReLU', 'ReLU′'])
})

test('is scrolled by keys, and makes only the rows in sight', async ({ page }) => {
  await open(page)
  await region(page).focus()
  await page.keyboard.press('End')
  await expect(row(page, 99)).toBeInViewport()
  await expect(row(page, 99).getByRole('cell').first()).toHaveText('4.899999999999965')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('PageUp')
  await page.keyboard.press('Home')
  await expect(row(page, 0)).toBeInViewport()
  expect(await region(page).locator('tbody tr[aria-rowindex]').count()).toBeLessThan(30)
})

test('goes to any of a billion samples', async ({ page }) => {
  await open(page, 'step=1e-8')
  const goTo = page.getByRole('spinbutton', { name: 'Go to sample', exact: true })
  await region(page).evaluate((element) => element.scrollIntoView({ block: 'end' }))
  for (const [index, x] of [
    [999_999_999, /^4\.9999999/],
    [500_000_000, /^-?\d(\.\d+)?(e-\d+)?$/],
    [123_456_789, /^-3\.76543/],
    [0, /^-5$/],
  ] as const) {
    await goTo.fill(String(index))
    await page.getByRole('button', { name: 'Go', exact: true }).click()
    await expect(row(page, index)).toBeInViewport()
    await expect(row(page, index).getByRole('cell').first()).toHaveText(x)
  }
  expect(await region(page).locator('tbody tr[aria-rowindex]').count()).toBeLessThan(30)
})

test('marks the sample next to the x that is read', async ({ page }) => {
  await open(page, 'x=-4.7')
  await expect(row(page, 3)).toHaveClass(/here/)
  await expect(row(page, 3).getByRole('rowheader')).toContainText('nearest to the x that is read')
})

test('says when there is nothing', async ({ page }) => {
  await open(page, 'step=0')
  await expect(page.getByText('There are no samples to list.')).toBeVisible()
})

test('follows the fields', async ({ page }) => {
  await open(page)
  await field(page, 'start').fill('-3')
  await expect(row(page, 0).getByRole('cell').first()).toHaveText('-3')
})

test('the plot is told in words', async ({ page }) => {
  await open(page, 'f=sigmoid')
  await expect(page.getByRole('application')).toHaveAccessibleDescription(
    /100 samples from x = −5 to 4\.9\. sigmoid: rises from 0\.006693 to 0\.9926\./,
  )
  await field(page, 'start').fill('0')
  await expect(page.getByRole('application')).toHaveAccessibleDescription(
    /50 samples from x = 0 to 4\.9\. sigmoid: rises from 0\.5 to/,
  )
})
