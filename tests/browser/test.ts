import { test as base, expect, type Locator, type Page } from '@playwright/test'
import axe from 'axe-core'

/** What Playwright itself says where playwright.config.ts keeps service workers out. */
const BLOCKED = 'Service Worker registration blocked by Playwright'

/**
 * What a page complains of from now on: errors, warnings, violated policies, and requests to anybody but `home`, which
 * are refused.
 */
export async function listen(page: Page, home: string): Promise<readonly string[]> {
  const said: string[] = []
  page.on('console', (m) => {
    if (['error', 'warning'].includes(m.type()) && m.text() !== BLOCKED) said.push(`console ${m.type()}: ${m.text()}`)
  })
  page.on('pageerror', (e) => said.push(`uncaught: ${e.message}`))
  await page.route(
    (url) => url.origin !== home && url.protocol.startsWith('http'),
    (route) => {
      said.push(`request to ${route.request().url()}`)
      return route.abort()
    },
  )
  return said
}

/**
 * Every test of the page also tests that it is silent (no error, no warning, no violated policy) and asks nobody else for
 * anything. `allow` holds patterns of messages that a test provokes on purpose.
 */
export const test = base.extend<{ allow: RegExp[]; quiet: undefined }>({
  allow: [[], { option: true }],
  quiet: [
    async ({ page, allow, baseURL }, use) => {
      const said = await listen(page, new URL(baseURL ?? '').origin)
      await use(undefined)
      expect(said.filter((line) => !allow.some((pattern) => pattern.test(line)))).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Opens a link and waits for the live chart. */
export async function open(page: Page, link = ''): Promise<void> {
  await page.goto(`/${link && `?${link}`}`)
  await expect(page.locator('canvas')).toBeVisible()
}

/** Goes to a link without loading the page, as Back and Forward do. */
export async function go(page: Page, link: string): Promise<void> {
  await page.evaluate((query) => {
    // With the app's own mark: an entry without one may be a place in the page.
    history.pushState({ index: 0, top: 0 }, '', `/${query && `?${query}`}`)
    dispatchEvent(new PopStateEvent('popstate'))
  }, link)
  await frames(page)
}

/** Until what was done is drawn: native sliders and observers tell of it with the frame. */
export async function frames(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
}

/** Nothing is wider than the window. */
export async function expectNoSideScroll(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
}

/** Holds back what is fetched from addresses like this until it is released. */
export async function hold(page: Page, address: RegExp): Promise<() => void> {
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(address, async (route) => {
    await held
    await route.continue()
  })
  return release
}

/** The query of the address bar, decoded. */
export function linkOf(page: Page): string {
  const query = new URL(page.url()).search.slice(1)
  try {
    return decodeURIComponent(query)
  } catch {
    return query
  }
}

export const plot = (page: Page): Locator => page.getByRole('application')
export const chip = (page: Page, name: string): Locator =>
  page.getByRole('button', { name: `Show ${name}`, exact: true })
/** A number field; its name goes on with what is special about it (`stop, excluded`), or is the whole (`x`). */
export const field = (page: Page, label: string | RegExp): Locator =>
  page.getByRole('textbox', typeof label === 'string' ? { name: label, exact: true } : { name: label })
/** What is said of the samples below the plot; the table and the plot in words say some of it, too. */
export const gridStatus = (page: Page): Locator => page.locator('.grid-status')
/** What is said below the plot of what is drawn in it. */
export const plotNotes = (page: Page): Locator => page.locator('.plot-notes')
export const thumb = (page: Page, label: string): Locator => page.getByRole('slider', { name: label, exact: true })
/** A switch by how its label begins. */
export const toggle = (page: Page, label: string): Locator =>
  page.getByRole('switch', { name: new RegExp(`^${label.replaceAll(/[|()]/g, String.raw`\$&`)}`) })

/** Presses the mouse on the middle of a thumb and lets it go `dx` CSS pixels further, in steps. */
export async function drag(page: Page, from: { x: number; y: number }, dx: number, steps = 12): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + dx, from.y, { steps })
  await page.mouse.up()
  await frames(page)
}

/** Where the thumb of a native range input is, CSS pixels in the window. */
export async function thumbPlace(input: Locator): Promise<{ x: number; y: number }> {
  return input.evaluate((element) => {
    const { value, min, max } = element as HTMLInputElement
    const box = element.getBoundingClientRect()
    const size = Number.parseFloat(getComputedStyle(element.parentElement ?? element).getPropertyValue('--thumb'))
    const share = (Number(value) - Number(min)) / (Number(max) - Number(min))
    return { x: box.left + size / 2 + share * (box.width - size), y: box.top + box.height / 2 }
  })
}

/** Runs axe's WCAG 2.2 A and AA rules and its best practices over the page as it is. */
export async function expectAccessible(page: Page): Promise<void> {
  // By the debugger, not by a script element: the page's policy would refuse that.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const found = await page.evaluate(async () => {
    const { axe: rules } = globalThis as unknown as {
      axe: { run: (options: object) => Promise<{ violations: Violation[] }> }
    }
    interface Violation {
      id: string
      nodes: { html: string; failureSummary: string }[]
    }
    const { violations } = await rules.run({
      // No lists of what is right: they take most of the time.
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return violations.map((v) => `${v.id}: ${v.nodes.map((n) => `${n.html} ${n.failureSummary}`).join(' | ')}`)
  })
  expect(found).toEqual([])
}

/** Where the plot's area is on the canvas, CSS pixels from its top left corner: the frame that every picture has. */
export const AREA = { left: 50, right: 12, top: 12, bottom: 30 } as const

/** How many pixels of the canvas have a colour, within a small distance. */
export async function countPixels(page: Page, color: readonly [number, number, number]): Promise<number> {
  return page.locator('canvas').evaluate((element, [r, g, b]) => {
    const canvas = element as HTMLCanvasElement
    // A copy that is made to be read: reading the chart's own canvas often would slow it down.
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true })
    copy?.drawImage(canvas, 0, 0)
    const data = copy?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
    let n = 0
    for (let i = 0; i < data.length; i += 4)
      if (
        Math.abs((data[i] ?? 0) - r) + Math.abs((data[i + 1] ?? 0) - g) + Math.abs((data[i + 2] ?? 0) - b) < 60 &&
        (data[i + 3] ?? 0) > 200
      )
        n++
    return n
  }, color)
}

/** The first three colours of the palette, light theme. */
export const RED = [208, 31, 46] as const
export const BLUE = [31, 73, 201] as const
export const GREEN = [15, 123, 69] as const
