import { drag, expect, field, go, gridStatus, linkOf, open, test, thumb, thumbPlace } from './test.ts'

test.describe('the range', () => {
  test('each thumb is dragged with the mouse, as one step of undo', async ({ page }) => {
    await open(page)
    await drag(page, await thumbPlace(thumb(page, 'start')), -60)
    await expect(field(page, 'start')).not.toHaveValue('-5')
    const start = Number(await field(page, 'start').inputValue())
    expect(start).toBeLessThan(-5.5)
    expect(start).toBeGreaterThan(-8)
    await drag(page, await thumbPlace(thumb(page, 'stop')), 80)
    const stop = Number(await field(page, /^stop/).inputValue())
    expect(stop).toBeGreaterThan(5.5)
    await expect.poll(() => linkOf(page)).toBe(`start=${start}&stop=${stop}`)
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(field(page, /^stop/)).toHaveValue('5')
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(field(page, 'start')).toHaveValue('-5')
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled()
    await page.getByRole('button', { name: 'Redo', exact: true }).click()
    await expect(field(page, 'start')).toHaveValue(String(start))
  })

  test('the stretch between the thumbs is dragged as a whole, and a press beside it moves the nearest thumb', async ({
    page,
  }) => {
    await open(page)
    const low = await thumbPlace(thumb(page, 'start'))
    const high = await thumbPlace(thumb(page, 'stop'))
    await drag(page, { x: (low.x + high.x) / 2, y: low.y }, 90)
    const start = Number(await field(page, 'start').inputValue())
    const stop = Number(await field(page, /^stop/).inputValue())
    expect(start).toBeGreaterThan(-4.5)
    expect(stop - start).toBeCloseTo(10, 9)
    await page.mouse.click((await thumbPlace(thumb(page, 'start'))).x - 60, low.y)
    expect(Number(await field(page, 'start').inputValue())).toBeLessThan(start - 0.5)
    await expect(field(page, /^stop/)).toHaveValue(String(stop))
  })

  test('a stretch between the slider’s stops keeps its length when it is dragged', async ({ page }) => {
    await open(page, 'start=-3.33&stop=2.12')
    const low = await thumbPlace(thumb(page, 'start'))
    const high = await thumbPlace(thumb(page, 'stop'))
    await drag(page, { x: (low.x + high.x) / 2, y: low.y }, 60)
    const start = Number(await field(page, 'start').inputValue())
    const stop = Number(await field(page, /^stop/).inputValue())
    expect(start).toBeGreaterThan(-3)
    expect(stop - start).toBeCloseTo(5.45, 9)
  })

  test('thumbs meet but do not cross, and come apart again', async ({ page }) => {
    await open(page)
    await drag(page, await thumbPlace(thumb(page, 'start')), 900)
    await expect(field(page, 'start')).toHaveValue('5')
    await expect(gridStatus(page).getByText('start and stop are the same')).toBeVisible()
    await drag(page, await thumbPlace(thumb(page, 'start')), -200)
    expect(Number(await field(page, 'start').inputValue())).toBeLessThan(4)
  })

  test('keys move a thumb by exact steps', async ({ page }) => {
    await open(page)
    const start = thumb(page, 'start')
    await start.focus()
    await page.keyboard.press('ArrowLeft')
    await expect(field(page, 'start')).toHaveValue('-5.1')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect(field(page, 'start')).toHaveValue('-4.9')
    await page.keyboard.press('PageDown')
    await expect(field(page, 'start')).toHaveValue('-5.9')
    await page.keyboard.press('Home')
    await expect(field(page, 'start')).toHaveValue('-10')
    await expect(start).toHaveAttribute('aria-valuetext', '−10')
    await page.keyboard.press('End')
    await expect(field(page, 'start')).toHaveValue('5')
  })
})

test.describe('the step', () => {
  test('its slider goes over powers of ten', async ({ page }) => {
    await open(page)
    const step = thumb(page, 'step, log scale')
    await step.focus()
    await page.keyboard.press('PageDown')
    await expect(field(page, 'step')).toHaveValue('0.01')
    await expect(gridStatus(page).getByText('1,000 samples')).toBeVisible()
    await page.keyboard.press('ArrowRight')
    await expect(field(page, 'step')).toHaveValue('0.012')
    await page.keyboard.press('Home')
    await expect(gridStatus(page).getByText('10,000,000 samples')).toBeVisible()
    await drag(page, await thumbPlace(step), 60)
    expect(Number(await field(page, 'step').inputValue())).toBeGreaterThan(1e-6)
  })

  test('a negative step stays negative', async ({ page }) => {
    await open(page, 'start=5&stop=-5&step=-0.1')
    await expect(gridStatus(page).getByText('from right to left')).toBeVisible()
    await thumb(page, 'step, log scale').focus()
    await page.keyboard.press('PageUp')
    await expect(field(page, 'step')).toHaveValue('-1')
  })
})

