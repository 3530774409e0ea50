import type { Page } from '@playwright/test'
import pictures from '../reference/pictures.json' with { type: 'json' }
import {
  AREA,
  BLUE,
  countPixels,
  drag,
  expect,
  field,
  go,
  gridStatus,
  linkOf,
  open,
  plot,
  plotNotes,
  RED,
  test,
  thumb,
  toggle,
} from './test.ts'

const { comparison, relu } = pictures.pictures

/** The window's place of a value of the default picture. */
async function place(page: Page, x: number, y = 0.5): Promise<{ x: number; y: number }> {
  const box = await page.locator('canvas').boundingBox()
  if (!box) throw new Error('no canvas')
  const [x0 = 0, x1 = 0] = comparison.xlim
  const [y0 = 0, y1 = 0] = comparison.ylim
  return {
    x: box.x + AREA.left + ((x - x0) / (x1 - x0)) * (box.width - AREA.left - AREA.right),
    y: box.y + AREA.top + ((y1 - y) / (y1 - y0)) * (box.height - AREA.top - AREA.bottom),
  }
}

test.describe('the curves on the canvas', () => {
  /** How far each vertex is from the nearest pixel of the colour, and each pixel from the line; CSS pixels. */
  async function distances(
    page: Page,
    line: readonly number[][],
    color: readonly number[],
    xlim: readonly number[],
    ylim: readonly number[],
  ) {
    return page.locator('canvas').evaluate(
      (
        element,
        { line: vertices, color: [r = 0, g = 0, b = 0], xlim: [x0 = 0, x1 = 0], ylim: [y0 = 0, y1 = 0], area },
      ) => {
        const canvas = element as HTMLCanvasElement
        const scale = canvas.width / canvas.clientWidth
        const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true })
        copy?.drawImage(canvas, 0, 0)
        const data = copy?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
        const w = canvas.clientWidth - area.left - area.right
        const h = canvas.clientHeight - area.top - area.bottom
        const points = vertices
          .map(
            ([x = 0, y = 0]) =>
              [area.left + ((x - x0) / (x1 - x0)) * w, area.top + ((y1 - y) / (y1 - y0)) * h] as const,
          )
          .filter(([, py]) => py > area.top && py < area.top + h)
        const pixels: (readonly [number, number])[] = []
        for (let i = 0; i < data.length; i += 4) {
          const off = Math.abs((data[i] ?? 0) - r) + Math.abs((data[i + 1] ?? 0) - g) + Math.abs((data[i + 2] ?? 0) - b)
          if (off < 24 && (data[i + 3] ?? 0) > 200) {
            const p = i / 4
            pixels.push([((p % canvas.width) + 0.5) / scale, (Math.floor(p / canvas.width) + 0.5) / scale])
          }
        }
        const near = ([x, y]: readonly [number, number]) =>
          Math.min(...pixels.map(([px, py]) => Math.hypot(px - x, py - y)))
        const toLine = ([px, py]: readonly [number, number]) =>
          Math.min(
            ...points.slice(1).map(([bx, by], i) => {
              const [ax, ay] = points[i] ?? [bx, by]
              const t = ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2 || 1)
              const c = Math.max(0, Math.min(1, t))
              return Math.hypot(ax + c * (bx - ax) - px, ay + c * (by - ay) - py)
            }),
          )
        return { pixels: pixels.length, vertex: Math.max(...points.map(near)), stray: Math.max(...pixels.map(toLine)) }
      },
      { line: line as number[][], color: [...color], xlim: [...xlim], ylim: [...ylim], area: AREA },
    )
  }

  test('pass through matplotlib’s vertices', async ({ page }) => {
    // The step, a whole line.
    await open(page, 'f=step')
    let d = await distances(page, comparison.lines[0]?.data ?? [], RED, comparison.xlim, comparison.ylim)
    expect(d.pixels).toBeGreaterThan(1000)
    expect(d.vertex).toBeLessThan(1)
    expect(d.stray).toBeLessThan(2)
    // The sigmoid, dashed 9 and 4.
    await go(page, 'f=sigmoid')
    d = await distances(page, comparison.lines[1]?.data ?? [], BLUE, comparison.xlim, comparison.ylim)
    expect(d.pixels).toBeGreaterThan(1000)
    // In a gap of 4 the next dash is near, and its end is soft.
    expect(d.vertex).toBeLessThan(5)
    expect(d.stray).toBeLessThan(2)
    // ReLU on the note’s own axis.
    await go(page, 'f=relu&y=-1,5.5')
    d = await distances(page, relu.lines[0]?.data ?? [], [15, 123, 69], relu.xlim, relu.ylim)
    expect(d.pixels).toBeGreaterThan(300)
    expect(d.vertex).toBeLessThan(4)
    expect(d.stray).toBeLessThan(2)
  })

  test('look as they did', async ({ page }) => {
    await open(page)
    const box = await page.locator('canvas').boundingBox()
    if (!box) throw new Error('no canvas')
    // The plot's area alone: letters differ from system to system.
    const clip = {
      x: Math.ceil(box.x) + AREA.left + 1,
      y: Math.ceil(box.y) + AREA.top,
      width: Math.floor(box.width) - AREA.left - AREA.right - 2,
      height: Math.floor(box.height) - AREA.top - AREA.bottom - 2,
    }
    await expect(page).toHaveScreenshot('default-plot.png', { clip, maxDiffPixelRatio: 0.004 })
  })

  test('are drawn for a billion samples as for a hundred thousand', async ({ page }) => {
    await open(page, 'f=step,sigmoid&step=1e-8')
    const blue = await countPixels(page, BLUE)
    await field(page, 'step').fill('1e-4')
    await expect(gridStatus(page).getByText('100,000 samples')).toBeVisible()
    expect(Math.abs((await countPixels(page, BLUE)) - blue)).toBeLessThan(blue * 0.02)
  })
})

