// The pages that are measured, from one local server.
import { readdirSync, readFileSync } from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'vite'

const HERE = path.dirname(fileURLToPath(import.meta.url))

/** A page's files by their path in it. */
export function readPage(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    entries.map((entry) => {
      const file = path.join(entry.parentPath, entry.name)
      return [path.relative(folder, file).replaceAll(path.sep, '/'), readFileSync(file)]
    }),
  )
}

/** A page of its own for the peer whose script is peer-<name>.mjs, built as the app is. */
export async function buildPeer(name) {
  const { output } = await build({
    root: HERE,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'baseline-widely-available',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: path.join(HERE, `peer-${name}.mjs`) },
    },
  })
  const files = new Map(output.map((file) => [file.fileName, Buffer.from(file.code ?? file.source)]))
  const head = [...files.keys()].map((file) =>
    file.endsWith('.css')
      ? `<link rel="stylesheet" href="${file}">`
      : `<script type="module" crossorigin src="${file}"></script>`,
  )
  files.set(
    'index.html',
    Buffer.from(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">${head.join('')}</head><body></body></html>`,
    ),
  )
  return files
}

/** Brotli bytes: the HTML, the scripts and styles that it names, and everything that the page may ever load. */
export function sizesOf(files) {
  const html = String(files.get('index.html'))
  const sizes = { html: 0, first: 0, total: 0 }
  for (const [name, content] of files) {
    const bytes = brotliCompressSync(content).length
    sizes.total += bytes
    if (name === 'index.html') sizes.html = bytes
    else if (/\.(?:js|css)$/.test(name) && html.includes(name)) sizes.first += bytes
  }
  return sizes
}

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
}

/**
 * Serves `pages` (files by page name) under `/<page>/`, compressed as a good host does, with the headers that isolate a page
 * from other origins: its clock then has a resolution of 5 µs.
 */
export async function serve(pages) {
  const packed = new Map()
  for (const [page, files] of Object.entries(pages))
    for (const [name, content] of files) packed.set(`/${page}/${name}`, brotliCompressSync(content))
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost')
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname
    const body = packed.get(name)
    response.writeHead(body ? 200 : 404, {
      'content-type': TYPES[path.extname(name)] ?? 'application/octet-stream',
      ...(body && { 'content-encoding': 'br' }),
      'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    })
    response.end(body)
  })
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
