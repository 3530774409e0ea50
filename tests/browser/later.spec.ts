import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { chip, expect, open, plot, test } from './test.ts'

const dist = path.join(import.meta.dirname, '../../dist')
const html = readFileSync(path.join(dist, 'index.html'), 'utf8')
const assets = readdirSync(path.join(dist, 'assets'))
const textOf = (name: string): string => readFileSync(path.join(dist, 'assets', name), 'utf8')

/** The scripts that a script asks for, at once or later, and those that they ask for; not those of the other views, of sharing, of what a link leaves out and of a new version of the page. */
function asked(name: string, seen: Set<string>): Set<string> {
  if (seen.has(name) || /^(?:GradientsView|LearningView|ShareTabs|Stage|offer)-/.test(name)) return seen
  seen.add(name)
  for (const [, other = ''] of textOf(name).matchAll(/(?:\bimport\(|\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
    asked(other, seen)
  return seen
}
/** The scripts that the page of the curves fetches after those that its HTML names, and all styles. */
const scripts = assets
  .filter((name) => name.endsWith('.js') && html.includes(name))
  .flatMap((name) => [...asked(name, new Set())])
  .filter((name, at, all) => !html.includes(name) && all.indexOf(name) === at)
const styles = assets.filter((name) => name.endsWith('.css') && !html.includes(name))
/** Each script alone, and all the styles: a part is there when its own have come. */
const losses: readonly (readonly [string, readonly string[]])[] = [
  ...scripts.map((name) => [name.replace(/-.{8}\.js$/, ''), [name]] as const),
  ['styles', styles],
]

/** All parts are on the page: a formula, a comparison, saturation, a note at 0, a vector function, the guide, and a mistake to tell of. */
const LINK = 'f=relu,tanh&expr=x*x&pair=relu,tanh&saturation=0.1&x=0&vector=softmax&step=none&guide=start'
const FAILED = 'This part could not be loaded. Load the page again.'

test.use({ allow: [/Failed to load resource/] })

for (const [what, files] of losses)
  test(`without ${what} the plot and the legend stand`, async ({ page }) => {
    // Of the styles one: those of a part within another are not asked for when that one is missing.
    const lost = page.waitForEvent('requestfailed', (request) => files.some((file) => request.url().endsWith(file)))
    for (const file of files) await page.route(`**/${file}`, (route) => route.abort())
    await page.goto(`/?${LINK}`)
    // What comes late moves what is below it: a button may leave between a press and its release.
    await page.waitForLoadState('networkidle')
    await chip(page, 'ReLU').click()
    await expect(chip(page, 'ReLU')).toHaveAttribute('aria-pressed', 'false')
    await page.getByRole('button', { name: 'Keyboard shortcuts', exact: true }).click()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Add a function', exact: true }).click()
    await page.keyboard.press('Escape')
    await lost
    await page.waitForLoadState('networkidle')
    await chip(page, 'ReLU').click()
    await expect(chip(page, 'ReLU')).toHaveAttribute('aria-pressed', 'true')
    await expect(plot(page).locator('canvas, .still-plot-line').first()).toBeVisible()
    await expect(page.getByText('Something went wrong')).toHaveCount(0)
  })

test('sharing that does not come says so in its place', async ({ page }) => {
  await page.route(/ShareTabs-.*\.js/, (route) => route.abort())
  await open(page)
  const share = page.getByRole('dialog', { name: 'Share', exact: true })
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(share.getByText(FAILED)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(share).toBeHidden()
  await expect(plot(page).locator('canvas')).toBeVisible()
})

test('a part that does not come says so in its place, and comes when it is asked for again', async ({ page }) => {
  await page.route(/Shortcuts-.*\.js/, (route) => route.abort())
  await open(page)
  const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts', exact: true })
  await page.getByRole('button', { name: 'Keyboard shortcuts', exact: true }).click()
  await expect(keys.getByText(FAILED)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.unroute(/Shortcuts-.*\.js/)
  await page.getByRole('button', { name: 'Keyboard shortcuts', exact: true }).click()
  await expect(keys.getByText('On the plot', { exact: true })).toBeVisible()
  await expect(keys.getByText(FAILED)).toHaveCount(0)
})

test('without what reads formulas, writing one says that it cannot be had, in the person’s language', async ({
  page,
}) => {
  await page.route(/custom-.*\.js/, (route) => route.abort())
  await open(page, 'lang=ko')
  await page.getByRole('button', { name: '식 직접 쓰기', exact: true }).click()
  await expect(page.getByRole('dialog', { name: '식 직접 쓰기', exact: true })).toContainText(
    '이 부분을 불러오지 못했습니다.',
  )
})