test.describe('reading values', () => {
  test('the pointer reads, a click pins, Escape clears', async ({ page }) => {
    await open(page)
    const at = await place(page, 1)
    await page.mouse.move(at.x, at.y)
    await expect(page.getByRole('heading', { name: 'At x = 1', exact: true })).toBeVisible()
    await expect(page.getByRole('row', { name: /^sigmoid/ })).toContainText('0.731059')
    await expect(page.getByRole('row', { name: /^sigmoid/ })).toContainText('0.196612')
    await expect(page.getByRole('row', { name: /^sigmoid/ })).toContainText('−0.0908577')
    await expect.poll(() => linkOf(page)).toBe('')
    await page.mouse.click(at.x, at.y)
    await expect.poll(() => linkOf(page)).toBe('x=1')
    await page.mouse.move(5, 5)
    await expect(page.getByRole('heading', { name: 'At x = 1', exact: true })).toBeVisible()
    await plot(page).press('Escape')
    await expect(page.getByRole('heading', { name: 'Read values', exact: true })).toBeVisible()
    await expect.poll(() => linkOf(page)).toBe('')
  })

  test('arrow keys on the plot, and the slider, move x', async ({ page }) => {
    await open(page)
    await plot(page).focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => linkOf(page)).toMatch(/^x=-?0\.0\d+$/)
    const first = Number(linkOf(page).slice(2))
    await page.keyboard.press('PageUp')
    await expect.poll(() => Number(linkOf(page).slice(2)) - first).toBeCloseTo(0.1, 9)
    await page.keyboard.press('Home')
    await expect.poll(() => linkOf(page)).toBe('x=-5')
    await page.keyboard.press('End')
    await expect.poll(() => linkOf(page)).toBe('x=4.899999999999965')
    await thumb(page, 'x').focus()
    await page.keyboard.press('ArrowLeft')
    await expect(thumb(page, 'x')).toHaveAttribute('aria-valuetext', '4.89')
    await page.getByRole('button', { name: 'Clear', exact: true }).click()
    await expect.poll(() => linkOf(page)).toBe('')
  })

  test('what a key reads is said', async ({ page }) => {
    await open(page)
    await plot(page).press('Home')
    await expect(
      page.getByRole('status').filter({ hasText: 'x = −5: step 0, sigmoid 0.00669285, ReLU 0' }),
    ).toBeAttached()
  })

  test('each click is a step of undo', async ({ page }) => {
    await open(page)
    for (const x of [1, 2]) {
      const at = await place(page, x)
      await page.mouse.click(at.x, at.y)
    }
    await expect.poll(() => linkOf(page)).toBe('x=2')
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect.poll(() => linkOf(page)).toBe('x=1')
  })

  test('at the kink it says what is agreed', async ({ page }) => {
    await open(page, 'x=0')
    await expect(page.locator('.probe-note').getByText('ReLU′(0) = 0, as PyTorch and JAX')).toBeVisible()
    await expect(page.getByRole('row', { name: /^step/ })).toContainText('none')
    await expect(page.getByRole('row', { name: /^ReLU/ }).getByRole('cell').nth(1)).toHaveText('0')
  })

  test('the tangent and the ring are drawn at x', async ({ page }) => {
    await open(page, 'f=step&y=auto')
    const before = await countPixels(page, RED)
    await thumb(page, 'x').focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => countPixels(page, RED)).toBeGreaterThan(before + 20)
  })
})

