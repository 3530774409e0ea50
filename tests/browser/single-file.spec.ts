import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { shareWords } from '../../src/i18n/share.ts'
import { chip, expect, linkOf, plot, test } from './test.ts'

const FILE = pathToFileURL(path.resolve('dist/activation-lab.html')).href

test('one file holds it all, opened from a disk without a network', async ({ page, context }) => {
  await context.setOffline(true)
  await page.goto(FILE)
  await expect(plot(page).locator('canvas')).toBeVisible()
  await chip(page, 'ReLU').click()
  await expect.poll(() => linkOf(page)).toBe('hide=relu')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(chip(page, 'ReLU')).toHaveAttribute('aria-pressed', 'true')
  // A page that is no site has nothing to download.
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'Link to this page', exact: true })).toHaveValue(FILE)
  await expect(page.getByRole('link', { name: 'Take the whole lab as one file', exact: true })).toHaveCount(0)
  await expect(page.getByText(shareWords.en.link.aboutFile, { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')

  await page.goto(`${FILE}?expr=x*sigmoid(1.702*x)&lang=ko`)
  await expect(page.getByRole('button', { name: 'x * sigmoid(1.702 * x) 표시', exact: true })).toBeVisible()
  await page.goto(`${FILE}?view=gradients&f=sigmoid,relu`)
  await expect(page.getByRole('region', { name: 'What this means for learning', exact: true })).toContainText('ReLU')
  await page.goto(`${FILE}?view=learning&task=and`)
  await expect(page.getByRole('tab', { name: 'One neuron', exact: true })).toBeVisible()
  await page.goto(`${FILE}?view=learning&lab=layers`)
  await expect(page.getByRole('tab', { name: 'Two layers', exact: true })).toBeVisible()
  await page.goto(`${FILE}?view=learning&lab=train&f=sigmoid&expr=a*tanh(x)&epoch=5`)
  await expect(page.getByText('Paused at epoch 5.')).toBeVisible()
  await page.goto(`${FILE}?view=learning&lab=race&many=1&runs=10&f=sigmoid`)
  await expect(page.getByRole('table').getByText('10 of 10', { exact: true }).first()).toBeVisible()
})
