import type { Locator, Page } from '@playwright/test'
import { guideWords } from '../../src/i18n/guide.ts'
import { languages, type Language } from '../../src/i18n/index.ts'
import { later } from '../../src/i18n/later.ts'
import { labWords } from '../../src/i18n/labs.ts'
import { expect, expectAccessible, field, linkOf, open, test, toggle } from './test.ts'

const guideOf = (page: Page, language: Language): Locator =>
  page.getByRole('complementary', { name: guideWords[language].title, exact: true })

/** Each step in order, and how a person solves it with what the page has; a wrong try first where there is one. */
function lesson(page: Page, language: Language): readonly (readonly [id: string, solve: () => Promise<void>])[] {
  const words = guideWords[language]
  const { app, legend, show } = languages[language]
  const { layers } = labWords[language]
  const guide = guideOf(page, language)
  const entries = guide.getByRole('textbox', { name: words.array, exact: true })
  const prompt = guide.getByRole('region', { name: words.prompt, exact: true })
  const answer = (at: number): Locator => guide.getByRole('radio').nth(at)
  const wrong = guide.getByText(words.wrong, { exact: true })
  const foretell = async (text: string): Promise<void> => {
    await guide.getByRole('textbox', { name: words.answer, exact: true }).fill(text)
    await guide.getByRole('button', { name: words.check, exact: true }).click()
  }
  return [
    ['perceptron', () => field(page, 'b').fill('-1.5')],
    [
      'scalar-if',
      async () => {
        await expect(prompt).toContainText(
          'ValueError: The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()',
        )
        await entries.fill('1, two')
        await expect(guide.getByText(words.faults['not-a-number']('two'), { exact: true })).toBeVisible()
        await entries.fill('2')
      },
    ],
    [
      'comparison',
      async () => {
        await expect(prompt).toContainText('>>> np.array([-1, 1, 2]) > 0\narray([False,  True,  True])')
        await entries.fill('-1, 0, 2')
        await expect(prompt).toContainText('array([False, False,  True])')
      },
    ],
    [
      'dtype-int',
      async () => {
        await expect(prompt).toContainText('array([0, 1, 1])')
        await entries.fill('3, -3, .5, 0')
      },
    ],
    ['plot', () => toggle(page, show.join).click()],
    [
      'sigmoid',
      async () => {
        await expect(prompt).toContainText('array([0.26894142, 0.73105858, 0.88079708])')
        await entries.fill('-1.0, 1.0, 5')
      },
    ],
    [
      'compare',
      async () => {
        await answer(0).check()
        await expect(wrong).toBeVisible()
        await answer(2).check()
        await expect(wrong).toHaveCount(0)
      },
    ],
    [
      'arange',
      async () => {
        await foretell('many')
        await expect(guide.getByText(words.notANumber, { exact: true })).toBeVisible()
        await foretell('6')
        await expect(guide.getByText(words.solved, { exact: true })).toHaveCount(0)
        await field(page, 'step').fill('2')
        await foretell('5')
      },
    ],
    ['sample-50', () => answer(1).check()],
    ['zero-slope', () => answer(1).check()],
    ['quarter', () => foretell('1/4')],
    ['xor', () => answer(1).check()],
    [
      'two-layers',
      () =>
        page
          .getByRole('group', { name: layers.gates('y'), exact: true })
          .getByRole('button', { name: 'AND', exact: true })
          .click(),
    ],
    ['vanishing', () => answer(2).check()],
    [
      'relu',
      async () => {
        await page.getByRole('button', { name: legend.add, exact: true }).click()
        const search = page.getByRole('searchbox', { name: later[language].picker.search, exact: true })
        await search.fill('relu')
        await search.press('Enter')
        await page.getByRole('dialog').getByRole('button', { name: app.close, exact: true }).click()
      },
    ],
  ]
}

/** Keeps all that live regions say from now on: what comes after it may soon take the place of a message. */
async function listenToStatus(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: string[] = []
    Object.assign(globalThis, { said })
    const take = (): void => {
      for (const { textContent } of document.querySelectorAll('[role=status]'))
        if (textContent && !said.includes(textContent)) said.push(textContent)
    }
    new MutationObserver(take).observe(document, { childList: true, characterData: true, subtree: true })
  })
}
const heard = (page: Page): Promise<string> =>
  page.evaluate(() => (globalThis as unknown as { said: string[] }).said.join('\n'))
