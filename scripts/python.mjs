// Which Python the tests run generated code with: one that has NumPy and Matplotlib.
//   import { findPython } from './python.mjs'   a path, or undefined; installs nothing
//   import { ensurePython } …                   the same, installed if need be; undefined with advice printed
import { spawnSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import path from 'node:path'
import { run } from './run.mjs'

/** Time for a download, ms. */
const LIMIT = 300_000
/** Debian's own comes first: it is the one that has what apt installs. */
const FIRST = process.platform === 'linux' ? ['/usr/bin/python3'] : []
const NAMES = process.platform === 'win32' ? ['python.exe', 'python3.exe'] : ['python3', 'python']

export const PYTHON_ADVICE = `There is no Python with NumPy and Matplotlib for the tests that run generated code. Do one of these, then run the command again:
  · sudo apt-get install python3-numpy python3-matplotlib      (Debian, Ubuntu)
  · pip install numpy matplotlib
  · PYTHON=/path/to/python3 npm test`

/** The one that was asked for alone if one was. */
function candidates() {
  const named = process.env.PYTHON
  if (named) return [named]
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return [...FIRST, ...NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)))].filter(isProgram)
}

/** The path of a Python that can do what the tests ask of it, or undefined. */
export const findPython = () =>
  candidates().find(
    (file) => spawnSync(file, ['-c', 'import numpy, matplotlib'], { stdio: 'ignore', timeout: 60_000 }).status === 0,
  )

export async function ensurePython() {
  const found = findPython()
  if (found) return found
  if (process.env.PYTHON) {
    console.error(`PYTHON=${process.env.PYTHON} has no NumPy and Matplotlib, or is no Python`)
    return undefined
  }
  console.log('No Python with NumPy and Matplotlib; trying Debian’s packages …')
  const installed = (await aptInstall()) && findPython()
  if (installed) return installed
  console.error(`\n${PYTHON_ADVICE}`)
  return undefined
}

async function aptInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  const settings = { timeout: LIMIT, env: { DEBIAN_FRONTEND: 'noninteractive' } }
  const packages = ['python3-numpy', 'python3-matplotlib']
  return (
    (await run('apt-get', ['update', '-qq'], settings)) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], settings)
  )
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}
