// Which Chromium the browser tests and benchmarks use.
//   import { findBrowser } from './browser.mjs'   a path, or undefined; installs nothing
//   import { ensureBrowser } …                    a path of one that starts, installed if need be; undefined with advice printed
import { accessSync, constants, statSync } from 'node:fs'
import path from 'node:path'
import { run, tool } from './run.mjs'

/** Time for a download, ms. */
const LIMIT = 300_000
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']
const ELSEWHERE = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      path.join(folder, 'Google/Chrome/Application/chrome.exe'),
      path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
}

/** Flags for quiet tests; root, as in most containers, cannot have Chromium's sandbox. */
export const browserArgs = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/** Every browser that there is, the one that was asked for alone if one was. */
async function browsers() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (isProgram(named)) return [named]
    throw new Error(`CHROMIUM_PATH=${named} is not a program`)
  }
  const onPath = NAMES.flatMap((name) =>
    (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name)),
  )
  const { chromium } = await import('@playwright/test')
  return [...onPath, ...(ELSEWHERE[process.platform] ?? []), chromium.executablePath()].filter((file) =>
    isProgram(file),
  )
}

export async function findBrowser() {
  const [first] = await browsers()
  return first
}

export async function ensureBrowser() {
  try {
    const found = await findWorking()
    if (found || process.env.CHROMIUM_PATH) return found
  } catch (error) {
    console.error(error.message)
    return undefined
  }
  for (const [name, attempt] of [
    ['Playwright’s own download', download],
    ['Debian’s packages', aptInstall],
  ]) {
    console.log('No Chromium that starts; trying', name, '…')
    const found = (await attempt()) && (await findWorking())
    if (found) return found
  }
  console.error(`
There is no Chromium for the browser tests. Do one of these, then run the command again:
  · install Google Chrome, Chromium or Edge; it is found by itself
  · npx playwright install --with-deps chromium
  · sudo apt-get install chromium fonts-noto-cjk      (Debian, Ubuntu)
  · CHROMIUM_PATH=/path/to/chromium npm test`)
  return undefined
}

async function findWorking() {
  for (const file of await browsers()) if (await starts(file)) return file
  return undefined
}

/** The whole Chromium: its headless shell alone is kept where `executablePath` does not look. */
const download = () =>
  run(process.execPath, [tool('playwright', '@playwright/test'), 'install', '--no-shell', 'chromium'], {
    timeout: LIMIT,
  })

async function aptInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  const settings = { timeout: LIMIT, env: { DEBIAN_FRONTEND: 'noninteractive' } }
  const packages = ['chromium', 'fonts-noto-cjk']
  return (
    (await run('apt-get', ['update', '-qq'], settings)) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], settings)
  )
}

async function starts(executablePath) {
  const { chromium } = await import('@playwright/test')
  try {
    const browser = await chromium.launch({
      executablePath,
      args: browserArgs,
      timeout: 30_000,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    })
    await browser.close()
    return true
  } catch (error) {
    console.log(`${executablePath} does not start: ${String(error).split('\n')[0]}`)
    return false
  }
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}
