import type { Page } from '@playwright/test'
import { expect, expectAccessible, frames, go, linkOf, open, plot, test, thumb } from './test.ts'

/** Hz of a y on the axis from −0.1 to 1.1: three octaves from 220. */
const hertz = (y: number): number => 220 * 2 ** ((3 * (y + 0.1)) / 1.2)

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const menu = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true })

/** The page gets a device that computes all that it is to play, once. */
async function listenTo(page: Page): Promise<void> {
  await page.addInitScript(() => {
    class Computed extends OfflineAudioContext {
      constructor() {
        super(2, 48_000 * 7, 48_000)
      }
      override async resume(): Promise<void> {
        const sound = await this.startRendering()
        Object.assign(globalThis, { sound: [sound.getChannelData(0), sound.getChannelData(1)] })
      }
      override async suspend(): Promise<void> {
        // It is over.
      }
      async close(): Promise<void> {
        // There is nothing to give back.
      }
    }
    Object.assign(globalThis, { AudioContext: Computed })
  })
}

type Ear = 0 | 1

/** What one ear has heard from one second to another: how strong each of some frequencies is there, and the loudest sample. */
async function heard(page: Page, ear: Ear, [from, to]: readonly [number, number], frequencies: readonly number[] = []) {
  return page.evaluate(
    ({ ear: side, from: first, to: last, frequencies: all }) => {
      const { sound } = globalThis as unknown as { sound: Float32Array[] }
      // It begins a moment after the press.
      const part = [...(sound[side] ?? [])].slice(
        Math.round((first + 0.06) * 48_000),
        Math.round((last + 0.06) * 48_000),
      )
      const powers = all.map((f) => {
        let [re, im] = [0, 0]
        for (const [i, s] of part.entries()) {
          // A Hann window: what lies beside a frequency does not count for it.
          const w = s * Math.sin((Math.PI * i) / part.length) ** 2
          re += w * Math.cos((2 * Math.PI * f * i) / 48_000)
          im += w * Math.sin((2 * Math.PI * f * i) / 48_000)
        }
        return Math.hypot(re, im) / part.length
      })
      return { powers, peak: part.reduce((most, s) => Math.max(most, Math.abs(s)), 0) }
    },
    { ear, from, to, frequencies: [...frequencies] },
  )
}

/** The strongest frequency between 200 and 1800 Hz round a moment. */
async function pitch(page: Page, ear: Ear, moment: number): Promise<number> {
  const all = Array.from({ length: 400 }, (_, i) => 200 + 4 * i)
  const { powers } = await heard(page, ear, [moment - 0.05, moment + 0.05], all)
  return all[powers.indexOf(Math.max(...powers))] ?? 0
}

/** Within a quarter-tone. */
function expectPitch(found: number, wanted: number): void {
  expect(Math.abs(Math.log2(found / wanted)), `${found} Hz instead of ${wanted}`).toBeLessThan(1 / 24)
}

test('two curves sound at once as they are drawn, one in each ear, with a knock at the jump', async ({ page }) => {
  await listenTo(page)
  await open(page, 'f=step&expr=0.5')
  await button(page, 'Listen').click()
  await menu(page, 'With').selectOption('0.5')
  await menu(page, 'Lasts').selectOption('2 seconds')
  await button(page, 'Play').click()
  // It is over when all is computed.
  await page.waitForFunction(() => 'sound' in globalThis)
  await expect(button(page, 'Play')).toBeVisible()
  // x = 0 of −5 … 4.9.
  const jump = (2 * 5) / 9.9
  expectPitch(await pitch(page, 0, 0.5), hertz(0))
  expectPitch(await pitch(page, 1, 0.5), hertz(0.5))
  expectPitch(await pitch(page, 0, 1.6), hertz(1))
  expectPitch(await pitch(page, 1, 1.6), hertz(0.5))
  const [before, at] = [
    await heard(page, 0, [jump - 0.12, jump], [110]),
    await heard(page, 0, [jump, jump + 0.12], [110]),
  ]
  expect(at.powers[0]).toBeGreaterThan(10 * (before.powers[0] ?? 1))
  // Never beyond full scale, and silence when it is over.
  expect((await heard(page, 0, [0, 2])).peak).toBeLessThan(1)
  expect((await heard(page, 0, [2.01, 6])).peak).toBe(0)
})

