import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { writeServiceWorker } from '../../build/offline.ts'
import { test as base } from './test.ts'

/** Deep in a host, as on a page of a project. */
const UNDER = '/some/deep/path/'
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

/** A host of static files, which can be made to change, to fail, and to go away. */
export interface SiteServer {
  /** Where the site is, with a slash at the end. */
  readonly address: string
  /** What was asked for in vain, from the site's folder. */
  readonly missing: string[]
  /** From now on the files of another folder are served, but for those whose name matches. */
  serve: (folder: string, without?: RegExp) => void
  /** Nobody answers any more. */
  stop: () => Promise<void>
}

async function serveSite(first: string): Promise<SiteServer> {
  let folder = first
  let absent: RegExp | undefined
  const missing: string[] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site')
    const name = pathname.startsWith(UNDER) ? decodeURIComponent(pathname.slice(UNDER.length)) : pathname
    const file = path.join(folder, name.replace(/(^|\/)$/, '$1index.html'))
    const found =
      pathname.startsWith(UNDER) && !absent?.test(name) && statSync(file, { throwIfNoEntry: false })?.isFile()
    if (!found) missing.push(name)
    const shown = found ? file : path.join(folder, '404.html')
    // Stored by nobody but the service worker.
    response.writeHead(found ? 200 : 404, {
      'Content-Type': TYPES[path.extname(shown)] ?? 'text/plain',
      'Cache-Control': 'no-store',
    })
    response.end(readFileSync(shown))
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}${UNDER}`,
    missing,
    serve: (next, without) => {
      folder = next
      absent = without
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** What the next version of the site calls the dialog of the shortcuts. */
export const NEWS = 'Keys of the next version'

/** A copy of the site as a next build would make it: other names of all scripts and styles, and one other word. */
async function nextVersion(site: string): Promise<string> {
  const copy = mkdtempSync(path.join(tmpdir(), 'activation-lab-'))
  cpSync(site, copy, { recursive: true })
  const renamed = (text: string): string =>
    text.replaceAll(
      /\b([\w.]+)-([\w-]{8})\.(js|css)\b/g,
      (_, name: string, hash: string, end: string) => `${name}-${hash.split('').toReversed().join('')}.${end}`,
    )
  for (const entry of readdirSync(copy, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name)
    if (!/\.(?:js|css|html)$/.test(entry.name)) continue
    writeFileSync(file, renamed(readFileSync(file, 'utf8')).replaceAll('Keyboard shortcuts', NEWS))
    renameSync(file, path.join(entry.parentPath, renamed(entry.name)))
  }
  await writeServiceWorker(copy)
  return copy
}

/** Tests of the site on a host of its own, under a path, with the service worker that it brings. */
export const test = base.extend<{ host: SiteServer }, { next: string }>({
  // Playwright reads from the pattern what it needs: nothing.
  // oxlint-disable-next-line no-empty-pattern
  host: async ({}, provide) => {
    const host = await serveSite('dist')
    await provide(host)
    await host.stop()
  },
  baseURL: async ({ host }, provide) => provide(host.address),
  next: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, provide) => {
      const folder = await nextVersion('dist')
      await provide(folder)
      rmSync(folder, { recursive: true })
    },
    { scope: 'worker' },
  ],
})
