import type { Locator, Page } from '@playwright/test'
import { BLUE, chip, countPixels, expect, expectAccessible, linkOf, open, test } from './test.ts'

const opener = (page: Page): Locator => page.getByRole('button', { name: 'Add a function', exact: true })
const picker = (page: Page): Locator => page.getByRole('dialog', { name: 'Add a function', exact: true })
const search = (page: Page): Locator => picker(page).getByRole('searchbox', { name: 'Search by any name', exact: true })
/** The button of a function in the picker. */
const entry = (page: Page, name: string): Locator => picker(page).getByRole('button', { name, exact: true }).first()
/** What the search has come to, above the list. */
const status = (page: Page): Locator => picker(page).locator('.picker-status').first()
/** The names that are listed, from top to bottom. */
const listed = (page: Page): Promise<readonly string[]> => picker(page).locator('.picker-toggle').allTextContents()

async function openPicker(page: Page, link = ''): Promise<void> {
  await open(page, link)
  await opener(page).click()
  await expect(search(page)).toBeVisible()
}

async function expectNoSideScroll(page: Page): Promise<void> {
  for (const box of [page.locator('html'), picker(page), picker(page).locator('.picker-list')])
    expect(await box.evaluate((e) => e.scrollWidth - e.clientWidth)).toBeLessThanOrEqual(0)
}

