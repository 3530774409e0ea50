import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ensureBrowser, findBrowser } from '../../scripts/browser.mjs'

describe.skipIf(process.platform === 'win32')('the Chromium of the tests', () => {
  let folder = ''
  const program = (name: string): string => {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, '#!/bin/sh\nexit 1\n')
    chmodSync(file, 0o755)
    return file
  }

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'activation-lab-'))
    vi.stubEnv('CHROMIUM_PATH', undefined)
    vi.spyOn(console, 'log').mockReturnValue()
    vi.spyOn(console, 'error').mockReturnValue()
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    vi.restoreAllMocks()
    rmSync(folder, { recursive: true })
  })

  it('is the one that was asked for before one on the path', async () => {
    vi.stubEnv('PATH', path.dirname(program('bin/chromium')))
    const own = program('own/chrome')
    vi.stubEnv('CHROMIUM_PATH', own)
    await expect(findBrowser()).resolves.toBe(own)
  })

  it('is found on the path, where a folder of its name is passed over', async () => {
    mkdirSync(path.join(folder, 'a/chromium'), { recursive: true })
    const real = program('b/chromium')
    vi.stubEnv('PATH', ['a', 'b'].map((name) => path.join(folder, name)).join(path.delimiter))
    await expect(findBrowser()).resolves.toBe(real)
  })

  it.each(['nowhere', '.'])('is not CHROMIUM_PATH when that is no program: %s', async (name) => {
    vi.stubEnv('CHROMIUM_PATH', path.join(folder, name))
    await expect(findBrowser()).rejects.toThrow('is not a program')
    await expect(ensureBrowser()).resolves.toBeUndefined()
    expect(console.error).toHaveBeenCalledWith(expect.stringContaining('is not a program'))
  })

  it('is none, and nothing is installed, when the one that was asked for does not start', async () => {
    vi.stubEnv('CHROMIUM_PATH', program('chromium'))
    await expect(ensureBrowser()).resolves.toBeUndefined()
    expect(console.log).toHaveBeenCalledWith(expect.stringContaining('does not start'))
  })
})
