import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Builds a TypeScript module of the tests and what it imports into one file, and gives its path: at the speed that a browser has it. */
export async function bundle(entry) {
  const outDir = path.join(root, 'node_modules/.tmp/bench')
  const name = path.basename(entry, '.ts')
  await build({
    root,
    configFile: fileURLToPath(new URL('engine.config.ts', import.meta.url)),
    logLevel: 'error',
    build: { ssr: path.join(root, entry), outDir, rolldownOptions: { output: { entryFileNames: `${name}.mjs` } } },
  })
  return path.join(outDir, `${name}.mjs`)
}