test('curves sound one after the other, glide, and are silent where they have no value', async ({ page }) => {
  await listenTo(page)
  await open(page, 'f=sigmoid&expr=sqrt(x)&start=-4&stop=4.01')
  await button(page, 'Listen').click()
  await menu(page, 'Curve').selectOption('sqrt(x)')
  await menu(page, 'With').selectOption('sigmoid')
  await menu(page, 'Play them').selectOption('one after the other')
  await menu(page, 'Lasts').selectOption('2 seconds')
  // By the key on the plot.
  await plot(page).press('l')
  await page.waitForFunction(() => 'sound' in globalThis)
  await expect(button(page, 'Play')).toBeVisible()
  expect((await heard(page, 0, [0, 0.98])).peak).toBe(0)
  expect((await heard(page, 0, [1.02, 1.98])).peak).toBeGreaterThan(0.01)
  // √x = 1.1 at x = 1.21: above it the tone stays, softer.
  expectPitch(await pitch(page, 0, 1.6), 1760)
  const [inside, above] = [await heard(page, 0, [1.1, 1.2]), await heard(page, 0, [1.5, 1.9])]
  expect(above.peak).toBeLessThan(0.5 * inside.peak)
  expect((await heard(page, 0, [2.01, 2.59])).peak).toBe(0)
  // The second: at x = −2, 0 and 2.
  for (const x of [-2, 0, 2]) {
    const middle = 2.6 + (2 * (x + 4)) / 8
    expectPitch(await pitch(page, 1, middle), hertz(1 / (1 + Math.exp(-x))))
  }
})

/** How loud the page is now, and how many devices it has asked for. */
async function tapDevice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const taps: AnalyserNode[] = []
    let devices = 0
    const Device = AudioContext
    class Counted extends Device {
      constructor() {
        super()
        devices++
      }
    }
    // eslint-disable-next-line typescript/unbound-method
    const connect = AudioNode.prototype.connect as (this: AudioNode, to: AudioNode) => AudioNode
    AudioNode.prototype.connect = function tapped(this: AudioNode, to: AudioNode | AudioParam) {
      if (to instanceof AudioDestinationNode && this.context instanceof Device) {
        const tap = new AnalyserNode(this.context, { fftSize: 2048 })
        connect.call(this, tap)
        taps.push(tap)
      }
      return connect.call(this, to as AudioNode)
    }
    Object.assign(globalThis, {
      AudioContext: Counted,
      devices: () => devices,
      loud: () => {
        const tap = taps.at(-1)
        if (!tap || tap.context.state !== 'running') return 0
        const samples = new Float32Array(2048)
        tap.getFloatTimeDomainData(samples)
        return Math.max(...samples.map(Math.abs))
      },
    })
  })
}

const ask = (page: Page, name: 'devices' | 'loud'): Promise<number> =>
  page.evaluate((key) => (globalThis as unknown as Record<string, () => number>)[key]?.() ?? Number.NaN, name)

test('nothing sounds by itself, and what sounds stops', async ({ page }) => {
  await tapDevice(page)
  await open(page, 'f=sigmoid,relu&x=1')
  await expect(button(page, 'Listen')).toBeVisible()
  const sounds = async (): Promise<void> => {
    await expect(button(page, 'Stop')).toBeVisible()
    await expect.poll(() => ask(page, 'loud')).toBeGreaterThan(0.01)
  }
  const silent = async (): Promise<void> => {
    await expect(button(page, 'Play')).toBeVisible()
    await expect.poll(() => ask(page, 'loud')).toBe(0)
  }
  await button(page, 'Listen').click()
  // So long that none of it is over by itself.
  await menu(page, 'With').selectOption('ReLU')
  await menu(page, 'Play them').selectOption('one after the other')
  await menu(page, 'Lasts').selectOption('8 seconds')
  expect(await ask(page, 'devices')).toBe(0)

  await test.step('by its button', async () => {
    await button(page, 'Play').click()
    await sounds()
    await button(page, 'Stop').click()
    await silent()
  })
  await test.step('by Escape, which leaves the x that is read', async () => {
    await plot(page).press('l')
    await sounds()
    await page.keyboard.press('Escape')
    await silent()
    expect(linkOf(page)).toContain('x=1')
    await plot(page).press('l')
    await sounds()
    await page.keyboard.press('l')
    await silent()
  })
  await test.step('by another range, by a dialog, and with the page out of sight', async () => {
    await plot(page).press('l')
    await sounds()
    await page.keyboard.press('+')
    await silent()
    await plot(page).press('l')
    await sounds()
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog').getByText('Play as sound, or stop')).toBeVisible()
    await page.keyboard.press('Escape')
    await silent()
    await plot(page).press('l')
    await sounds()
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { configurable: true, value: true })
      document.dispatchEvent(new Event('visibilitychange'))
      Object.defineProperty(document, 'hidden', { configurable: true, value: false })
    })
    await silent()
  })
  await test.step('by another view', async () => {
    await plot(page).press('l')
    await sounds()
    await page.getByRole('link', { name: 'Gradients', exact: true }).click()
    await expect.poll(() => ask(page, 'loud')).toBe(0)
  })
  expect(await ask(page, 'devices')).toBe(1)
})

