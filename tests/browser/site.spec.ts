import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { test } from './site-server.ts'
import { chip, expect, plot } from './test.ts'

test('the site works under any path, in every view', async ({ page, request, host }) => {
  await page.goto(host.address)
  await expect(plot(page).locator('canvas')).toBeVisible()
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const download = page.getByRole('link', { name: 'Take the whole lab as one file', exact: true })
  const file = await request.head((await download.evaluate((a) => (a as HTMLAnchorElement).href)) ?? '')
  expect(file.status()).toBe(200)
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Gradients', exact: true }).click()
  await expect(page.getByRole('region', { name: 'What this means for learning', exact: true })).toContainText('ReLU')
  await page.goto(`${host.address}?view=learning&lab=train&f=sigmoid&expr=a*tanh(x)&epoch=5`)
  await expect(page.getByText('Paused at epoch 5.')).toBeVisible()
  await page.goto(`${host.address}?view=learning&lab=race&many=1&runs=10&f=sigmoid`)
  await expect(page.getByRole('table').getByText('10 of 10', { exact: true }).first()).toBeVisible()
  expect(host.missing).toEqual([])
})

test.describe('in another language', () => {
  test.use({ locale: 'en-US' })
  test('the Korean page is Korean, whatever the browser wishes, unless the link says otherwise', async ({
    page,
    host,
  }) => {
    await page.goto(`${host.address}ko/`)
    await expect(plot(page).locator('canvas')).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
    await expect(page.getByRole('link', { name: '곡선', exact: true })).toBeVisible()
    await page.goto(`${host.address}ko/?f=gelu&lang=en`)
    await expect(chip(page, 'GELU')).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    expect(host.missing).toEqual([])
  })
})

test.describe('an address that is not there', () => {
  test.use({ allow: [/404/] })
  test('leads back to the site', async ({ page, host }) => {
    await page.goto(`${host.address}no/such/page?f=relu`)
    await expect(page.getByRole('link', { name: 'Activation Lab 열기', exact: true })).toHaveAttribute(
      'href',
      `${host.address}ko/`,
    )
    await page.getByRole('link', { name: 'Open Activation Lab', exact: true }).click()
    await expect(plot(page).locator('canvas')).toBeVisible()
    expect(page.url()).toBe(host.address)
  })
})

test('the check of a site passes what is served, and finds what is wrong with a copy', async ({ host }) => {
  const copy = mkdtempSync(path.join(tmpdir(), 'activation-lab-'))
  cpSync('dist', copy, { recursive: true })
  const worker = readdirSync(`${copy}/assets`).find((name) => name.startsWith('signals.worker')) ?? ''
  /** What the check says of the copy while one of its files is another; '' if it finds nothing. */
  const saidOf = async (name: string, change: (text: string) => string | null): Promise<string> => {
    const file = path.join(copy, name)
    const text = readFileSync(file, 'utf8')
    const changed = change(text)
    if (changed === null) rmSync(file)
    else writeFileSync(file, changed)
    const said = await check(copy)
    writeFileSync(file, text)
    return said
  }
  try {
    expect(await check(host.address)).toBe('')
    expect(await check(copy)).toBe('')
    expect(await saidOf(`assets/${worker}`, () => null)).toContain(`${worker} is not there`)
    expect(await saidOf(`assets/${worker}`, (text) => `${text};eval(name)`)).toMatch(
      /looks like eval|not what sw\.js knows/,
    )
    expect(await saidOf('index.html', (text) => text.replace("default-src 'none'; ", ''))).toContain(
      'different policies',
    )
    expect(await saidOf('index.html', (text) => text.replace('</style>', ' </style>'))).toContain('inline style')
    expect(await saidOf('index.html', (text) => text.replace('./cards/en', './cards/fr'))).toContain(
      'cards/fr.png is not there',
    )
    expect(await saidOf('ko/manifest.webmanifest', (text) => text.replace('"./"', '"/"'))).toContain(
      'works under one path only',
    )
    expect(await saidOf('_headers', (text) => text.replaceAll('frame-ancestors *', ''))).toContain(
      '_headers: has another policy',
    )
    expect(
      await saidOf('activation-lab.html', (text) => text.replace('</head>', '<script src="./x.js"></script></head>')),
    ).toContain('refers to another file')
  } finally {
    rmSync(copy, { recursive: true })
  }
})

/** The faults that scripts/check-site.mjs finds. */
async function check(place: string): Promise<string> {
  try {
    await promisify(execFile)(process.execPath, ['scripts/check-site.mjs', place])
    return ''
  } catch (e) {
    return String((e as { stderr?: unknown }).stderr)
  }
}
