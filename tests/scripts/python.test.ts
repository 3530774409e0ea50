import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ensurePython, findPython, PYTHON_ADVICE } from '../../scripts/python.mjs'

describe.skipIf(process.platform === 'win32')('the Python of the tests', () => {
  let folder = ''
  /** One that can, or cannot, import what the tests need. */
  const program = (name: string, able: boolean): string => {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, `#!/bin/sh\nexit ${able ? 0 : 1}\n`)
    chmodSync(file, 0o755)
    return file
  }

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'activation-lab-'))
    vi.spyOn(console, 'log').mockReturnValue()
    vi.spyOn(console, 'error').mockReturnValue()
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    vi.restoreAllMocks()
    rmSync(folder, { recursive: true })
  })

  it('is the one that was asked for, whatever else there is', async () => {
    const own = program('own/python', true)
    vi.stubEnv('PYTHON', own)
    expect(findPython()).toBe(own)
    await expect(ensurePython()).resolves.toBe(own)
  })

  it('is none, and nothing is installed, when the one that was asked for lacks NumPy or is not there', async () => {
    for (const named of [program('python3', false), path.join(folder, 'nowhere')]) {
      vi.stubEnv('PYTHON', named)
      expect(findPython()).toBeUndefined()
      await expect(ensurePython()).resolves.toBeUndefined()
      expect(console.error).toHaveBeenCalledWith(expect.stringContaining(named))
    }
  })

  it('is found on the path behind one that lacks NumPy', () => {
    vi.stubEnv('PYTHON', '')
    program('a/python3', false)
    const able = program('b/python3', true)
    vi.stubEnv('PATH', ['a', 'b'].map((name) => path.join(folder, name)).join(path.delimiter))
    // Debian's own, where it has NumPy, comes before all.
    expect([able, '/usr/bin/python3']).toContain(findPython())
  })

  it('says how to come by one', () => {
    expect(PYTHON_ADVICE).toContain('python3-numpy python3-matplotlib')
  })
})