test('a function is searched and added with the keyboard alone, and the focus comes back', async ({ page }) => {
  await open(page)
  await opener(page).focus()
  await page.keyboard.press('Enter')
  await expect(search(page)).toBeFocused()
  await page.keyboard.type('nn.LeakyReLU')
  await expect(status(page)).toContainText('1 function')
  await page.keyboard.press('Enter')
  await expect.poll(() => linkOf(page)).toBe('f=step,sigmoid,relu,leaky_relu')
  await expect(entry(page, 'Leaky ReLU')).toHaveAttribute('aria-pressed', 'true')
  await expect(picker(page).getByRole('status').filter({ hasText: 'Leaky ReLU added' })).toBeAttached()
  // The same key again does not take it away.
  await page.keyboard.press('Enter')
  await expect(picker(page).getByRole('status').filter({ hasText: 'in the plot already' })).toBeAttached()

  await search(page).fill('tanh')
  await page.keyboard.press('ArrowDown')
  await expect(entry(page, 'tanh')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(entry(page, 'tanh')).not.toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Space')
  await expect.poll(() => linkOf(page)).toBe('f=step,sigmoid,relu,leaky_relu,tanh')
  await page.keyboard.press('Space')
  await expect.poll(() => linkOf(page)).toBe('f=step,sigmoid,relu,leaky_relu')
  await page.keyboard.press('End')
  await expect(entry(page, 'tanh')).not.toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowUp')
  await expect(search(page)).toBeFocused()
  await search(page).fill('')
  await page.keyboard.press('Escape')
  await expect(picker(page)).toBeHidden()
  await expect(opener(page)).toBeFocused()
})

test('each press is one step of undo, and the plot follows behind the picker', async ({ page }) => {
  await openPicker(page)
  await expect.poll(() => countPixels(page, BLUE)).toBeGreaterThan(100)
  await entry(page, 'sigmoid').click()
  await expect.poll(() => countPixels(page, BLUE)).toBe(0)
  await entry(page, 'GELU').click()
  await entry(page, 'SiLU').click()
  await expect(picker(page).getByText('4 of at most 24 curves in the plot', { exact: true })).toBeVisible()
  await picker(page).getByRole('button', { name: 'Done', exact: true }).click()
  await expect(opener(page)).toBeFocused()
  for (const before of ['f=step,relu,gelu', 'f=step,relu', '']) {
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect.poll(() => linkOf(page)).toBe(before)
  }
})

test('one more of a function with parameters can be added; a press takes all of them away', async ({ page }) => {
  await openPicker(page, 'f=step,relu')
  await expect(picker(page).getByRole('button', { name: 'Add another ReLU', exact: true })).toHaveCount(0)
  await picker(page).getByRole('button', { name: 'Add another step', exact: true }).click()
  await expect.poll(() => linkOf(page)).toBe('f=step,relu,step')
  await expect(picker(page).getByText('2 in the plot', { exact: true })).toBeVisible()
  await entry(page, 'step').click()
  await expect.poll(() => linkOf(page)).toBe('f=relu')
})

test('the families are headings, and one of them can be looked at', async ({ page }) => {
  await openPicker(page)
  const headings = picker(page).getByRole('heading', { level: 3 })
  await expect(headings).toHaveText(['Steps', 'S-shaped', 'ReLU-like', 'Smooth', 'Shrinkage', 'Others'])
  await picker(page).getByRole('radio', { name: 'Shrinkage', exact: true }).check()
  await expect(headings).toHaveText(['Shrinkage'])
  expect(await listed(page)).toEqual(['hardshrink', 'softshrink', 'tanhshrink'])
  await search(page).fill('relu')
  await expect(picker(page).locator('.picker-toggle')).toHaveCount(0)
  await picker(page)
    .getByRole('button', { name: /of other families/ })
    .click()
  await expect(picker(page).getByRole('radio', { name: 'All', exact: true })).toBeChecked()
  expect((await listed(page))[0]).toBe('ReLU')
})

test('a slip is forgiven, and where nothing is found the picker says so', async ({ page }) => {
  await openPicker(page)
  await search(page).fill('sigmiod')
  await expect(status(page)).toContainText('No function is called “sigmiod”. The nearest names:')
  expect((await listed(page))[0]).toBe('sigmoid')
  await search(page).fill('xyzzy')
  await expect(status(page)).toHaveText('No function is called “xyzzy”.')
  await expect(picker(page).getByRole('status').filter({ hasText: 'xyzzy' })).toBeAttached()
  expect(await listed(page)).toEqual([])
})

test('what was added last comes first the next time, on this device only', async ({ page }) => {
  await openPicker(page)
  await entry(page, 'Mish').click()
  await entry(page, 'tanh').click()
  // What is being chosen from does not move.
  await expect(picker(page).getByRole('heading', { name: 'Recently used', exact: true })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await openPicker(page)
  await expect(picker(page).getByRole('heading', { level: 3 }).first()).toHaveText('Recently used')
  expect((await listed(page)).slice(0, 3)).toEqual(['tanh', 'Mish', 'step'])
})

test('a device that keeps nothing, or something else, shows every function', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await openPicker(page)
  await entry(page, 'tanh').click()
  await expect(chip(page, 'tanh')).toBeAttached()
  await expect(picker(page).getByRole('heading', { level: 3 }).first()).toHaveText('Steps')
})

test('a full plot takes no more, and says so', async ({ page }) => {
  await openPicker(page, `f=${Array.from({ length: 23 }, () => 'step').join(',')}`)
  await entry(page, 'tanh').click()
  await expect(picker(page).getByText('One plot shows at most 24 curves.')).toBeVisible()
  await expect(entry(page, 'GELU')).toBeDisabled()
  await entry(page, 'GELU').click({ force: true })
  await expect(picker(page).getByRole('status').filter({ hasText: 'at most 24' })).toBeAttached()
  await expect(entry(page, 'GELU')).toHaveAttribute('aria-pressed', 'false')
  await entry(page, 'tanh').click()
  await expect(entry(page, 'GELU')).toBeEnabled()
})

test('every function has a picture, and a jump is no line', async ({ page }) => {
  await openPicker(page)
  const paths = await picker(page)
    .locator('.small-curve-line')
    .evaluateAll((all) => all.map((path) => path.getAttribute('d') ?? ''))
  expect(paths.length).toBeGreaterThan(40)
  for (const d of paths) expect(d).toMatch(/^M[\d.]+ -?[\d.]+L/)
  const [step = ''] = paths
  expect(step.match(/M/g)?.length).toBeGreaterThan(1)
})

test.describe('in Korean', () => {
  test.use({ locale: 'ko-KR' })

  test('names are found while they are composed, and by first consonants', async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: '함수 추가', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: '함수 추가', exact: true })
    const field = dialog.getByRole('searchbox')
    await expect(field).toBeFocused()
    const names = (): Promise<readonly string[]> => dialog.locator('.picker-toggle').allTextContents()
    // As an editor for Korean sends it: the syllable under way is replaced until it is done.
    const session = await page.context().newCDPSession(page)
    for (const text of ['ㄹ', '레', '렐', '렐ㄹ', '렐루']) {
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
      await expect(field).toHaveValue(text)
      await expect.poll(names, text).toContain('ReLU')
    }
    await session.send('Input.insertText', { text: '렐루' })
    expect((await names())[0]).toBe('ReLU')
    await expect(dialog.getByText('다른 이름: 렐루', { exact: true })).toBeVisible()
    await field.fill('ㅅㄱㅁㅇㄷ')
    expect((await names())[0]).toBe('sigmoid')
    await field.fill('ㅋㅋㅋㅋ')
    await expect(dialog.locator('.picker-status').first()).toHaveText('‘ㅋㅋㅋㅋ’라는 이름의 함수가 없습니다.')
    await expectAccessible(page)
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })

  test('it fills the screen, fingers choose, and no keyboard covers the list', async ({ page }) => {
    await open(page)
    await opener(page).tap()
    await expect(search(page)).not.toBeFocused()
    expect(await picker(page).boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 })
    await entry(page, 'tanh').tap()
    await expect(entry(page, 'tanh')).toHaveAttribute('aria-pressed', 'true')
    // A finger needs 44 pixels, and the whole entry is the button's.
    for (const control of await picker(page).locator('li, .picker-families label, .picker-foot button').all())
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await picker(page)
      .getByRole('listitem')
      .filter({ hasText: 'The perceptron’s switch' })
      .tap({ position: { x: 120, y: 50 } })
    await expect(entry(page, 'step')).toHaveAttribute('aria-pressed', 'false')
    await expectNoSideScroll(page)
    await picker(page).getByRole('button', { name: 'Done', exact: true }).tap()
    await expect.poll(() => linkOf(page)).toBe('f=sigmoid,relu,tanh')
  })
})

