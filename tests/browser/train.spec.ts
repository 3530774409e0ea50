import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, linkOf, test } from './test.ts'

/** Opens the lab and waits until its run stands where the link says. */
async function openTraining(page: Page, link: string, said: string | RegExp): Promise<void> {
  await page.goto(`/?view=learning&lab=train&${link}`)
  await expect(bar(page).getByText(said)).toBeVisible()
}

const bar = (page: Page): Locator => page.getByRole('region', { name: 'Run', exact: true })
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true })
const choice = (page: Page, name: string): Locator => page.getByRole('combobox', { name, exact: true })
const part = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true })

/** Epoch, loss and how many are right, as they stand there. */
const numbers = (page: Page): Promise<string[]> => bar(page).getByRole('definition').allInnerTexts()

test('a run is played, paused, shared and undone', async ({ page }) => {
  await openTraining(page, 'f=sigmoid,tanh', 'Epoch 0: the first weights.')
  await expectAccessible(page)
  await button(page, 'One epoch').click()
  await expect(bar(page).getByText('Paused at epoch 1.')).toBeVisible()
  await expect.poll(() => linkOf(page)).toContain('epoch=1')

  await choice(page, 'Speed').selectOption('1000 epochs a second')
  await button(page, 'Train').click()
  await expect(bar(page).getByText('Solved in epoch 602: every point right')).toBeVisible()
  await button(page, 'Pause').click()
  await expect(bar(page).getByText(/^Paused at epoch \d+\. Solved in epoch 602/)).toBeVisible()
  const [epoch = '', loss, right] = await numbers(page)
  expect(Number(epoch)).toBeGreaterThanOrEqual(602)
  expect(right).toBe('4 of 4')
  await expect.poll(() => linkOf(page)).toContain(`epoch=${epoch}`)

  // The link shows the same run at the same place.
  await page.reload()
  await expect(bar(page).getByText(`Paused at epoch ${epoch}.`)).toBeVisible()
  expect(await numbers(page)).toEqual([epoch, loss, right])

  await choice(page, 'Activation of layer 1').selectOption('tanh')
  await expect(bar(page).getByText('Epoch 0: the first weights.')).toBeVisible()
  await expect(page.getByText('A setting has changed: the run begins again at epoch 0')).toBeVisible()
  expect(linkOf(page)).not.toContain('epoch=')
  await button(page, 'Undo').click()
  await expect(bar(page).getByText(`Paused at epoch ${epoch}.`)).toBeVisible()
  expect(await numbers(page)).toEqual([epoch, loss, right])

  // Another lab has no use for its worker.
  await page.getByRole('tab', { name: 'One neuron' }).click()
  await expect(bar(page)).toBeHidden()
  await expect.poll(() => page.workers().length).toBe(0)
})

test('layers are added, made wider and taken away by keyboard alone', async ({ page }) => {
  await openTraining(page, 'f=tanh&act=tanh', 'Epoch 0')
  await button(page, 'Add a layer').press('Enter')
  await page.getByRole('textbox', { name: 'Units of layer 2' }).fill('16')
  await expect.poll(() => linkOf(page)).toContain('hidden=4,16')
  await expect(page.getByRole('img', { name: /^The network 2–4–16–1:/ })).toBeVisible()
  await page.getByText('Weights in numbers').press('Enter')
  await expect(part(page, 'Weights that lead into Layer 2').getByRole('row')).toHaveCount(17)
  await page.getByRole('textbox', { name: 'Units of layer 2' }).fill('17')
  await page.getByRole('textbox', { name: 'Units of layer 2' }).press('Enter')
  await expect(page.getByText('“17” is outside 1 … 16')).toBeVisible()
  await button(page, 'Add a layer').press('Enter')
  await button(page, 'Add a layer').press('Enter')
  // What is at its end keeps the focus, and what goes away hands it on.
  await expect(button(page, 'Add a layer')).toBeDisabled()
  await expect(button(page, 'Add a layer')).toBeFocused()
  await button(page, 'Remove layer 4').press('Enter')
  for (const layer of ['3', '2', '1']) {
    await expect(button(page, `Remove layer ${layer}`)).toBeFocused()
    await page.keyboard.press('Enter')
  }
  await expect(button(page, 'Add a layer')).toBeFocused()
  await expect(page.getByText('No hidden layer: a single neuron.')).toBeVisible()
  await choice(page, 'Rule').selectOption('The perceptron’s rule')
  await expect(page.getByText('No straight line separates the classes of XOR')).toBeVisible()
  await page.getByRole('radio', { name: 'AND', exact: true }).check({ force: true })
  await choice(page, 'Speed').selectOption('As fast as possible')
  await button(page, 'Train').press('Enter')
  await expect(bar(page).getByText('Epoch 9 passed without a mistake')).toBeVisible()
  expect(await numbers(page)).toEqual(['9', '17', '4 of 4'])
  await expect(button(page, 'Train')).toBeDisabled()
  await expect(button(page, 'Train')).toBeFocused()
  await button(page, 'Back to epoch 0').press('Enter')
  await expect(bar(page).getByText('Epoch 0')).toBeVisible()
  await expect(button(page, 'Back to epoch 0')).toBeFocused()
  await expectAccessible(page)
})

test('a hidden step has a gradient of exactly 0, and the page says so', async ({ page }) => {
  await openTraining(page, 'f=step&act=step&seed=6&epoch=300&theme=dark', 'Paused at epoch 300.')
  const gradients = part(page, 'Gradient by layer')
  await expect(gradients.getByRole('listitem').filter({ hasText: 'Layer 1' })).toContainText('exactly 0')
  await expect(gradients.getByText('Only the output layer learns')).toBeVisible()
  await expectAccessible(page)
})

test('a run that leaves the range of numbers says so', async ({ page }) => {
  await openTraining(page, 'f=identity&hidden=4,4&lr=100&init=normal&epoch=500', /Diverged in epoch \d+/)
  await expect(button(page, 'Train')).toBeDisabled()
  // The link is the one that was opened.
  expect(linkOf(page)).toContain('epoch=500')
})

test('a phone of 320 pixels has all of it, in Korean', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/?view=learning&lab=train&f=relu&act=relu&hidden=16,8,8,4&task=spiral&lang=ko')
  await expect(page.getByText('에포크 0: 처음 가중치입니다.')).toBeVisible()
  await expect(page.getByRole('img', { name: /^신경망 2–16–8–8–4–1/ })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await expectAccessible(page)
  // Letters of twice the size: no number leaves its card.
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  const gradients = part(page, '층별 기울기')
  expect(await gradients.evaluate((card) => card.scrollWidth - card.clientWidth)).toBeLessThanOrEqual(0)
})

test.describe('a worker that fails', () => {
  test.use({ allow: [/Failed to load resource/] })

  test('is replaced', async ({ page }) => {
    let asked = 0
    await page.route(/training\.worker/, (route) =>
      ++asked === 1 ? route.fulfill({ status: 503, body: '' }) : route.continue(),
    )
    await openTraining(page, 'f=sigmoid&epoch=50', 'Paused at epoch 50.')
    expect(asked).toBe(2)
  })

  test('again and again says so, and the person may try once more', async ({ page }) => {
    await page.route(/training\.worker/, (route) => route.fulfill({ status: 503, body: '' }))
    await page.goto('/?view=learning&lab=train&f=sigmoid&epoch=50')
    await expect(page.getByRole('alert')).toContainText('The computation broke off again and again.')
    await page.unroute(/training\.worker/)
    await button(page, 'Try again').click()
    await expect(bar(page).getByText('Paused at epoch 50.')).toBeVisible()
  })
})