test.describe('zoom and pan', () => {
  const stretch = async (page: Page): Promise<readonly [number, number]> => [
    Number(await field(page, 'start').inputValue()),
    Number(await field(page, /^stop/).inputValue()),
  ]

  test('buttons', async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: 'Zoom in', exact: true }).click()
    expect(await stretch(page)).toEqual([-3.33, 3.33])
    await page.getByRole('button', { name: 'Zoom out', exact: true }).click()
    const [start] = await stretch(page)
    expect(start).toBeCloseTo(-5, 1)
    await page.getByRole('button', { name: 'First range, −5 to 5', exact: true }).click()
    expect(await stretch(page)).toEqual([-5, 5])
  })

  test('keys on the plot', async ({ page }) => {
    await open(page)
    await plot(page).focus()
    await page.keyboard.press('+')
    expect(await stretch(page)).toEqual([-4, 4])
    await page.keyboard.press('Shift+ArrowRight')
    expect(await stretch(page)).toEqual([-3.2, 4.8])
    await page.keyboard.press('-')
    const [start, stop] = await stretch(page)
    expect(stop - start).toBeCloseTo(10, 1)
    await page.keyboard.press('0')
    expect(await stretch(page)).toEqual([-5, 5])
  })

  test('a drag of the mouse pans, as one step of undo', async ({ page }) => {
    await open(page)
    const from = await place(page, 0)
    const to = await place(page, 2)
    await drag(page, from, to.x - from.x)
    const [start, stop] = await stretch(page)
    expect(start).toBeCloseTo(-7, 1)
    expect(stop).toBeCloseTo(3, 1)
    await expect.poll(() => linkOf(page)).not.toContain('x=')
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(field(page, 'start')).toHaveValue('-5')
  })

  test('a turn of the wheel and a drag are two steps of undo', async ({ page }) => {
    await open(page)
    const at = await place(page, 0)
    await page.mouse.move(at.x, at.y)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -100)
    await page.keyboard.up('Control')
    await expect.poll(async () => (await stretch(page))[0]).toBeGreaterThan(-4.9)
    const zoomed = await stretch(page)
    await drag(page, at, 80)
    await expect.poll(async () => (await stretch(page))[0]).toBeLessThan(zoomed[0])
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect.poll(() => stretch(page)).toEqual(zoomed)
  })

  test('Ctrl and the wheel zoom about the pointer; the plain wheel scrolls the page', async ({ page }) => {
    await open(page)
    const at = await place(page, 5)
    await page.mouse.move(at.x, at.y)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -300)
    await page.keyboard.up('Control')
    await expect.poll(async () => (await stretch(page))[0]).toBeGreaterThan(-4)
    expect((await stretch(page))[1]).toBeCloseTo(5, 0)
    expect(await page.evaluate(() => scrollY)).toBe(0)
    const now = await stretch(page)
    await page.mouse.wheel(0, 300)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
    expect(await stretch(page)).toEqual(now)
  })
})