const forget = (page: Page): Promise<void> =>
  page.evaluate(() => {
    ;(globalThis as unknown as { said: string[] }).said.length = 0
  })

for (const language of ['en', 'ko'] as const)
  test(`the whole lesson is walked and remembered: ${language}`, async ({ page }) => {
    const words = guideWords[language]
    const guide = guideOf(page, language)
    const button = (name: string): Locator => guide.getByRole('button', { name, exact: true })
    await listenToStatus(page)
    await open(page, `lang=${language}&theme=dark`)
    await page.getByRole('link', { name: languages[language].app.guide, exact: true }).click()
    await expect(guide.getByRole('heading', { name: words.title, exact: true })).toBeFocused()
    await button(words.begin).click()
    const all = lesson(page, language)
    for (const [i, [id, solve]] of all.entries()) {
      await expect(guide.getByText(words.stepOf(i + 1, all.length), { exact: true })).toBeVisible()
      await expect(guide.getByRole('heading', { level: 2 })).toBeFocused()
      await expect.poll(() => linkOf(page)).toContain(`guide=${id}&lang=${language}&theme=dark`)
      await expect(guide.getByText(words.solved, { exact: true })).toHaveCount(0)
      await forget(page)
      await solve()
      await expect(guide.getByText(words.solved, { exact: true })).toBeVisible()
      await expect.poll(() => heard(page)).toContain(words.solved)
      if (id === 'scalar-if' || id === 'compare' || id === 'arange') await expectAccessible(page)
      await button(i < all.length - 1 ? words.next : words.finish).click()
    }
    await expect(guide.getByText(words.doneOf(all.length, all.length), { exact: true })).toBeVisible()

    await page.reload()
    await expect(guide.getByText(words.done, { exact: true })).toHaveCount(all.length)
    // Its letters stay to be read when it is pointed at.
    await button(words.again).hover()
    await expectAccessible(page)
    await button(words.forget).click()
    await expect(guide.getByRole('heading', { level: 2 })).toBeFocused()
    await expect(guide.getByText(words.done, { exact: true })).toHaveCount(0)
    await expect(button(words.begin)).toBeVisible()
  })

test('a step has a link of its own; back and forth is one undo each, and closing leaves the page as it is', async ({
  page,
}) => {
  const words = guideWords.en
  const guide = guideOf(page, 'en')
  await open(page, 'f=sigmoid&d=0,1&guide=quarter')
  await expect(guide.getByRole('heading', { level: 2, name: 'The sigmoid’s slope: σ′ = σ(1 − σ)' })).toBeVisible()
  await expect(page.locator('body')).toBeFocused()
  await field(page, /^stop/).fill('9')
  await guide.getByRole('button', { name: words.restore, exact: true }).click()
  await expect.poll(() => linkOf(page)).toBe('f=sigmoid&d=0,1&guide=quarter')
  await guide.getByRole('button', { name: words.next, exact: true }).click()
  await expect.poll(() => linkOf(page)).toBe('view=learning&f=step&w=1,1,-1.2&guide=xor')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(() => linkOf(page)).toBe('f=sigmoid&d=0,1&guide=quarter')
  await page.getByRole('button', { name: 'Reset', exact: true }).click()
  await expect.poll(() => linkOf(page)).toBe('guide=quarter')
  await guide.getByRole('button', { name: words.close, exact: true }).click()
  await expect(guide).toHaveCount(0)
  await expect(page.getByRole('main')).toBeFocused()
  await expect.poll(() => linkOf(page)).toBe('')

  await page.goto('/?guide=no-such-step')
  await expect(guide.getByText(words.unknown('no-such-step'), { exact: true })).toBeVisible()
  await guide.getByRole('link', { name: 'The sigmoid', exact: true }).click()
  await expect.poll(() => linkOf(page)).toBe('f=sigmoid&guide=sigmoid')
})