for (const [what, link] of [
  ['light', 'theme=light&f=step,step(1),tanh'],
  ['dark', 'theme=dark&f=step,step(1),tanh'],
] as const)
  test(`breaks no accessibility rule: ${what}`, async ({ page }) => {
    await openPicker(page, link)
    await expectAccessible(page)
    for (const query of ['relu', 'sigmiod', 'xyzzy']) {
      await search(page).fill(query)
      await expect(status(page)).toBeVisible()
      await expectAccessible(page)
    }
  })

test('320 pixels and letters of twice the size are enough', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openPicker(page, 'f=step,step(1)')
  await expectNoSideScroll(page)
  await page.setViewportSize({ width: 640, height: 800 })
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  await expectNoSideScroll(page)
  await search(page).fill('relu')
  await expectNoSideScroll(page)
  await entry(page, 'ReLU').click()
  await expect(picker(page).getByRole('button', { name: 'Done', exact: true })).toBeInViewport()
})

test.describe('without its code', () => {
  test.use({ allow: [/Failed to load resource/] })
  test('it says so', async ({ page }) => {
    await page.route(/Picker-.*\.js/, (route) => route.abort())
    await open(page)
    await opener(page).click()
    await expect(picker(page).getByRole('alert')).toContainText('could not be loaded')
    await page.keyboard.press('Escape')
    await expect(opener(page)).toBeFocused()
  })
})
