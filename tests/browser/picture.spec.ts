import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { expect, open, test } from './test.ts'

/** Opens the tab of pictures of what is on screen. */
async function pictures(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('tab', { name: 'Picture', exact: true }).click()
  await expect(page.getByRole('img', { name: /^The picture as it will be saved/ })).toBeVisible()
}

async function saved(page: Page, button: string | RegExp): Promise<Download> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  return coming
}

/** Size of a picture and the colour of one of its pixels, as the browser decodes the file. */
async function decoded(page: Page, file: Buffer, type: string, at: readonly [number, number]) {
  return page.evaluate(
    async ([base64, mime, x, y]) => {
      const image = new Image()
      image.src = `data:${mime};base64,${base64}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.naturalWidth
      canvas.height = image.naturalHeight
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0)
      const pixel = [...(context?.getImageData(x, y, 1, 1).data ?? [])]
      return { size: [image.naturalWidth, image.naturalHeight], pixel }
    },
    [file.toString('base64'), type, ...at] as const,
  )
}

test('the curves are saved as SVG and as PNG of three sizes, light and dark', async ({ page }) => {
  await open(page, 'f=step,relu&expr=x%3C1%26%26x%3E0')
  await pictures(page)
  const svgFile = await saved(page, /^Save SVG$/)
  expect(svgFile.suggestedFilename()).toMatch(/^activation-lab-step-relu.*\.svg$/)
  const svg = await readFile(await svgFile.path(), 'utf8')
  const parsed = await page.evaluate((text) => {
    const doc = new DOMParser().parseFromString(text, 'image/svg+xml')
    return {
      error: doc.querySelector('parsererror')?.textContent ?? null,
      title: doc.querySelector('title')?.textContent,
      link: doc.querySelector('a')?.getAttribute('href'),
      legend: [...doc.querySelectorAll('g > text')].map((one) => one.textContent),
      strokes: [...doc.querySelectorAll('path')].map((one) => one.getAttribute('stroke')),
    }
  }, svg)
  expect(parsed.error).toBeNull()
  expect(parsed.title).toContain('step, ReLU')
  expect(parsed.link).toBe(page.url())
  expect(parsed.legend.slice(0, 2)).toEqual(['step', 'ReLU'])
  expect(parsed.strokes).toContain('#d01f2e')
  // Nothing of it is to be fetched, styled from elsewhere or run.
  expect(svg).not.toMatch(/var\(|class=|<script|<style|url\(/)

  // The step's last sample, 1 at x = 4.9, lies where the numbers on the axes say.
  const place = await page.evaluate((text) => {
    const picture = document.importNode(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement, true)
    document.body.append(picture)
    const line = [...picture.querySelectorAll<SVGPathElement>('path[stroke="#d01f2e"]')].at(-1)
    const end = line?.getPointAtLength(line.getTotalLength()).matrixTransform(line.getScreenCTM() ?? undefined)
    const middle = (label: string) => {
      const box = [...picture.querySelectorAll('text')]
        .find((one) => one.textContent === label)
        ?.getBoundingClientRect()
      return { x: (box?.left ?? 0) + (box?.width ?? 0) / 2, y: (box?.top ?? 0) + (box?.height ?? 0) / 2 }
    }
    const [left, right, low, high] = [middle('−4'), middle('4'), middle('0.0'), middle('1.0')]
    picture.remove()
    const [x, y] = [end?.x ?? Number.NaN, end?.y ?? Number.NaN]
    return { x: -4 + (8 * (x - left.x)) / (right.x - left.x), y: (low.y - y) / (low.y - high.y) }
  }, svg)
  expect(place.x).toBeCloseTo(4.9, 1)
  expect(place.y).toBeCloseTo(1, 1)

  const sizes: (readonly number[])[] = []
  for (const scale of [1, 2, 4]) {
    const file = await readFile(await (await saved(page, new RegExp(`^PNG ${scale}×`))).path())
    expect(file.includes(page.url())).toBe(true)
    const { size, pixel } = await decoded(page, file, 'image/png', [3, 3])
    sizes.push(size)
    expect(pixel).toEqual([255, 255, 255, 255])
  }
  const [one = []] = sizes
  expect(sizes).toEqual([1, 2, 4].map((scale) => one.map((n) => n * scale)))

  await page.getByRole('radio', { name: 'Dark', exact: true }).check()
  await page.getByRole('switch', { name: 'Legend', exact: true }).uncheck()
  await expect(page.getByRole('button', { name: /^PNG 1× \(\d+ × \d+\)$/ })).not.toHaveText(
    `PNG 1× (${one.join(' × ')})`,
  )
  const dark = await readFile(await (await saved(page, /^PNG 1×/)).path())
  const { size, pixel } = await decoded(page, dark, 'image/png', [3, 3])
  expect(pixel).toEqual([0x1b, 0x1e, 0x24, 255])
  expect(size[1]).toBeLessThan(one[1] ?? 0)
  // The page itself is as light as it was.
  await expect(page.locator('html')).not.toHaveAttribute('data-theme')
})

test('a picture is copied, and said so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page)
  await pictures(page)
  await page.getByRole('button', { name: 'Copy picture', exact: true }).click()
  await expect(page.getByText('Picture copied', { exact: true })).toBeInViewport()
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => [...item.types]))
  expect(types).toContain('image/png')
})

test('every view and lab has its pictures, and prints on one page', async ({ page }) => {
  for (const link of [
    '',
    'view=gradients&depth=4&width=4&seeds=2',
    'view=learning',
    'view=learning&lab=layers',
    'view=learning&lab=train&epoch=20',
    'view=learning&lab=race&epoch=20',
  ]) {
    await page.goto(`/?${link}`)
    await expect(page.locator('main [data-picture]:not([data-picture="not"])').first()).toBeVisible()
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g), link).toHaveLength(1)
    await pictures(page)
    const svg = await readFile(await (await saved(page, /^Save SVG$/)).path(), 'utf8')
    expect(svg, link).toMatch(/<path[^>]* d="M/)
    expect(svg, link).not.toMatch(/NaN|undefined/)
    await page.keyboard.press('Escape')
  }
})
