// Answers elementary.py, one line of JSON a question, { name, x: [[argument, …], …] }, with what src/math computes.
import { fileURLToPath } from 'node:url'
import { createInterface } from 'node:readline'
import { createServer } from 'vite'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const server = await createServer({ root, configFile: false, logLevel: 'error', server: { middlewareMode: true } })
const { elementary } = await server.ssrLoadModule('/tests/math/elementary.ts')

for await (const line of createInterface({ input: process.stdin })) {
  const { name, x } = JSON.parse(line)
  process.stdout.write(`${JSON.stringify(x.map((args) => String(elementary[name](...args))))}\n`)
}
await server.close()
