// npm test: installs what is missing and runs every check. The last line is true of the whole run.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { install } from './install.mjs'

install()
const { ensureBrowser } = await import('./browser.mjs')

const REPORTS = 'test-results/reports'
rmSync('test-results', { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })

const STEPS = [
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'lint', command: ['oxlint'] },
  { name: 'types', command: ['tsc', '-b'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'build', command: ['vite', 'build'] },
  { name: 'size', command: ['node', 'scripts/size.mjs'] },
  {
    name: 'unit tests',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS}/unit.json`],
    count: () => fromVitest(read('unit')),
  },
  {
    name: 'browser tests',
    command: ['playwright', 'test'],
    count: () => fromPlaywright(read('browser')),
    browser: true,
  },
]

const read = (name) => JSON.parse(readFileSync(`${REPORTS}/${name}.json`, 'utf8'))

const fromVitest = ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) => ({
  passed: numPassedTests,
  failed: numFailedTests,
  skipped: numPendingTests + numTodoTests,
})

/** A test that passed only on a second try has failed. */
const fromPlaywright = ({ stats, errors }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + errors.length,
  skipped: stats.skipped,
})

/** A step counts as one check, or as many as its report holds; one that fails without saying what, or tests nothing, has failed. */
function outcome(step, ok) {
  if (!step.count) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }
  try {
    const counts = step.count()
    const silent = (!ok && counts.failed === 0) || counts.passed + counts.failed === 0
    return silent ? { ...counts, failed: counts.failed + 1 } : counts
  } catch (error) {
    console.error(`${step.name} left no report: ${error.message}`)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

function run({ command: [program, ...args] }) {
  const [file, first] = program === 'node' ? [process.execPath, args] : ['npx', ['--no', program, ...args]]
  const { status } = spawnSync(file, first, {
    stdio: 'inherit',
    shell: process.platform === 'win32' && file === 'npx',
  })
  return status === 0
}

const rows = []
for (const step of STEPS) {
  console.log(`\n── ${step.name}: ${step.command.join(' ')}`)
  const began = performance.now()
  const ok = step.browser && !(await ensureBrowser()) ? false : run(step)
  rows.push({ name: step.name, ...outcome(step, ok), seconds: (performance.now() - began) / 1000 })
}

console.log('\n── summary')
for (const { name, passed, failed, seconds } of rows)
  console.log(
    `${failed ? '✗' : '✓'} ${name.padEnd(14)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed  ${seconds.toFixed(1)} s`,
  )
const total = (what) => rows.reduce((sum, row) => sum + row[what], 0)
const skipped = total('skipped')
console.log(`\n${total('passed')} passed, ${total('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`)
process.exit(total('failed') ? 1 : 0)
