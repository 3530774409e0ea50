import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSideScroll, field, frames, go, linkOf, open, test, thumb } from './test.ts'

const panel = (page: Page): Locator => page.getByRole('region', { name: 'Vector functions', exact: true })
const choice = (page: Page, name: string): Locator => panel(page).getByRole('radio', { name, exact: true })
const outputs = (page: Page): Locator => page.getByRole('table', { name: 'Each output with its value', exact: true })
const jacobian = (page: Page): Locator => page.getByRole('table', { name: /^The Jacobian/ })

/** Opens a link with a vector and waits for its panel. */
async function openVector(page: Page, link: string): Promise<void> {
  await open(page, link)
  await expect(page.locator('.vector-panel')).toBeVisible()
}

/** The numbers of a table, row by row, as they are printed. */
const printed = (table: Locator): Promise<string[][]> =>
  table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('td:not([aria-hidden])')].map((cell) => cell.textContent)),
    )

/** Where the end of a bar is, in the window. */
async function endOf(bar: Locator): Promise<{ x: number; y: number }> {
  await bar.scrollIntoViewIfNeeded()
  return bar.evaluate((element) => {
    const { value, min, max } = element as HTMLInputElement
    const box = element.getBoundingClientRect()
    const size = Number.parseFloat(getComputedStyle(element.parentElement ?? element).getPropertyValue('--thumb'))
    const share = (Number(value) - Number(min)) / (Number(max) - Number(min))
    return { x: box.left + box.width / 2, y: box.bottom - size / 2 - share * (box.height - size) }
  })
}

test('the panel is closed until a function is chosen, and closes again', async ({ page }) => {
  await open(page)
  await expect(panel(page)).toContainText('Some activations take a whole vector')
  await expect(page.getByRole('slider', { name: 'x₁', exact: true })).toHaveCount(0)
  await choice(page, 'softmax').check()
  await expect.poll(() => linkOf(page)).toBe('vector=softmax')
  await expect(outputs(page)).toBeVisible()
  await panel(page).getByRole('button', { name: 'Close', exact: true }).click()
  await expect.poll(() => linkOf(page)).toBe('')
  await expect(panel(page)).toBeFocused()
  await expect(choice(page, 'softmax')).not.toBeChecked()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(choice(page, 'softmax')).toBeChecked()
})

test('its numbers are right to six digits', async ({ page }) => {
  // By mpmath.
  await openVector(page, 'vector=softmax(2)&v=1,2,0.5')
  expect(await printed(outputs(page))).toEqual([['0.291756'], ['0.481024'], ['0.22722']])
  expect(await printed(jacobian(page))).toEqual([
    ['+0.103', '−0.070', '−0.033'],
    ['−0.070', '+0.125', '−0.055'],
    ['−0.033', '−0.055', '+0.088'],
  ])
  await jacobian(page).getByRole('cell', { name: '−0.070', exact: true }).first().hover()
  await expect(panel(page)).toContainText('∂y₁/∂x₂ = −0.0701708: with 0.1 more x₂, y₁ changes by about −0.007017.')
})

test('a bar follows the mouse, and one drag is one step of undo', async ({ page }) => {
  await openVector(page, 'vector=softmax&v=1,2,0.5')
  const before = await printed(outputs(page))
  const from = await endOf(thumb(page, 'x₁'))
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x, from.y - 60, { steps: 10 })
  await page.mouse.up()
  await frames(page)
  const x = Number(await field(page, 'x₁').inputValue())
  // 60 of the 158 pixels for 10.
  expect(x).toBeCloseTo(1 + 600 / 158, 0)
  await expect.poll(() => linkOf(page)).toBe(`vector=softmax&v=${x},2,0.5`)
  const [[y1 = ''] = []] = await printed(outputs(page))
  expect(Number(y1)).toBeCloseTo(Math.exp(x) / (Math.exp(x) + Math.exp(2) + Math.exp(0.5)), 5)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(() => printed(outputs(page))).toEqual(before)
  await expect.poll(() => linkOf(page)).toBe('vector=softmax&v=1,2,0.5')
})