test('the samples are gone through one by one, each told in words', async ({ page }) => {
  await tapDevice(page)
  await open(page, 'f=relu,hard_tanh&start=-2&stop=2&step=0.25')
  await button(page, 'Listen').click()
  const sample = thumb(page, 'Sample')
  const told = page.getByRole('status').filter({ hasText: /Sample|No further/ })
  await sample.focus()
  await page.keyboard.press('ArrowRight')
  await expect(sample).toHaveAttribute('aria-valuetext', 'Sample 1 of 16. x = −2: ReLU 0, hardtanh −1.')
  // A step is answered by a tone of its own.
  await expect.poll(() => ask(page, 'devices')).toBe(1)
  await page.keyboard.press('ArrowRight')
  await expect(sample).toHaveAttribute('aria-valuetext', 'Sample 2 of 16. x = −1.75: ReLU 0, hardtanh −1.')
  await expect(page.getByRole('heading', { name: 'At x = −1.75' })).toBeVisible()
  await page.keyboard.press('PageUp')
  await expect(sample).toHaveAttribute('aria-valuetext', /^Sample 12 of 16\. x = 0\.75:/)
  await page.keyboard.press('End')
  await expect(sample).toHaveAttribute('aria-valuetext', /^Sample 16 of 16\. x = 1\.75:/)
  await page.keyboard.press('Home')
  await expect(sample).toHaveAttribute('aria-valuetext', /^Sample 1 of 16\. /)

  // From mark to mark: on the plot with keys, beside the slider with buttons; both are announced.
  await plot(page).press('n')
  await expect(told).toHaveText('Sample 5 of 16. x = −1: ReLU 0, hardtanh −1. hardtanh has a kink here.')
  await page.keyboard.press('n')
  await expect(told).toHaveText(
    'Sample 9 of 16. x = 0: ReLU 0, hardtanh 0. ReLU has a kink here. hardtanh has a zero here.',
  )
  await page.keyboard.press('.')
  await expect(told).toHaveText('Sample 10 of 16. x = 0.25: ReLU 0.25, hardtanh 0.25.')
  await page.keyboard.press('Shift+N')
  await expect(told).toHaveText(/^Sample 9 of 16\./)
  await button(page, 'Next mark').click()
  await expect(told).toHaveText(/x = 1: .*hardtanh has a kink here\.$/)
  await expect(button(page, 'Next mark')).toHaveAttribute('aria-disabled', 'true')
  await plot(page).press('n')
  await expect(told).toHaveText('No further mark on this side.')

  await test.step('for everyone', async () => {
    await expectAccessible(page)
    // The chart follows the window a moment later.
    const over = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    await page.setViewportSize({ width: 320, height: 700 })
    await expect.poll(over).toBeLessThanOrEqual(0)
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    await expect.poll(over).toBeLessThanOrEqual(0)
  })
})

test('a cursor goes with the sound; where motion is not wanted it goes from mark to mark', async ({ page }) => {
  await open(page, 'f=relu')
  await button(page, 'Listen').click()
  await menu(page, 'Lasts').selectOption('2 seconds')
  /** All that the panel of readings was headed while a curve was played. */
  const headings = async (): Promise<readonly string[]> => {
    await page.evaluate(() => {
      const heading = document.querySelector('#probe-title')
      const seen: string[] = []
      Object.assign(globalThis, { seen })
      if (heading)
        new MutationObserver(() => seen.push(heading.textContent)).observe(heading, {
          subtree: true,
          childList: true,
          characterData: true,
        })
    })
    await button(page, 'Play').click()
    // It begins and ends with no x.
    await page.waitForFunction(() => (globalThis as unknown as { seen: string[] }).seen.at(-1) === 'Read values')
    await expect(button(page, 'Play')).toBeVisible()
    return page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)
  }
  const moving = await headings()
  expect(new Set(moving).size).toBeGreaterThan(3)
  const places = moving.flatMap((text) => /= (.*)$/.exec(text)?.[1]?.replace('−', '-') ?? []).map(Number)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await headings()).toEqual(['At x = 0', 'Read values'])
})

test('a device that cannot sound is told of, and a line that cannot be played', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'AudioContext')
  })
  await open(page, 'f=relu&lang=ko')
  await button(page, '소리로 듣기').click()
  await button(page, '재생').click()
  await expect(page.getByText(/^소리가 나지 않았습니다/)).toBeVisible()
  await expect(button(page, '재생')).toBeVisible()
  await go(page, 'f=relu&start=1&stop=2&step=5')
  await expect(page.getByText('It takes two samples at least to play a curve.')).toBeVisible()
  await go(page, 'f=relu&hide=relu')
  await expect(page.getByText('There is no curve to listen to. Show one first.')).toBeVisible()
  // Where no values may be read none are told, either.
  await go(page, 'f=relu&without=readings')
  await expect(button(page, 'Play')).toBeVisible()
  await expect(thumb(page, 'Sample')).toHaveCount(0)
  await plot(page).press('n')
  await plot(page).press('.')
  await frames(page)
  expect(linkOf(page)).toBe('f=relu&without=readings')
})
