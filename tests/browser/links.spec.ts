import links from '../state/links.json' with { type: 'json' }
import { chip, drag, expect, field, go, linkOf, open, plot, test, thumb, thumbPlace, toggle } from './test.ts'

const notices = '.notices li'

const NAMES: Readonly<Record<string, string | RegExp>> = {
  curves: /^(?:Curves|곡선)$/,
  gradients: 'Gradients',
  learning: 'Learning',
}

// What each shows is tested without a page; here that the page can show it, whatever it showed before.
test('a link that worked once works for ever', async ({ page }) => {
  await open(page)
  for (const { link } of links) {
    await go(page, link)
    const [, view] = /\bview=(\w+)/.exec(link) ?? []
    await expect(page.getByRole('navigation').locator('[aria-current=page]'), link).toHaveText(
      NAMES[view ?? 'curves'] ?? '',
    )
    await expect(page.locator(notices), link).toHaveCount(0)
    await expect(page.locator('main .legend'), link).toBeVisible()
    if (!view) {
      await expect(page.locator('.grid-status-call'), link).toHaveText(/^np\.arange\(/)
      await expect(plot(page).locator('canvas'), link).toBeVisible()
    }
    await expect(page.getByRole('alert'), link).toHaveCount(0)
  }
})

test('a link shows the picture that it was taken from', async ({ page }) => {
  await open(page, 'f=step(1),relu&hide=relu&start=-6&stop=6&step=0.2&y=-1,5.5&d=0,1&x=0.5&points=1&join=0')
  await expect(chip(page, 'step(h₀=1)')).toHaveAttribute('aria-pressed', 'true')
  await expect(chip(page, 'ReLU')).toHaveAttribute('aria-pressed', 'false')
  await expect(field(page, 'start')).toHaveValue('-6')
  await expect(field(page, 'step')).toHaveValue('0.2')
  await expect(toggle(page, 'First derivative')).toBeChecked()
  await expect(toggle(page, 'Sample points')).toBeChecked()
  await expect(toggle(page, 'Join across jumps')).not.toBeChecked()
  await expect(page.getByRole('combobox', { name: 'y-axis', exact: true })).toHaveValue('1')
  await expect(page.getByRole('heading', { name: 'At x = 0.5', exact: true })).toBeVisible()
})

test.describe('a wrong link opens, and says what was corrected', () => {
  const cases = [
    ['start=NaN', 'start: “NaN” is not a number. Used instead: -5'],
    ['stop=1e309', 'stop: “1e309” is too large to draw. Used instead: 5'],
    ['f=nosuch,sigmoid', 'f: “nosuch” is not a function of the catalogue. Used instead: sigmoid'],
    ['f=step(7)', 'f: “step(7)” is outside the allowed range. Used instead: 1'],
    ['f=__proto__', 'f: “__proto__” is not a function'],
    ['y=2,1', 'y: “2,1” cannot be read. Used instead: -0.1,1.1'],
    ['x=<img src=x onerror=alert(1)>', 'x: “<img src=x onerror=alert(1)>” is not a number'],
    ['start=1&start=2', 'start: “2” stands there more than once. Used instead: 1'],
    ['hide=nosuch', 'hide: “nosuch”'],
    ['theme=pink', 'theme: “pink” is not one of the choices'],
  ] as const
  test('in words that can be dismissed', async ({ page }) => {
    await open(page, 'stop=none')
    await expect(page.locator(notices)).toHaveText(['stop: “none” is not a number. Used instead: 5'])
    for (const [link, text] of cases) {
      await go(page, encodeURI(link))
      await expect(page.getByRole('status').filter({ hasText: 'corrected' })).toContainText(text)
      await page.getByRole('button', { name: 'Dismiss', exact: true }).click()
      await expect(page.locator(notices)).toHaveCount(0)
    }
  })

  test('many mistakes are counted, not listed without end', async ({ page }) => {
    await open(page, `f=${Array.from({ length: 20 }, (_, i) => `no${i}`).join(',')}`)
    await expect(page.getByText('20 parts of the link were corrected', { exact: true })).toBeVisible()
    await expect(page.locator(notices)).toHaveCount(7)
    await expect(page.getByText('and 14 more', { exact: true })).toBeVisible()
  })

  test('a first change keeps what is on screen and writes a sound link', async ({ page }) => {
    await open(page, 'start=x&stop=7&utm=1')
    await toggle(page, 'Sample points').check()
    await expect.poll(() => linkOf(page)).toBe('stop=7&points=1&utm=1')
  })
})

test('a hostile link hurts nobody', async ({ page }) => {
  // The test's server takes no such addresses; others do.
  await page.route(
    (url) => url.search.length > 8000,
    (route) => route.fulfill({ path: 'dist/index.html' }),
  )
  for (const [name, link] of [
    ['64 kB of commas', `f=${','.repeat(65_000)}`],
    ['64 kB of digits', `start=${'9'.repeat(65_000)}`],
    ['64 kB of parentheses', `f=${'('.repeat(65_000)}`],
    ['broken escapes', 'start=%E0%A4%A&f=%&%=%'],
    ['a thousand keys', Array.from({ length: 1000 }, (_, i) => `k${i}=1`).join('&')],
    ['markup', 'f=%3Cscript%3Ealert(1)%3C/script%3E'],
    ['the widest grid', 'start=-1e300&stop=1e300&step=1e290&y=auto&d=0,1,2'],
    ['the finest y axis', 'y=0,1e-300&step=1e-8'],
    ['subnormal numbers', 'start=-1e-320&stop=1e-320&step=1e-323&y=auto'],
    ['a far corner', 'start=1e16&stop=1.0000000000000010e16&step=0.5&y=auto&x=1e16'],
    ['a trillion samples', 'step=1e-11&points=1&join=0'],
  ] as const) {
    // Of those that fill the address one is opened, the others come after it.
    if (name === '64 kB of commas') await open(page, link)
    else await go(page, link)
    // The page answers: a switch is moved, the address follows.
    const first = toggle(page, 'First derivative')
    const was = await first.isChecked()
    await first.click()
    await expect(first, name).toBeChecked({ checked: !was })
    await expect.poll(() => /(?:^|&)d=/.test(linkOf(page)), name).toBe(true)
    expect(await page.evaluate(() => document.querySelectorAll('script:not([src])').length)).toBe(1)
  }
})

test('Back and Forward go through what was done; a drag is one step', async ({ page }) => {
  await open(page)
  const entries = () => page.evaluate(() => history.length)
  const before = await entries()
  await drag(page, await thumbPlace(thumb(page, 'start')), -80, 40)
  await chip(page, 'ReLU').click()
  expect((await entries()) - before).toBe(2)
  const start = await field(page, 'start').inputValue()
  await page.goBack()
  await expect(chip(page, 'ReLU')).toHaveAttribute('aria-pressed', 'true')
  await expect(field(page, 'start')).toHaveValue(start)
  await page.goBack()
  await expect(field(page, 'start')).toHaveValue('-5')
  await page.goForward()
  await page.goForward()
  await expect(chip(page, 'ReLU')).toHaveAttribute('aria-pressed', 'false')
  await page.reload()
  await expect(field(page, 'start')).toHaveValue(start)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(chip(page, 'ReLU')).toHaveAttribute('aria-pressed', 'true')
})

test.describe('sharing', () => {
  test('copies the link and says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open(page, 'stop=7')
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await page.getByRole('button', { name: 'Copy link', exact: true }).click()
    await expect(page.getByText('Link copied', { exact: true })).toBeInViewport()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  })

  test('leaves the link to be copied by hand where copying is not allowed', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('denied')) } })
    })
    await open(page, 'stop=7')
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Share', exact: true })
    await dialog.getByRole('button', { name: 'Copy link', exact: true }).click()
    await expect(page.getByText(/^The browser did not allow copying/)).toBeInViewport()
    await expect(dialog.getByRole('textbox', { name: 'Link to this page', exact: true })).toHaveValue(page.url())
    await dialog.getByRole('button', { name: 'Close', exact: true }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused()
  })
})
