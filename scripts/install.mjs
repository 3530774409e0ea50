// What both commands do first: the right Node, and the packages that the lock file names. Uses nothing but Node.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const STAMP = 'node_modules/.installed-lock'

/** Ends the process with advice when this Node is too old to run the project. */
function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24
  if (fits) return
  console.error(
    `Node ${process.versions.node} is too old or was never a stable release. Please install Node 20.19+, 22.12+ or 24+.`,
  )
  process.exit(1)
}

/** Runs `npm ci` unless node_modules is what the lock file says. */
export function install() {
  checkNode()
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return
  console.log('Installing packages (npm ci) …')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    console.error('npm ci failed. Is the npm registry reachable?')
    process.exit(1)
  }
  writeFileSync(STAMP, lock)
}
