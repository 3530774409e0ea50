import type { CDPSession, Page } from '@playwright/test'
import { expect, field, linkOf, open, test, thumb, thumbPlace } from './test.ts'

interface Point {
  x: number
  y: number
}

/** Fingers on the screen, by the browser's own input. */
async function touch(
  page: Page,
): Promise<(type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) => Promise<void>> {
  const session: CDPSession = await page.context().newCDPSession(page)
  return async (type, points) => {
    await session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map((p, id) => ({ ...p, id })) })
  }
}

/** Moves fingers along straight lines. */
async function swipe(page: Page, from: readonly Point[], to: readonly Point[], steps = 10): Promise<void> {
  const send = await touch(page)
  await send('touchStart', from)
  for (let i = 1; i <= steps; i++)
    await send(
      'touchMove',
      from.map((p, n) => ({
        x: p.x + (((to[n]?.x ?? p.x) - p.x) * i) / steps,
        y: p.y + (((to[n]?.y ?? p.y) - p.y) * i) / steps,
      })),
    )
  await send('touchEnd', [])
}

async function middle(page: Page): Promise<Point> {
  const box = await page.locator('canvas').boundingBox()
  if (!box) throw new Error('no canvas')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test('each thumb follows a finger', async ({ page }) => {
  await open(page)
  for (const [name, dx] of [
    ['start', -30],
    ['stop', 30],
  ] as const) {
    const input = thumb(page, name)
    const before = Number(await input.inputValue())
    const from = await thumbPlace(input)
    await swipe(page, [from], [{ x: from.x + dx, y: from.y }])
    await expect.poll(async () => Number(await input.inputValue()) - before).not.toBe(0)
    expect(Math.sign(Number(await input.inputValue()) - before)).toBe(Math.sign(dx))
  }
  const step = thumb(page, 'step, log scale')
  await step.scrollIntoViewIfNeeded()
  const from = await thumbPlace(step)
  await swipe(page, [from], [{ x: from.x - 40, y: from.y }])
  await expect.poll(async () => Number(await field(page, 'step').inputValue())).toBeLessThan(0.1)
})

test('a touch reads values, and pins the last', async ({ page }) => {
  await open(page)
  const at = await middle(page)
  await swipe(page, [at], [{ x: at.x + 60, y: at.y }])
  await expect.poll(() => linkOf(page)).toMatch(/^x=\d/)
  await expect(page.getByRole('heading', { name: /^At x = \d/ })).toBeVisible()
})

test('two fingers zoom and pan', async ({ page }) => {
  await open(page)
  const at = await middle(page)
  const fingers = (spread: number, dx = 0) => [
    { x: at.x - spread + dx, y: at.y },
    { x: at.x + spread + dx, y: at.y },
  ]
  await swipe(page, fingers(30), fingers(75))
  const start = Number(await field(page, 'start').inputValue())
  const stop = Number(await field(page, /^stop/).inputValue())
  expect(stop - start).toBeCloseTo(4, 0)
  await expect.poll(() => linkOf(page)).not.toContain('x=')
  await swipe(page, fingers(50), fingers(50, 60))
  expect(Number(await field(page, 'start').inputValue())).toBeLessThan(start - 0.4)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(field(page, 'start')).toHaveValue(String(start))
})

test('a swipe up on the plot scrolls the page', async ({ page }) => {
  await open(page)
  const at = await middle(page)
  await swipe(page, [at], [{ x: at.x, y: at.y - 150 }])
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50)
  await expect.poll(() => linkOf(page)).toBe('')
})

test('what is pressed is large enough for a finger', async ({ page }) => {
  await open(page)
  const small = await page.evaluate(
    () =>
      [...document.querySelectorAll('button, select, input:not([type=range]), [role=switch]')]
        .filter((e) => (e as HTMLElement).checkVisibility() && !e.closest('[popover]'))
        .map((e) => (e.closest('label.switch') ?? e).getBoundingClientRect())
        .filter(({ width, height }) => width < 24 || height < 40).length,
  )
  expect(small).toBe(0)
})

test('the system’s sheet shares where there is one', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      canShare: () => true,
      share: (data: ShareData) => {
        Object.assign(globalThis, { shared: data.url })
        return Promise.resolve()
      },
    })
  })
  await open(page, 'stop=7')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('button', { name: 'Share …', exact: true }).click()
  await expect(page.getByText('Link shared', { exact: true })).toBeVisible()
  expect(await page.evaluate(() => (globalThis as unknown as { shared: string }).shared)).toBe(page.url())
})

test('values stand right below the plot, before the table', async ({ page }) => {
  await open(page)
  const probe = await page.getByRole('heading', { name: 'Read values', exact: true }).boundingBox()
  const samples = await page.getByRole('heading', { name: 'Samples', exact: true }).boundingBox()
  expect(probe?.y).toBeLessThan(samples?.y ?? 0)
})