test.describe('a number field', () => {
  test('takes a number as people write it', async ({ page }) => {
    await open(page)
    for (const [typed, value] of [
      ['-6', '-6'],
      ['−7', '-7'],
      ['.5', '0.5'],
      ['1e-3', '0.001'],
      ['－３', '-3'],
      [' -2,5 ', '-2.5'],
      ['-1/4', '-0.25'],
    ] as const) {
      await field(page, 'start').fill(typed)
      // While it is typed the text stays as it is.
      await expect(field(page, 'start')).toHaveValue(typed)
      await expect.poll(() => linkOf(page)).toBe(`start=${value}`)
      await page.keyboard.press('Enter')
      await expect(field(page, 'start')).toHaveValue(value)
    }
  })

  test('says what is wrong with a text and loses nothing', async ({ page }) => {
    await open(page, 'start=-4')
    const start = field(page, 'start')
    for (const [typed, message] of [
      ['abc', '“abc” is not a number'],
      ['', 'A number is missing'],
      ['1e400', '“1e400” is too large to draw'],
      ['NaN', '“NaN” is not a number'],
      ['<b>1</b>', '“<b>1</b>” is not a number'],
    ] as const) {
      await start.fill(typed)
      await expect(start).toHaveAttribute('aria-invalid', 'true')
      await expect(start).toHaveAccessibleDescription(new RegExp(message.replaceAll(/[“”<>/.]/g, '.')))
      await start.blur()
      await expect(start).toHaveValue(typed)
      await expect.poll(() => linkOf(page)).toBe('start=-4')
      await start.press('Escape')
      await expect(start).toHaveValue('-4')
      await expect(start).toHaveAttribute('aria-invalid', 'false')
    }
  })

  test('goes up and down with arrows and buttons', async ({ page }) => {
    await open(page)
    await field(page, 'start').focus()
    await page.keyboard.press('ArrowUp')
    await expect(field(page, 'start')).toHaveValue('-4.9')
    await page.keyboard.press('Shift+ArrowDown')
    await expect(field(page, 'start')).toHaveValue('-5.9')
    await page.getByRole('button', { name: 'More: stop', exact: true }).click()
    await expect(field(page, /^stop/)).toHaveValue('5.1')
    await page.getByRole('button', { name: 'Less: step', exact: true }).click()
    await expect(field(page, 'step')).toHaveValue('0.08')
  })
})

test.describe('what is said of the grid', () => {
  const cases: readonly (readonly [link: string, texts: readonly string[]])[] = [
    [
      '',
      [
        'np.arange(-5.0, 5.0, 0.1)',
        '100 samples',
        'last x = 4.899999999999965',
        'stop is left out: 5.0 is not among the samples',
      ],
    ],
    ['step=2', ['np.arange(-5, 5, 2)', '[-5, -3, -1, 1, 3]', '5 samples']],
    ['start=1&stop=1.3', ['rounding lets one sample reach it: 1.3000000000000003 is not below 1.3']],
    ['start=5&stop=-5', ['No samples: start lies right of stop']],
    ['step=-0.1', ['No samples: a negative step leads to the left']],
    ['step=1e-8', ['1,000,000,000 samples', 'NumPy would need 7.45 GiB']],
    ['step=0', ['ZeroDivisionError: float division by zero']],
    ['step=1e-13', ['MemoryError: Unable to allocate 728. TiB']],
    ['step=20', ['1 sample', 'one sample makes no line']],
  ]
  test('is what NumPy says of it', async ({ page }) => {
    await open(page)
    for (const [link, texts] of cases) {
      await go(page, link)
      for (const text of texts) await expect(gridStatus(page).getByText(text), link).toBeVisible()
    }
  })

  test('what keeps a line from being drawn is said aloud when it comes', async ({ page }) => {
    await open(page)
    await field(page, 'step').fill('0')
    await expect(
      page.getByRole('status').filter({ hasText: 'ZeroDivisionError: float division by zero' }),
    ).toBeVisible()
    await field(page, 'step').fill('0.1')
    await expect(page.getByText('ZeroDivisionError')).toHaveCount(0)
  })

  test('a step wider than the range can be made finer by a button', async ({ page }) => {
    await open(page, 'step=20')
    await page.getByRole('button', { name: 'Use step 0.1', exact: true }).click()
    await expect(gridStatus(page).getByText('100 samples')).toBeVisible()
  })
})

test('undo, redo and reset, by keys and buttons', async ({ page }) => {
  await open(page)
  await field(page, 'start').fill('-6')
  await field(page, 'start').blur()
  await page.locator('body').press('Control+z')
  await expect(field(page, 'start')).toHaveValue('-5')
  await page.locator('body').press('Control+y')
  await expect(field(page, 'start')).toHaveValue('-6')
  await page.locator('body').press('Control+z')
  await expect(field(page, 'start')).toHaveValue('-5')
  await page.locator('body').press('Control+Shift+Z')
  await expect(field(page, 'start')).toHaveValue('-6')
  await page.getByRole('button', { name: 'Reset', exact: true }).click()
  await expect(field(page, 'start')).toHaveValue('-5')
  await expect.poll(() => linkOf(page)).toBe('')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(field(page, 'start')).toHaveValue('-6')
})