test('bars, fields and the temperature take the keyboard', async ({ page }) => {
  await openVector(page, 'vector=softmax&v=1,2,0.5')
  const bar = thumb(page, 'x₂')
  await expect(bar).toHaveAttribute('aria-orientation', 'vertical')
  await bar.focus()
  await page.keyboard.press('ArrowUp')
  await expect(field(page, 'x₂')).toHaveValue('2.1')
  await page.keyboard.press('PageDown')
  await expect(field(page, 'x₂')).toHaveValue('1.1')
  await page.keyboard.press('Home')
  await expect(bar).toHaveAttribute('aria-valuetext', '−5')
  await field(page, 'x₃').fill('12')
  await expect.poll(() => linkOf(page)).toBe('vector=softmax&v=1,-5,12')
  await field(page, 'x₃').fill('twelve')
  await expect(panel(page)).toContainText('“twelve” is not a number')
  await page.keyboard.press('Escape')
  await thumb(page, 'temperature T').focus()
  await page.keyboard.press('End')
  await expect(field(page, 'temperature T')).toHaveValue('20')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => linkOf(page)).toBe('vector=softmax(15)&v=1,-5,12')
  await choice(page, 'softmax').focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => linkOf(page)).toBe('vector=log_softmax(15)&v=1,-5,12')
})

test('a link opens what it was made from', async ({ page }) => {
  await openVector(page, 'vector=maxout(3)&v=1,5,2,-1,-3,-2')
  expect(await printed(outputs(page))).toEqual([['5'], ['−1']])
  await page.reload()
  await expect(choice(page, 'maxout')).toBeChecked()
  await expect(field(page, 'group size k')).toHaveValue('3')
  expect(await printed(jacobian(page))).toEqual([
    ['0', '+1.00', '0', '0', '0', '0'],
    ['0', '0', '0', '+1.00', '0', '0'],
  ])
})

test('a bad link says what is used instead', async ({ page }) => {
  await openVector(page, 'vector=glu&v=1,2,3')
  const notice = page.getByRole('region', { name: 'One part of the link was corrected', exact: true })
  await expect(notice).toContainText('v: “1,2,3” is not as many values as belong there. Used instead: 1,2,3,0')
})

