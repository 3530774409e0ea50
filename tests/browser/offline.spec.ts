import type { Page } from '@playwright/test'
import { NEWS, test } from './site-server.ts'
import { chip, expect, expectAccessible, gridStatus, plot } from './test.ts'

test.use({ serviceWorkers: 'allow' })

/** Opens a link and waits until the site is kept on the device. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

/** Has the browser look for a new version; until that is fetched, or has failed. */
const look = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update().catch(() => undefined)
    const worker = registration.installing
    if (!worker) return registration.waiting?.state ?? 'none'
    return new Promise<string>((resolve) => {
      worker.addEventListener('statechange', () => resolve(worker.state))
    })
  })

/** The service worker sees to its files when the page has had its turn. */
const PATIENT = { timeout: 60_000 }

/** How many versions are kept. */
const versions = (page: Page): Promise<number> => page.evaluate(async () => (await caches.keys()).length)

const offerIn = (page: Page) => page.getByRole('region', { name: 'A new version is here', exact: true })

test('after one visit every view, lab and link opens without the network', async ({ page, context, host }) => {
  await visit(page, host.address)
  await host.stop()
  await context.setOffline(true)

  await page.reload()
  await expect(plot(page).locator('canvas')).toBeVisible()
  await page.goto(`${host.address}?f=relu,gelu&d=0,1&step=0.5`)
  await expect(chip(page, 'GELU')).toBeVisible()
  await expect(gridStatus(page)).toContainText('20 samples')
  await page.goto(`${host.address}index.html?expr=x*sigmoid(1.702*x)`)
  await expect(chip(page, 'x * sigmoid(1.702 * x)')).toBeVisible()
  await page.goto(`${host.address}?view=gradients&f=sigmoid,relu`)
  await expect(page.getByRole('region', { name: 'What this means for learning', exact: true })).toContainText('sigmoid')
  await page.goto(`${host.address}?view=learning&lab=train&f=sigmoid&epoch=5`)
  await expect(page.getByText('Paused at epoch 5.')).toBeVisible()
  await page.goto(`${host.address}ko/`)
  await expect(page).toHaveTitle(/계단 함수/)
  await page.getByRole('button', { name: '공유', exact: true }).click()
  await expect(page.getByRole('tab', { name: '링크', exact: true })).toBeVisible()
})

test('a new version is offered, and taken by one page while another goes on', async ({ page, context, host, next }) => {
  await visit(page, host.address)
  const other = await context.newPage()
  await visit(other, `${host.address}?f=relu`)
  host.serve(next)
  expect(await look(page)).toBe('installed')
  await expect(offerIn(page)).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'A new version is here' })).toBeAttached()
  await expectAccessible(page)
  await offerIn(other).getByRole('button', { name: 'Later', exact: true }).click()
  await expect(offerIn(other)).toHaveCount(0)

  await offerIn(page).getByRole('button', { name: 'Reload', exact: true }).click()
  await expect(page.getByRole('button', { name: NEWS, exact: true })).toBeVisible()

  // Files that no host has any more, and that this page has not asked for yet.
  await expect(chip(other, 'ReLU')).toBeVisible()
  await other.getByRole('button', { name: 'Keyboard shortcuts', exact: true }).click()
  await expect(other.getByRole('dialog').getByText('Home', { exact: true })).toBeVisible()
  await other.keyboard.press('Escape')
  await other.getByRole('link', { name: 'Gradients', exact: true }).click()
  await expect(other.getByRole('region', { name: 'What this means for learning', exact: true })).toContainText('ReLU')
  expect(await versions(other)).toBe(2)

  await other.reload()
  await expect(other.getByRole('button', { name: NEWS, exact: true })).toBeVisible()
  await expect.poll(() => versions(page), PATIENT).toBe(1)
  await host.stop()
  await page.reload()
  await expect(page.getByRole('button', { name: NEWS, exact: true })).toBeVisible()
  await expect(plot(page).locator('canvas')).toBeVisible()
})

test.describe('what cannot be had', () => {
  test.use({ allow: [/404/] })
  test('leaves the version that there is', async ({ page, host, next }) => {
    await visit(page, host.address)
    host.serve(next, /assets\/GradientsView/)
    expect(await look(page)).toBe('redundant')
    await expect(offerIn(page)).toHaveCount(0)
    await expect.poll(() => versions(page)).toBe(1)
    await host.stop()
    await page.reload()
    await expect(page.getByRole('button', { name: 'Keyboard shortcuts', exact: true })).toBeVisible()
    await page.getByRole('link', { name: 'Gradients', exact: true }).click()
    await expect(page.getByRole('region', { name: 'What this means for learning', exact: true })).toContainText('ReLU')
  })
})

test('gaps and damage in what is kept are made good', async ({ page, host }) => {
  await visit(page, host.address)
  const damaged = await page.evaluate(async () => {
    const [name = ''] = await caches.keys()
    const cache = await caches.open(name)
    const stored = await cache.keys()
    const of = (pattern: RegExp): string => stored.find(({ url }) => pattern.test(url))?.url ?? ''
    await cache.delete(of(/path\/$/))
    await cache.delete(of(/GradientsView-.*\.js$/))
    await cache.put(
      of(/Shortcuts-.*\.js$/),
      new Response('damaged', { headers: { 'Content-Type': 'text/javascript' } }),
    )
    return of(/Shortcuts-.*\.js$/)
  })
  await page.reload()
  await expect(plot(page).locator('canvas')).toBeVisible()
  const isWhole = (): Promise<boolean> =>
    page.evaluate(async (address) => {
      const text = await (await caches.match(address))?.text()
      return text !== 'damaged' && (await caches.match(new URL('.', location.href).href)) !== undefined
    }, damaged)
  await expect.poll(isWhole, PATIENT).toBe(true)
  await host.stop()
  await page.reload()
  await page.getByRole('button', { name: 'Keyboard shortcuts', exact: true }).click()
  await expect(page.getByRole('dialog').getByText('Home', { exact: true })).toBeVisible()
})
