// Runs a program in a process group of its own, so that an interrupt or a time limit ends all that it started.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

const GROUPS = process.platform !== 'win32'
/** Time that an interrupted program has to clean up, ms. */
const GRACE = 10_000
const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 }

let running
let interruptedBy

/** From here on an interrupt ends what is running and lets this process say what it did. A second one kills. */
export function holdInterrupts() {
  for (const signal of Object.keys(SIGNALS))
    process.on(signal, () => {
      const again = interruptedBy !== undefined
      interruptedBy = signal
      if (running) end(running, again ? 'SIGKILL' : signal)
    })
}

/** The exit code that says by which signal the run was ended, or undefined. */
export const interruptCode = () => interruptedBy && 128 + SIGNALS[interruptedBy]

/** Whether the program ended well, within `timeout` ms if there is one. Nothing starts after an interrupt. */
export async function run(program, args, { timeout, env } = {}) {
  if (interruptedBy) return false
  const child = spawn(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: GROUPS,
    env: { ...process.env, ...env },
  })
  running = child
  const limit = timeout && setTimeout(() => end(child, 'SIGTERM'), timeout)
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`${program}: ${error.message}`)
      resolve(1)
    })
    child.on('exit', resolve)
  })
  clearTimeout(limit)
  running = undefined
  return code === 0 && !interruptedBy
}

function end(child, signal) {
  kill(child, signal)
  if (signal === 'SIGKILL') return
  const last = setTimeout(() => kill(child, 'SIGKILL'), GRACE)
  child.once('exit', () => clearTimeout(last))
}

function kill(child, signal) {
  try {
    if (GROUPS) process.kill(-child.pid, signal)
    else child.kill(signal)
  } catch {
    // It has ended by itself.
  }
}

/** The file of an installed package's command, for this very Node to run: no shell and no npx between. */
export function tool(command, name = command) {
  const folder = path.join('node_modules', name)
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  return path.join(folder, typeof bin === 'string' ? bin : bin[command])
}
