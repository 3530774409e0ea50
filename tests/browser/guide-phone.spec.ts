import type { Locator } from '@playwright/test'
import { guideWords } from '../../src/i18n/guide.ts'
import { expect, expectAccessible, expectNoSideScroll, linkOf, open, plot, test } from './test.ts'

const words = guideWords.en

test('on a phone the guide leaves the plot in sight, can be folded, and needs no pointer', async ({ page }) => {
  // A browser that remembers nothing.
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await open(page, 'f=step&guide=comparison')
  const guide = page.getByRole('complementary', { name: words.title, exact: true })
  const button = (name: string) => guide.getByRole('button', { name, exact: true })
  await expect(guide.getByText(words.stepOf(3, 15), { exact: true })).toBeVisible()
  await expectNoSideScroll(page)
  await expectAccessible(page)
  await expect.poll(() => shareInSight(plot(page), guide)).toBe(1)
  for (const name of [words.fold, words.close, words.next, words.back]) {
    const box = await button(name).boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), name).toBeGreaterThanOrEqual(40)
  }

  await button(words.fold).press('Enter')
  await expect(button(words.next)).toBeHidden()
  await expect(button(words.unfold)).toBeFocused()
  await page.keyboard.press('Enter')
  const entries = guide.getByRole('textbox', { name: words.array, exact: true })
  // Folding, closing, then the array.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(entries).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('0')
  await expect(guide.getByText(words.solved, { exact: true })).toBeVisible()
  await expect(guide.locator('.guide-solved')).toBeInViewport({ ratio: 1 })
  await button(words.next).press('Enter')
  await expect.poll(() => linkOf(page)).toBe('f=step&guide=dtype-int')
  await expect(guide.getByRole('heading', { level: 2 })).toBeFocused()
  // Remembered as long as the page is open.
  await button(words.back).press('Enter')
  await expect(guide.getByText(words.earlier, { exact: true })).toBeVisible()

  await page.setViewportSize({ width: 320, height: 640 })
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  await expectNoSideScroll(page)
  await button(words.next).scrollIntoViewIfNeeded()
  await button(words.next).click()
  await expect.poll(() => linkOf(page)).toBe('f=step&guide=dtype-int')
  await expect(plot(page)).toBeInViewport()

  // In another view, which is fetched first.
  await page.goto('/?guide=start')
  await button(words.begin).click()
  await expect.poll(() => shareInSight(page.locator('.hand-plane canvas'), guide)).toBeGreaterThan(0.95)
})

/** How much of the height of a picture lies between the top of the window and the sheet. */
async function shareInSight(picture: Locator, sheet: Locator): Promise<number> {
  const [frame, below] = [await picture.boundingBox(), await sheet.boundingBox()]
  if (!frame || !below) return 0
  return (Math.min(below.y, frame.y + frame.height) - Math.max(0, frame.y)) / frame.height
}
