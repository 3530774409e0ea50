// Which Chromium the browser tests and benchmarks use.
//   import { findBrowser } from './browser.mjs'   a path, or undefined; installs nothing
//   import { ensureBrowser } …                    a path of one that starts, installed if need be; undefined with advice printed
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import path from 'node:path'

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

export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (isProgram(named)) return named
    throw new Error(`CHROMIUM_PATH=${named} is not a program`)
  }
  const onPath = NAMES.flatMap((name) =>
    (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name)),
  )
  const found = [...onPath, ...(ELSEWHERE[process.platform] ?? [])].find((file) => isProgram(file))
  if (found) return found
  const { chromium } = await import('@playwright/test')
  const own = chromium.executablePath()
  return existsSync(own) ? own : undefined
}

export async function ensureBrowser() {
  const attempts = [
    ['', () => undefined],
    ['Playwright’s own download', () => run('npx', ['--no', 'playwright', 'install', '--only-shell', 'chromium'])],
    ['Debian’s packages', aptInstall],
  ]
  for (const [name, attempt] of attempts) {
    if (name) console.log('No Chromium that starts; trying', name, '…')
    attempt()
    const found = await findBrowser()
    if (found && (await starts(found))) return found
  }
  console.error(`
There is no Chromium for the browser tests. Do one of these, then run the command again:
  · install Google Chrome, Chromium or Edge; it is found by itself
  · npx playwright install --with-deps chromium
  · sudo apt-get install chromium fonts-noto-cjk      (Debian, Ubuntu)
  · CHROMIUM_PATH=/path/to/chromium npm test`)
  return undefined
}

function aptInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return
  if (!run('apt-get', ['update', '-qq'])) return
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'])
}

function run(command, args) {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    timeout: 300_000,
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return status === 0
}

async function starts(executablePath) {
  const { chromium } = await import('@playwright/test')
  try {
    const browser = await chromium.launch({ executablePath, args: browserArgs, timeout: 30_000 })
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
    return true
  } catch {
    return false
  }
}
