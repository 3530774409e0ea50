import type { Page } from '@playwright/test'
import {
  BLUE,
  chip,
  countPixels,
  expect,
  expectAccessible,
  expectNoSideScroll,
  go,
  GREEN,
  linkOf,
  open,
  RED,
  test,
} from './test.ts'

const TEN = 'step,sigmoid,relu,tanh,leaky_relu,elu,gelu,silu,softplus,mish'
const MANY = `${TEN},hard_swish,selu,softsign,arctan,hardtanh,hard_sigmoid,relu6,celu,squareplus,elish,gaussian,sinc,sine,lisht`

const add = (page: Page) => page.getByRole('button', { name: 'Add a function', exact: true })

test('with 24 curves the plot and the way to change it stay in sight in every window', async ({ page }) => {
  await open(page, `f=${MANY}`)
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [820, 1180],
    [390, 844],
    [320, 640],
    [844, 390],
  ] as const) {
    await page.setViewportSize({ width, height })
    await go(page, `f=${MANY}`)
    await page.evaluate(() => scrollTo(0, 0))
    await expectNoSideScroll(page)
    const legend = await page.getByRole('list', { name: 'Curves', exact: true }).boundingBox()
    expect(legend?.height).toBeLessThan(height / 3)
    // At least the plot's upper half.
    const canvas = await page.locator('canvas').boundingBox()
    expect((canvas?.y ?? height) + (canvas?.height ?? height) / 2).toBeLessThan(height)
    if (width <= 900) await expect(add(page)).toBeInViewport({ ratio: 1 })
    await chip(page, 'LiSHT').click()
    await expect.poll(() => linkOf(page)).toBe(`f=${MANY}&hide=lisht`)
    if (height === 900 || width === 390) await expectAccessible(page)
  }
})

test('a new curve’s chip comes into sight', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, `f=${TEN}`)
  await add(page).click()
  await page.getByRole('searchbox').fill('hard swish')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(chip(page, 'hard swish')).toBeInViewport({ ratio: 1 })
})

test('the curve whose chip is pointed at or has the focus stands out, the others pale', async ({ page }) => {
  await open(page)
  await expect.poll(() => countPixels(page, RED)).toBeGreaterThan(100)
  const before = await countPixels(page, BLUE)
  await chip(page, 'sigmoid').hover()
  await expect.poll(() => countPixels(page, RED)).toBe(0)
  expect(await countPixels(page, GREEN)).toBe(0)
  expect(await countPixels(page, BLUE)).toBeGreaterThan(before)
  await page.mouse.move(700, 500)
  await expect.poll(() => countPixels(page, RED)).toBeGreaterThan(100)
  await chip(page, 'step').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(chip(page, 'sigmoid')).toBeFocused()
  await expect.poll(() => countPixels(page, RED)).toBe(0)
  // A curve that is switched off cannot stand out.
  await page.keyboard.press('Space')
  await expect.poll(() => countPixels(page, RED)).toBeGreaterThan(100)
  expect(await countPixels(page, BLUE)).toBe(0)
  await expect.poll(() => linkOf(page)).toBe('hide=sigmoid')
})

test('a curve that shares its colour bears shapes, on the screen, on paper and in the legend', async ({ page }) => {
  await open(page, 'f=' + Array.from({ length: 10 }, () => 'identity').join(',') + ',step&hide=identity')
  const rows = page.getByRole('list', { name: 'Curves', exact: true })
  await expect(rows.locator('.line-sample path:nth-child(2)')).toHaveCount(1)
  const points = await countPixels(page, RED)
  await open(page, 'f=step')
  // The same step in the same colour, without shapes and not dashed, has other pixels.
  expect(await countPixels(page, RED)).not.toBe(points)
  await open(page, 'f=' + Array.from({ length: 10 }, () => 'identity').join(',') + ',step')
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.still-plot-ornament').count()).toBeGreaterThan(5)
})
