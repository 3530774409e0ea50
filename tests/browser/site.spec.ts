import { test } from './site-server.ts'
import { chip, expect, plot } from './test.ts'

test('the site works under any path, in every view', async ({ page, request, host }) => {
  await page.goto(host.address)
  await expect(plot(page).locator('canvas')).toBeVisible()
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const download = page.getByRole('link', { name: 'Take the whole lab as one file', exact: true })
  const file = await request.head((await download.evaluate((a) => (a as HTMLAnchorElement).href)) ?? '')
  expect(file.status()).toBe(200)
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Gradients', exact: true }).click()
  await expect(page.getByRole('region', { name: 'What this means for learning', exact: true })).toContainText('ReLU')
  await page.goto(`${host.address}?view=learning&lab=train&f=sigmoid&expr=a*tanh(x)&epoch=5`)
  await expect(page.getByText('Paused at epoch 5.')).toBeVisible()
  await page.goto(`${host.address}?view=learning&lab=race&many=1&runs=10&f=sigmoid`)
  await expect(page.getByRole('table').getByText('10 of 10', { exact: true }).first()).toBeVisible()
  expect(host.missing).toEqual([])
})

test.describe('in another language', () => {
  test.use({ locale: 'en-US' })
  test('the Korean page is Korean, whatever the browser wishes, unless the link says otherwise', async ({
    page,
    host,
  }) => {
    await page.goto(`${host.address}ko/`)
    await expect(plot(page).locator('canvas')).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
    await expect(page.getByRole('link', { name: '곡선', exact: true })).toBeVisible()
    await page.goto(`${host.address}ko/?f=gelu&lang=en`)
    await expect(chip(page, 'GELU')).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    expect(host.missing).toEqual([])
  })
})

test.describe('an address that is not there', () => {
  test.use({ allow: [/404/] })
  test('leads back to the site', async ({ page, host }) => {
    await page.goto(`${host.address}no/such/page?f=relu`)
    await expect(page.getByRole('link', { name: 'Activation Lab 열기', exact: true })).toHaveAttribute(
      'href',
      `${host.address}ko/`,
    )
    await page.getByRole('link', { name: 'Open Activation Lab', exact: true }).click()
    await expect(plot(page).locator('canvas')).toBeVisible()
    expect(page.url()).toBe(host.address)
  })
})