test.describe('what is shown', () => {
  test('derivatives, f itself, and never nothing', async ({ page }) => {
    await open(page, 'f=sigmoid')
    const f = await countPixels(page, BLUE)
    await toggle(page, 'First derivative').check()
    await expect.poll(() => countPixels(page, BLUE)).toBeGreaterThan(f * 1.2)
    await expect.poll(() => linkOf(page)).toBe('f=sigmoid&d=0,1')
    await expect(plotNotes(page).getByText('Thinner, in the same colour: f′')).toBeVisible()
    await toggle(page, 'Second derivative').check()
    await toggle(page, 'Function f(x)').uncheck()
    await expect.poll(() => linkOf(page)).toBe('f=sigmoid&d=1,2')
    await toggle(page, 'First derivative').uncheck()
    await toggle(page, 'Second derivative').uncheck()
    await expect(toggle(page, 'Function f(x)')).toBeChecked()
  })

  test('sample points', async ({ page }) => {
    await open(page, 'f=step')
    const line = await countPixels(page, RED)
    await toggle(page, 'Sample points').check()
    await expect.poll(() => countPixels(page, RED)).toBeGreaterThan(line + 500)
    await expect.poll(() => linkOf(page)).toBe('f=step&points=1')
  })

  test('the line across the jump, or a gap with an open and a closed dot', async ({ page }) => {
    await open(page, 'f=step')
    await expect(plotNotes(page).getByText('artefact of the drawing')).toBeVisible()
    const middle = await place(page, 0.05)
    const redAt = (x: number, y: number) =>
      page.locator('canvas').evaluate(
        (element, [wx, wy]) => {
          const canvas = element as HTMLCanvasElement
          const box = canvas.getBoundingClientRect()
          const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true })
          copy?.drawImage(canvas, 0, 0)
          const s = canvas.width / box.width
          const data = copy?.getImageData((wx - box.left) * s - 5, (wy - box.top) * s - 5, 10, 10).data ?? []
          let n = 0
          for (let i = 0; i < data.length; i += 4)
            if ((data[i] ?? 0) > 180 && (data[i + 1] ?? 255) < 80 && (data[i + 3] ?? 0) > 180) n++
          return n
        },
        [x, y] as const,
      )
    // Half a sample right of the jump the joining line is half way up.
    await expect.poll(() => redAt(middle.x, middle.y)).toBeGreaterThan(5)
    await toggle(page, 'Join across jumps').uncheck()
    await expect.poll(() => redAt(middle.x, middle.y)).toBe(0)
    await expect(plotNotes(page).getByText('artefact of the drawing')).toBeHidden()
    const closed = await place(page, 0, 0)
    const opened = await place(page, 0, 1)
    // Of the 10 × 10 pixels in the middle of a dot of radius 4.5: nearly all red, or a ring round the card's colour.
    expect(await redAt(closed.x, closed.y)).toBeGreaterThan(55)
    const ring = await redAt(opened.x, opened.y)
    expect(ring).toBeGreaterThan(10)
    expect(ring).toBeLessThan(50)
  })

  test('the y axis: the note’s two, automatic, own', async ({ page }) => {
    await open(page)
    const axis = page.getByRole('combobox', { name: 'y-axis', exact: true })
    await axis.selectOption('−1 … 5.5')
    await expect.poll(() => linkOf(page)).toBe('y=-1,5.5')
    await axis.selectOption('automatic')
    await expect.poll(() => linkOf(page)).toBe('y=auto')
    await axis.selectOption('own limits')
    await field(page, 'lowest y').fill('-2')
    await field(page, 'highest y').fill('3')
    await expect.poll(() => linkOf(page)).toBe('y=-2,3')
    await field(page, 'lowest y').fill('7')
    await expect(page.getByText('7 is not below 3')).toBeVisible()
    await expect.poll(() => linkOf(page)).toBe('y=-2,3')
    await axis.selectOption('−0.1 … 1.1')
    await expect.poll(() => linkOf(page)).toBe('')
  })

  test('single keys work on the plot, and nowhere else', async ({ page }) => {
    await open(page)
    await page.locator('body').press('d')
    await expect.poll(() => linkOf(page)).toBe('')
    await plot(page).focus()
    for (const [key, link] of [
      ['d', 'd=0,1'],
      ['d', ''],
      ['p', 'points=1'],
      ['p', ''],
      ['j', 'join=0'],
      ['j', ''],
      ['2', 'hide=sigmoid'],
      ['2', ''],
    ] as const) {
      await page.keyboard.press(key)
      await expect.poll(() => linkOf(page)).toBe(link)
    }
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts', exact: true })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts', exact: true })).toBeHidden()
    await expect(plot(page)).toBeFocused()
  })
})
