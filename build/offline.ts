import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { minify } from 'terser'
import { transformWithOxc, type Plugin } from 'vite'

/** What nobody needs without the network: for hosts, robots, those who draw cards, and the download. */
const ONLINE = /^(?:404\.html|_headers|vercel\.json|robots\.txt|sitemap\.xml|sw\.js|activation-lab\.html|cards\/.*)$/

/** The files that a built site keeps on a device, with the hash of each as `integrity` has it; a page is named by its folder. */
function kept(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => !ONLINE.test(name))
    .toSorted()
  return Object.fromEntries(
    names.map((name) => {
      const hash = createHash('sha256')
        .update(readFileSync(path.join(folder, name)))
        .digest('base64')
      return [name.replace(/(^|\/)index\.html$/, '$1'), `sha256-${hash}`]
    }),
  )
}

/** Writes sw.js for the site that is in the folder. */
export async function writeServiceWorker(folder: string): Promise<void> {
  const source = path.join(import.meta.dirname, 'offline/service-worker.ts')
  const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source)
  const files = JSON.stringify(kept(folder))
  const version = createHash('sha256').update(files).update(code).digest('hex').slice(0, 12)
  const whole = `const FILES = ${files}\nconst VERSION = '${version}'\n${code}`
  const small = await minify(whole, { ecma: 2020, toplevel: true, compress: { passes: 2 } })
  writeFileSync(path.join(folder, 'sw.js'), small.code ?? whole)
}

/** Writes sw.js when all files of the site are where they will be. */
export function offline(): Plugin {
  let folder = ''
  let failed = false
  return {
    name: 'offline',
    apply: 'build',
    configResolved({ root, build }) {
      folder = path.resolve(root, build.outDir)
    },
    buildEnd(error) {
      failed = error !== undefined
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (!failed) await writeServiceWorker(folder)
      },
    },
  }
}
