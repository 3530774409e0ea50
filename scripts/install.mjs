// What both commands do first: the right Node, and the packages that the lock file names. Uses nothing but Node.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fits } from './node-version.mjs'

const STAMP = 'node_modules/.installed-lock'

/** Ends the process with advice when this Node is not one that the project runs on. */
function checkNode() {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'))
  if (fits(process.versions.node, engines.node)) return
  console.error(`This is Node ${process.versions.node}; Activation Lab needs ${engines.node}. See https://nodejs.org`)
  process.exit(1)
}

/** Runs `npm ci` unless node_modules is what the lock file says. */
export function install() {
  checkNode()
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return
  console.log('Installing packages (npm ci) …')
  // With NODE_ENV=production npm would leave the tools out, and the stamp would hide it.
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    console.error('npm ci failed. Is the npm registry reachable?')
    process.exit(1)
  }
  writeFileSync(STAMP, lock)
}
