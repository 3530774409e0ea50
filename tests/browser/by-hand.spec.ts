import type { Page } from '@playwright/test'
import { countPixels, expect, expectAccessible, field, linkOf, test, thumb } from './test.ts'

/** The colour of outputs near 1, light theme. */
const ONE = [156, 192, 255] as const

async function openLab(page: Page, link: string): Promise<void> {
  await page.goto(`/?${link}`)
  await expect(page.getByRole('group', { name: 'Task', exact: true })).toBeVisible()
}
const score = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })
const task = (page: Page, name: string) => page.getByRole('radio', { name, exact: true })

async function expectNoSideScroll(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
}

/** Presses the mouse on the middle of a handle and lets it go elsewhere. */
async function dragHandle(page: Page, name: string, by: { dx: number; dy: number }): Promise<void> {
  const box = await thumb(page, name).boundingBox()
  if (!box) throw new Error(name)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + by.dx, y + by.dy, { steps: 6 })
  await page.mouse.up()
}

test('one neuron by hand: gates work, XOR does not, until the function is one that can', async ({ page }) => {
  await openLab(page, 'view=learning')
  await expect(score(page, '1 of 4 right')).toBeAttached()
  await expect(page.getByRole('heading', { name: 'Why three of four is the most' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Show weights that do it' })).toHaveCount(0)

  await task(page, 'OR').check({ force: true })
  await field(page, 'b').fill('-0.5')
  await expect(score(page, '4 of 4 right')).toBeAttached()
  await expect.poll(() => linkOf(page)).toBe('view=learning&task=or&w=1,1,-0.5')
  // Most of the plane has the colour of 1.
  await expect.poll(() => countPixels(page, ONE)).toBeGreaterThan(1000)

  await task(page, 'NAND').check({ force: true })
  await page.getByRole('button', { name: 'Show weights that do it' }).click()
  await expect.poll(() => linkOf(page)).toBe('view=learning&task=nand&w=-1,-1,1.5')
  await expect(score(page, '4 of 4 right')).toBeAttached()

  await page.getByRole('button', { name: 'Examples' }).click()
  await page.getByRole('link', { name: /^XOR with one neuron that is not monotone/ }).click()
  await expect(score(page, '4 of 4 right')).toBeAttached()
  await expect(page.getByRole('radio', { name: 'Gaussian' })).toBeChecked()
  await expect(page.getByRole('row', { name: '0 1 0 1 1 ✓ right' })).toBeVisible()
  await page.getByRole('radio', { name: 'step', exact: true }).check({ force: true })
  await expect(score(page, '4 of 4 right')).toHaveCount(0)
  await expectAccessible(page)
})

test('the line is shifted and turned by keys and mouse; each drag is one step back', async ({ page }) => {
  await openLab(page, 'view=learning&task=and')
  const turn = thumb(page, 'Line z = 0: turn')
  const shift = thumb(page, 'Line z = 0: shift')
  await expect(turn).toHaveAttribute('aria-valuetext', 'z grows at 45°')
  await turn.press('ArrowRight')
  await expect(turn).toHaveAttribute('aria-valuetext', 'z grows at 50°')
  await turn.press('Shift+ArrowLeft')
  await turn.press('PageDown')
  // From 50° by steps of 45° from one multiple to the next.
  await expect(turn).toHaveAttribute('aria-valuetext', 'z grows at −45°')
  await page.locator('body').press('Control+z')
  await expect(field(page, 'b')).toHaveValue('-1.5')
  await expect(turn).toHaveAttribute('aria-valuetext', 'z grows at 45°')

  await shift.press('ArrowLeft')
  await expect(shift).toHaveAttribute('aria-valuetext', '0.3 from the middle')
  // Along the line it stays where it is.
  await dragHandle(page, 'Line z = 0: shift', { dx: -60, dy: -60 })
  await expect(shift).toHaveAttribute('aria-valuetext', '0.3 from the middle')
  await dragHandle(page, 'Line z = 0: shift', { dx: -60, dy: 60 })
  await expect(shift).toHaveAttribute('aria-valuetext', /^−0\.\d+ from the middle$/)
  await page.locator('body').press('Control+z')
  await expect(shift).toHaveAttribute('aria-valuetext', '0.3 from the middle')

  const before = await field(page, 'w₁').inputValue()
  await dragHandle(page, 'Line z = 0: turn', { dx: 120, dy: 30 })
  await expect(field(page, 'w₁')).not.toHaveValue(before)
  await field(page, 'w₁').fill('0')
  await field(page, 'w₂').fill('0')
  await expect(page.getByText('Both weights are 0')).toBeVisible()
  await expect(turn).toHaveCount(0)
})

test('two layers by hand: the third neuron parts what the first two have moved', async ({ page }) => {
  await openLab(page, 'view=learning&lab=layers')
  await expect(score(page, '4 of 4 right')).toBeAttached()
  await expect(page.getByRole('group', { name: /^Plane of h₁ and h₂/ })).toBeVisible()
  await expect(page.getByRole('row', { name: '0 1 0.5 1 0.5 1 0.5 1 1 ✓ right' })).toBeVisible()
  const second = page.getByRole('group', { name: 'h₂', exact: true })
  await second.getByRole('button', { name: 'AND', exact: true }).click()
  await expect(score(page, '2 of 4 right')).toBeAttached()
  await expect(second.getByRole('button', { name: 'AND', exact: true })).toHaveAttribute('aria-pressed', 'true')
  await expect(second.getByRole('button', { name: 'OR', exact: true })).toHaveAttribute('aria-pressed', 'false')
  await page.getByRole('radio', { name: 'sigmoid' }).check({ force: true })
  await page.getByRole('button', { name: 'Make XOR = AND(NAND, OR)' }).click()
  await expect(score(page, '4 of 4 right')).toBeAttached()
  await expect(thumb(page, 'Line z₁ = 0: turn')).toBeVisible()
  await thumb(page, 'Line z = 0: shift').press('PageUp')
  await expect(score(page, '4 of 4 right')).toHaveCount(0)
  await task(page, 'XOR clouds').check({ force: true })
  await page.getByRole('button', { name: 'Make XOR = AND(NAND, OR)' }).click()
  await expect(page.getByRole('status').filter({ hasText: /^(?:9\d|100) % right/ })).toBeAttached()
  await expectAccessible(page)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, colorScheme: 'dark' })

  test('a finger turns the line, Korean fits, and nothing is wider than the window', async ({ page }) => {
    await page.goto('/?view=learning&task=and&lang=ko')
    const turn = thumb(page, '직선 z = 0 돌리기')
    await expect(turn).toBeVisible()
    await turn.scrollIntoViewIfNeeded()
    const box = await turn.boundingBox()
    if (!box) throw new Error('no handle')
    expect(box.width).toBeGreaterThanOrEqual(44)
    const session = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] })
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    const text = await turn.getAttribute('aria-valuetext')
    await touch('touchStart', x, y)
    for (let i = 1; i <= 5; i++) await touch('touchMove', x + 12 * i, y + 4 * i)
    await touch('touchEnd')
    await expect(turn).not.toHaveAttribute('aria-valuetext', text ?? '')
    await expectAccessible(page)
    for (const [link, width, size] of [
      ['', 320, '100%'],
      ['lab=layers&', 320, '100%'],
      ['lab=layers&task=circle&', 390, '100%'],
      ['', 390, '200%'],
      ['lab=layers&', 390, '200%'],
    ] as const) {
      await page.setViewportSize({ width, height: 844 })
      await page.goto(`/?view=learning&${link}lang=ko`)
      await expect(thumb(page, '직선 z = 0 돌리기')).toBeAttached()
      await page.evaluate((fontSize) => {
        document.documentElement.style.fontSize = fontSize
      }, size)
      await expectNoSideScroll(page)
    }
  })
})

test('forced colours and paper keep the picture; an empty legend says what is missing', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openLab(page, 'view=learning&task=or&w=1,1,-0.5')
  await expect.poll(() => countPixels(page, [179, 179, 179])).toBeGreaterThan(1000)
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'dark' })
  await expect.poll(() => countPixels(page, [43, 79, 159])).toBeGreaterThan(1000)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print', forcedColors: 'none', colorScheme: 'dark' })
  await expect.poll(() => countPixels(page, ONE)).toBeGreaterThan(1000)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: 'screen', forcedColors: 'none', colorScheme: 'dark' })
  await expect.poll(() => countPixels(page, ONE)).toBe(0)
  await page.goto('/?view=learning&f=')
  await expect(page.getByText('A lab needs an activation: add a function.')).toBeVisible()
  await expectAccessible(page)
})
