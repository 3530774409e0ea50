// npm test: installs what is missing and runs every check. The last line is true of the whole run.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { install } from './install.mjs'
import { holdInterrupts, interruptCode, run, tool } from './run.mjs'
import { fromPlaywright, fromVitest, lastLine, outcome } from './tally.mjs'

install()
const { ensureBrowser } = await import('./browser.mjs')
const { ensurePython } = await import('./python.mjs')

const REPORTS = 'test-results/reports'
rmSync('test-results', { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })

const report = (name) => JSON.parse(readFileSync(`${REPORTS}/${name}.json`, 'utf8'))

const STEPS = [
  { name: 'format', command: [tool('oxfmt'), '--check'] },
  { name: 'lint', command: [tool('oxlint')] },
  { name: 'types', command: [tool('tsc', 'typescript'), '-b'] },
  { name: 'dead code', command: [tool('knip')] },
  { name: 'build', command: [tool('vite'), 'build'] },
  { name: 'single file', command: [tool('vite'), 'build', '--mode', 'single'], needs: 'build' },
  { name: 'size', command: ['scripts/size.mjs'], needs: 'build' },
  { name: 'site', command: ['scripts/check-site.mjs'], needs: 'single file' },
  {
    name: 'unit tests',
    command: [tool('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS}/unit.json`],
    count: () => fromVitest(report('unit')),
    // Without one the tests that run generated Python fail and say so; the others run all the same.
    env: async () => {
      const found = await ensurePython()
      return found ? { PYTHON: found } : {}
    },
  },
  {
    name: 'browser tests',
    command: [tool('playwright', '@playwright/test'), 'test'],
    count: () => fromPlaywright(report('browser')),
    needs: 'build',
    // Of the pages that are built and the browser that starts, not of what else may be about.
    env: async () => {
      const found = await ensureBrowser()
      return found && { CHROMIUM_PATH: found, PORT: process.env.PORT || String(await freePort()) }
    },
  },
]

/** A port of this machine that nobody listens on, so that two runs at a time do not meet. */
async function freePort() {
  const server = createServer()
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address()
  await new Promise((resolve) => {
    server.close(resolve)
  })
  return port
}

/** Whether the step ended well; undefined if it could not run. */
async function perform({ command, env, needs }) {
  const wanting = interruptCode() ? 'the run was interrupted' : rows.some((row) => row.name === needs && row.failed)
  if (wanting) {
    console.log(`not run: ${wanting === true ? `${needs} failed` : wanting}`)
    return undefined
  }
  const extra = env ? await env() : {}
  return extra ? run(process.execPath, command, { env: extra }) : undefined
}

holdInterrupts()
const rows = []
for (const step of STEPS) {
  console.log(`\n── ${step.name}`)
  const began = performance.now()
  const ok = await perform(step)
  const counts = outcome(ok === true, ok === undefined ? undefined : step.count)
  rows.push({ name: step.name, ...counts, seconds: (performance.now() - began) / 1000, ran: ok !== undefined })
}

console.log('\n── summary')
for (const { name, passed, failed, seconds, ran } of rows)
  console.log(
    `${failed ? '✗' : '✓'} ${name.padEnd(14)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed  ${ran ? `${seconds.toFixed(1)} s` : 'not run'}`,
  )
console.log(`\n${lastLine(rows)}`)
process.exit(interruptCode() ?? (rows.some((row) => row.failed) ? 1 : 0))