test('entries come and go as the function takes them', async ({ page }) => {
  await openVector(page, 'vector=softmax&v=1,2')
  await expect(page.getByRole('button', { name: 'Remove the last entry', exact: true })).toBeDisabled()
  await page.getByRole('button', { name: 'Add an entry', exact: true }).click()
  await expect.poll(() => linkOf(page)).toBe('vector=softmax&v=1,2,0')
  await choice(page, 'GLU').check()
  await expect.poll(() => linkOf(page)).toBe('vector=glu&v=1,2,0,0')
  await expect(thumb(page, 'x₁, value for y₁')).toBeVisible()
  await expect(thumb(page, 'x₃, gate of y₁')).toBeVisible()
  await page.getByRole('button', { name: 'Add a pair', exact: true }).click()
  await expect.poll(() => linkOf(page)).toBe('vector=glu&v=1,2,0,0,0,0')
  await page.getByRole('button', { name: 'Add a pair', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Add a pair', exact: true })).toBeDisabled()
  await choice(page, 'SwiGLU').check()
  await expect(thumb(page, 'x₁, gate of y₁')).toBeVisible()
})

test('what is pointed at lights up its column or row, and words say what depends on it', async ({ page }) => {
  await openVector(page, 'vector=sparsemax&v=1,1.5,0.8,-1')
  const lit = (): Promise<string[]> => jacobian(page).locator('td.vector-lit').allTextContents()
  await thumb(page, 'x₂').focus()
  expect(await lit()).toEqual(['−0.333', '+0.667', '−0.333', '0'])
  await expect(panel(page)).toContainText('A little more x₂: y₂ up, y₁, y₃ down.')
  await outputs(page).getByRole('button', { name: 'y₄', exact: true }).focus()
  expect(await lit()).toEqual(['0', '0', '0', '0'])
  await expect(panel(page)).toContainText('y₄ changes with no input.')
  await thumb(page, 'x₄').hover()
  expect(await lit()).toEqual(['0', '0', '0', '0'])
  await expect(panel(page)).toContainText('A little more x₄: no output changes.')
})

test('a softmax that is sure has a pale Jacobian', async ({ page }) => {
  const strongest = (): Promise<number> =>
    jacobian(page)
      .locator('rect')
      .evaluateAll((rects) => Math.max(...rects.map((rect) => Number(rect.getAttribute('fill-opacity')))))
  await openVector(page, 'vector=softmax&v=1,1.5')
  expect(await strongest()).toBeGreaterThan(0.9)
  await go(page, 'vector=softmax&v=5,-5')
  await expect.poll(strongest).toBeLessThan(0.01)
})

test('tables name their rows and columns', async ({ page }) => {
  await openVector(page, 'vector=swiglu')
  await expect(jacobian(page).getByRole('columnheader', { name: 'x₄', exact: true })).toBeVisible()
  await expect(jacobian(page).getByRole('rowheader')).toHaveText(['y₁', 'y₂'])
  await expect(outputs(page).getByRole('rowheader')).toHaveText(['y₁', 'y₂'])
  await expect(page.getByLabel('SwiGLU: Formula').locator('msub').first()).toBeVisible()
})

test('in forced colours the numbers stand on the plain canvas', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openVector(page, 'vector=softmax')
  const [fill, back] = await jacobian(page)
    .locator('.heat-plus')
    .first()
    .evaluate((rect) => [getComputedStyle(rect).fill, getComputedStyle(document.body).backgroundColor])
  expect(fill).toBe(back)
})

for (const [lang, theme] of [
  ['en', 'light'],
  ['ko', 'dark'],
] as const)
  test(`breaks no accessibility rule: ${lang}, ${theme}`, async ({ page }) => {
    await openVector(page, `vector=swiglu&lang=${lang}&theme=${theme}`)
    await expectAccessible(page)
    await page.setViewportSize({ width: 320, height: 800 })
    await go(page, `vector=softmax&v=1,2,3,4,5,-1,-2,-3&lang=${lang}&theme=${theme}`)
    await expect(thumb(page, 'x₈')).toBeVisible()
    await expectAccessible(page)
    await expectNoSideScroll(page)
  })

test('letters of twice the size fit', async ({ page }) => {
  await openVector(page, 'vector=softmax&v=1,2,3,4,5,-1,-2,-3')
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  await expectNoSideScroll(page)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  /** A finger from one place to another. */
  async function swipe(page: Page, from: { x: number; y: number }, dy: number): Promise<void> {
    const session = await page.context().newCDPSession(page)
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number): Promise<unknown> =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: from.x, y }] })
    await send('touchStart', from.y)
    for (let i = 1; i <= 10; i++) await send('touchMove', from.y + (dy * i) / 10)
    await send('touchEnd')
    await frames(page)
  }

  test('a bar follows a finger, and the page stays', async ({ page }) => {
    await openVector(page, 'vector=softmax&v=1,2,0.5')
    const from = await endOf(thumb(page, 'x₂'))
    const scroll = await page.evaluate(() => scrollY)
    await swipe(page, from, 70)
    await expect.poll(async () => Number(await field(page, 'x₂').inputValue())).toBeLessThan(0)
    expect(await page.evaluate(() => scrollY)).toBe(scroll)
  })

  test('a finger beside the bars’ ends scrolls the page and changes nothing', async ({ page }) => {
    await openVector(page, 'vector=softmax&v=1,2,0.5')
    const end = await endOf(thumb(page, 'x₂'))
    const scroll = await page.evaluate(() => scrollY)
    await swipe(page, { x: end.x, y: end.y + 90 }, -150)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scroll + 50)
    await expect(field(page, 'x₂')).toHaveValue('2')
  })

  test('what is pressed is large enough for a finger', async ({ page }) => {
    await openVector(page, 'vector=softmax&v=1,2,3,4,5,-1,-2,-3')
    const small = await panel(page).evaluate((section) =>
      [...section.querySelectorAll('button, input:not([type=range])')]
        .filter((e) => e.checkVisibility())
        .map((e) => [e.textContent, e.getBoundingClientRect().width, e.getBoundingClientRect().height] as const)
        .filter(([, width, height]) => width < 24 || height < 40),
    )
    expect(small).toEqual([])
  })
})
