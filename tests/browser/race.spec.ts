import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, linkOf, test } from './test.ts'

const tab = (page: Page, name: string): Locator => page.getByRole('tab', { name, exact: true })
const lane = (page: Page, name: string): Locator =>
  page
    .getByRole('list', { name: 'Networks', exact: true })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name, exact: true }) })
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true })
const numbers = (page: Page): Locator => page.getByRole('region', { name: 'The numbers', exact: true })
const over = (page: Page, text: string): Locator => page.getByText(text, { exact: true })

test('a race is run to where its link says, and its seeds are counted, the same in every run', async ({ page }) => {
  await page.goto('/?view=learning&f=step,sigmoid,relu,tanh&lab=race&hidden=2&epoch=600&runs=24&epochs=600')
  await expect(page.getByText('Paused at epoch 600.')).toBeVisible()
  // What the note says: the step's hidden layer has no gradient, and ReLU may die.
  await expect(lane(page, 'tanh')).toContainText(/Solved at epoch \d+/)
  await expect(lane(page, 'sigmoid')).toContainText(/Solved at epoch \d+/)
  await expect(lane(page, 'step')).toContainText('Not solved')
  await expect(lane(page, 'step')).toContainText('Hidden gradient exactly 0')
  await expect(lane(page, 'ReLU')).toContainText('1 of 2 hidden units dead')
  await expectAccessible(page)
  const found = await lane(page, 'tanh').innerText()

  // It goes on, and what is hidden leaves the race while the others stay.
  await page.getByRole('button', { name: 'One epoch', exact: true }).click()
  await expect.poll(() => linkOf(page)).toContain('epoch=601')
  await button(page, 'Show sigmoid').click()
  await expect(lane(page, 'sigmoid')).toHaveCount(0)
  await expect(lane(page, 'tanh')).toContainText(/Solved at epoch \d+/)
  await button(page, 'Show sigmoid').click()

  await tab(page, 'Many seeds').click()
  await expect(over(page, '96 of 96 runs')).toBeVisible()
  const step = numbers(page).getByRole('row', { name: /^step/ })
  await expect(step).toContainText('0 of 24')
  await expect(page.getByText(/^step: .* in none of 24 runs did a hidden weight change/)).toBeVisible()
  await expectAccessible(page)
  const counted = await numbers(page).innerText()
  expect(linkOf(page)).toContain('many=1')
  await page.reload()
  await expect(over(page, '96 of 96 runs')).toBeVisible()
  expect(await numbers(page).innerText()).toBe(counted)

  // A failed run of tanh is shown in the race, up to where it has failed.
  const failed = numbers(page).getByRole('row', { name: /^tanh/ }).getByRole('button').last()
  const seed = /\d+/.exec(await failed.innerText())?.[0] ?? ''
  await failed.press('Enter')
  await expect(tab(page, 'One run')).toBeFocused()
  await expect(lane(page, 'tanh')).toContainText('Not solved')
  await expect.poll(() => linkOf(page)).toContain(`seed=${seed}`)
  await page.goBack()
  await expect(over(page, '96 of 96 runs')).toBeVisible()
  await page.goto('/?view=learning&f=step,sigmoid,relu,tanh&lab=race&hidden=2&epoch=600')
  await expect(page.getByText('Paused at epoch 600.')).toBeVisible()
  expect(await lane(page, 'tanh').innerText()).toBe(found)
})

test.describe('without the worker’s code', () => {
  test.use({ allow: [/Failed to load resource/] })

  test('many seeds say that they broke off, and go on when they are tried again; long ones wait and can be stopped', async ({
    page,
  }) => {
    await page.route('**/seeds.worker*', (route) => route.abort())
    await page.goto('/?view=learning&lab=race&hidden=2&many=1&runs=10&epochs=100')
    await expect(page.getByText('The computation broke off.', { exact: false })).toBeVisible()
    await page.unroute('**/seeds.worker*')
    await button(page, 'Try again').click()
    await expect(over(page, '30 of 30 runs')).toBeVisible()
    await expect(button(page, 'Finished')).toBeDisabled()

    await page.getByRole('radio', { name: 'Spiral', exact: true }).check({ force: true })
    await page.getByRole('textbox', { name: 'Runs for each activation', exact: true }).fill('1000')
    await page.getByRole('textbox', { name: 'Epochs until a run has failed', exact: true }).fill('20000')
    await expect(page.getByText('This takes a while, so it waits for you.', { exact: true })).toBeVisible()
    await button(page, 'Start').click()
    await expect(page.getByRole('progressbar', { name: 'Progress', exact: true })).not.toHaveAttribute('value', '0')
    await button(page, 'Stop').click()
    await expect(button(page, 'Stop')).toHaveCount(0)

    // Nothing is left to race.
    for (const name of ['step', 'sigmoid', 'ReLU']) await button(page, `Show ${name}`).click()
    await expect(
      page.getByText('All activations are switched off. Switch one on above.', { exact: true }),
    ).toBeVisible()
  })
})
