import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSideScroll, hold, open, test } from './test.ts'

async function shared(page: Page, share: string, tab: string): Promise<void> {
  await page.getByRole('button', { name: share, exact: true }).click()
  await page.getByRole('tab', { name: tab, exact: true }).click()
}

async function downloaded(page: Page, button: string): Promise<Download> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: button, exact: true }).click()
  return coming
}

test('a million rows are made with progress, can be stopped, and come as a file', async ({ page }) => {
  await open(page, 'lang=en&f=step,sigmoid&step=0.00001')
  await shared(page, 'Share', 'Data')
  await expect(page.getByText(/^1,000,000 rows, about \d+ MB$/)).toBeVisible()
  await expectAccessible(page)
  // The worker does not come before it is let in: Stop is there for as long as it takes.
  const release = await hold(page, /table\.worker/)
  await page.getByRole('button', { name: 'Download CSV', exact: true }).click()
  await expect(page.getByRole('progressbar', { name: 'File made', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Download CSV', exact: true })).toBeFocused()
  release()
  const file = await downloaded(page, 'Download CSV')
  expect(file.suggestedFilename()).toBe('activation-lab-step-sigmoid.csv')
  const lines = readFileSync(await file.path(), 'utf8').split('\r\n')
  expect(lines).toHaveLength(1_000_002)
  expect(lines.slice(0, 2)).toEqual(['x,step,sigmoid', '-5,0,0.006692850924284856'])
  expect(lines.at(-1)).toBe('')
})

test('the code is copied, and a notebook downloaded, in the reader’s language', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, 'f=relu,gelu&d=0,1&lang=ko')
  await shared(page, '공유', '코드')
  await page.getByRole('button', { name: '코드 복사', exact: true }).click()
  await expect(page.getByText('코드를 복사했습니다', { exact: true }).first()).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('def gelu_derivative(x):')
  expect(copied.split('\n').slice(0, 2)).toEqual(['# Activation Lab: ReLU, GELU', `# ${page.url()}`])
  await page.getByRole('radio', { name: 'Jupyter 노트북', exact: true }).check()
  await expectAccessible(page)
  await expectNoSideScroll(page)
  const file = await downloaded(page, '내려받기')
  expect(file.suggestedFilename()).toBe('activation-lab-relu-gelu.ipynb')
  const notebook = JSON.parse(readFileSync(await file.path(), 'utf8')) as { nbformat: number; cells: unknown[] }
  expect(notebook.nbformat).toBe(4)
  expect(notebook.cells.length).toBeGreaterThan(5)
})
