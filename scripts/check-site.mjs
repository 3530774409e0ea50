// node scripts/check-site.mjs [folder or address]: is the built site whole and what docs/deploy.md says? `dist` by default.
// Of a folder it reads files; of an address it asks the server, so that it checks what a host makes of them, too.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const place = process.argv[2] ?? 'dist'
const served = /^https?:/.test(place)
const base = served ? (place.endsWith('/') ? place : `${place}/`) : undefined
const PAGES = ['', 'ko/']
/** Bytes that each may have. */
const MOST = { page: 120_000, card: 300_000, icon: 60_000, whole: 6_000_000 }

const faults = []
const fault = (where, what) => faults.push(`${where}: ${what}`)
/** What was read so far, by its place in the site. */
const known = new Map()

/** A file of the site, or undefined with a fault. `''` and `ko/` are pages. */
async function read(name, from = 'the site') {
  if (!known.has(name)) known.set(name, await fetched(name))
  const file = known.get(name)
  if (!file) fault(from, `${name || 'index.html'} is not there`)
  else if (file.data.length === 0) fault(name, 'is empty')
  return file
}

async function fetched(name) {
  if (!served) {
    try {
      return { data: readFileSync(path.join(place, name.replace(/(^|\/)$/, '$1index.html'))), headers: new Headers() }
    } catch {
      return undefined
    }
  }
  const response = await fetch(new URL(name, base)).catch(() => undefined)
  if (!response?.ok) return undefined
  const data = Buffer.from(await response.arrayBuffer())
  // Some servers give the page for whatever is not there.
  const html = /^\s*<!doctype html/i.test(data.subarray(0, 60).toString())
  if (html && !/(?:^|\/|\.html)$/.test(name)) return undefined
  return { data, headers: response.headers }
}

const inSite = (from, reference) => {
  const home = new URL('http://site/')
  const { origin, pathname } = new URL(reference, new URL(from, home))
  return origin === home.origin ? decodeURIComponent(pathname.slice(1)) : undefined
}
const sha256 = (data) => `sha256-${createHash('sha256').update(data).digest('base64')}`
const policyOf = (html) => /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1]
/** Width and height of a PNG. */
const sizeOf = (png) => (png.toString('latin1', 1, 4) === 'PNG' ? [png.readUInt32BE(16), png.readUInt32BE(20)] : [])

/** Code that makes code of a text. React's own refusal of `javascript:` addresses is none. */
const EVAL = [
  /(?<![\w$.])eval\s*\(\s*[^)\s]/,
  /new Function\b/,
  /(?<![\w$.])Function\s*\(\s*["'`]/,
  /set(?:Timeout|Interval)\(\s*["'`]/,
  /document\.write\(/,
]

function checkCode(where, code) {
  for (const pattern of EVAL) if (pattern.test(code)) fault(where, `has code that looks like ${pattern.source}`)
  if (/\bimport\s*\(?\s*["']https?:|importScripts\(|new (?:WebSocket|EventSource)\(/.test(code))
    fault(where, 'loads from elsewhere')
}

/** Every script that a script names, and the styles that go with a part. */
function namedIn(code) {
  const names = [...code.matchAll(/["'`](?:\.\/|assets\/)?([\w.-]+-[\w-]{8}\.(?:js|css))["'`]/g)].map(
    ([, name]) => name,
  )
  return new Set(names.map((name) => `assets/${name}`))
}

/** Inline code by the policy, attributes that it forbids, and references of the site or to elsewhere. */
async function checkPage(name) {
  const file = await read(name)
  if (!file) return undefined
  const html = file.data.toString()
  const where = name || 'index.html'
  const policy = policyOf(html)
  if (policy === undefined) fault(where, 'has no policy')
  if (/unsafe-|https?:|\*/.test(policy ?? '')) fault(where, 'its policy lets in what it should not')
  for (const [, tag, , text] of html.matchAll(/<(script|style)((?:\s[^>]*)?)>([^]*?)<\/\1>/g)) {
    if (text === '') continue
    if (!policy?.includes(`'${sha256(text)}'`)) fault(where, `its policy does not know its inline ${tag}`)
    if (tag === 'script') checkCode(where, text)
  }
  const markup = html.replaceAll(/<(script|style)\b[^>]*>[^]*?<\/\1>/g, (all) => all.slice(0, all.indexOf('>') + 1))
  if (/<[^>]*\s(?:style|on[a-z]+)=["']/.test(markup)) fault(where, 'has an inline style or handler')
  if (!/<html lang="(?:en|ko)"/.test(markup)) fault(where, 'has no language')
  if (!/<title>[^<]+<\/title>/.test(markup)) fault(where, 'has no title')
  return { html, markup, policy, headers: file.headers, where }
}

async function checkReferences(name, markup) {
  for (const [, tag, attributes] of markup.matchAll(/<(script|link|img|meta|a)\b([^>]*)>/g)) {
    const [, reference] =
      /\s(?:src|href)="([^"]*)"/.exec(attributes) ??
      (tag === 'meta' && /property="og:(?:image|url)"/.test(attributes)
        ? /content="([^"]*)"/.exec(attributes)
        : null) ??
      []
    if (reference === undefined || /^(?:#|\?|data:)/.test(reference)) continue
    // Alternates, the canonical address and the card must be whole addresses where the site's is known.
    const whole = tag === 'meta' || /rel="(?:alternate|canonical)"/.test(attributes)
    const target = whole ? ownPart(reference) : inSite(name, reference)
    if (target === undefined) {
      if (tag !== 'a' && !whole) fault(name || 'index.html', `refers to ${reference}`)
    } else await read(target.replace(/index\.html$/, ''), name || 'index.html')
    function ownPart(address) {
      return /^https?:/.test(address) ? /\/((?:ko\/)?(?:cards\/.*)?)$/.exec(address)?.[1] : inSite(name, address)
    }
  }
}

async function checkManifest(folder) {
  const name = `${folder}manifest.webmanifest`
  const file = await read(name)
  if (!file) return
  let manifest
  try {
    manifest = JSON.parse(file.data.toString())
  } catch {
    return fault(name, 'is no JSON')
  }
  for (const key of [
    'name',
    'short_name',
    'description',
    'lang',
    'start_url',
    'scope',
    'display',
    'background_color',
    'theme_color',
  ])
    if (typeof manifest[key] !== 'string' || manifest[key] === '') fault(name, `has no ${key}`)
  const icons = [...(manifest.icons ?? []), ...(manifest.shortcuts ?? []).flatMap((one) => one.icons ?? [])]
  for (const [purpose, size] of [
    ['any', '192x192'],
    ['any', '512x512'],
    ['maskable', '512x512'],
  ])
    if (!icons.some((icon) => icon.purpose === purpose && icon.sizes === size))
      fault(name, `has no ${purpose} icon of ${size}`)
  for (const { src, sizes, type } of icons) {
    const icon = await read(inSite(name, src), name)
    if (!icon) continue
    if (icon.data.length > MOST.icon) fault(src, `has ${icon.data.length} bytes`)
    if (type === 'image/png' && sizeOf(icon.data).join('x') !== sizes) fault(src, `is not ${sizes}`)
  }
  for (const url of [manifest.start_url, manifest.scope, ...(manifest.shortcuts ?? []).map((one) => one.url)])
    if (inSite(name, url) === undefined || /^(?:\/|https?:)/.test(url)) fault(name, `${url} works under one path only`)
  if (served && !/json/.test(file.headers.get('content-type') ?? '')) fault(name, 'is not served as JSON')
}

/** The service worker's list is the site, byte for byte. */
async function checkServiceWorker() {
  const file = await read('sw.js')
  if (!file) return
  const code = file.data.toString()
  checkCode('sw.js', code)
  const list = new Map(
    [...code.matchAll(/["']?([\w./-]*)["']?:\s*["'](sha256-[\w+/]{43}=)["']/g)].map(([, name, hash]) => [name, hash]),
  )
  for (const page of PAGES) if (!list.has(page)) fault('sw.js', `does not keep ${page || 'index.html'}`)
  for (const [name, hash] of list) {
    const kept = await read(name, 'sw.js')
    if (kept && sha256(kept.data) !== hash)
      fault(name || 'index.html', 'is not what sw.js knows: a part of another version, or changed by the host')
  }
  return list
}

const pages = []
for (const name of PAGES) {
  const page = await checkPage(name)
  if (!page) continue
  pages.push({ name, ...page })
  if (page.html.length > MOST.page) fault(page.where, `has ${page.html.length} bytes`)
  await checkReferences(name, page.markup)
  await checkManifest(name)
  const [, image] = /property="og:image" content="(?:[^"]*\/)?(cards\/[^"]+)"/.exec(page.html) ?? []
  const card = image && (await read(image, page.where))
  if (!card) fault(page.where, 'has no card')
  else if (sizeOf(card.data).join('x') !== '1200x630' || card.data.length > MOST.card)
    fault(image, 'is no PNG of 1200×630 and moderate size')
  for (const what of ['description', 'twitter:card', 'og:title', 'og:description', 'og:image:alt'])
    if (!page.markup.includes(`"${what}"`)) fault(page.where, `does not say its ${what}`)
}
const lost = await checkPage('404.html')
if (lost) await checkReferences('404.html', lost.markup)
if (new Set(pages.map(({ policy }) => policy)).size > 1) fault('the pages', 'have different policies')

// From the pages on, every script and style that a script names.
const open = pages.flatMap(({ html }) =>
  [...html.matchAll(/(?:src|href)="[./]*(assets\/[^"]+)"/g)].map(([, name]) => name),
)
const reached = new Set()
for (let name = open.pop(); name !== undefined; name = open.pop()) {
  if (reached.has(name)) continue
  reached.add(name)
  const text = (await read(name, 'a script'))?.data.toString() ?? ''
  if (name.endsWith('.js')) {
    checkCode(name, text)
    open.push(...namedIn(text))
  } else if (/url\((?!\s*["']?(?:data:|#))|@import/.test(text)) fault(name, 'refers to another file')
}
const list = await checkServiceWorker()
for (const name of reached) if (!list?.has(name)) fault('sw.js', `does not keep ${name}`)

const [first] = pages
if (served) {
  for (const { where, headers, policy } of pages) {
    const said = headers.get('content-security-policy')
    if (said === null) console.log(`${where}: the host sends no policy; the page's own holds`)
    else if (said !== `${policy}; frame-ancestors *`) fault(where, 'the header has another policy than the page')
  }
} else {
  const files = readdirSync(path.join(place, 'assets'))
  for (const name of files) if (!list?.has(`assets/${name}`)) fault('sw.js', `does not keep assets/${name}`)
  for (const name of ['_headers', 'vercel.json']) {
    const text = (await read(name))?.data.toString() ?? ''
    if (!text.includes(`${first?.policy}; frame-ancestors *`)) fault(name, 'has another policy than the page')
  }
}
const whole = await fetched('activation-lab.html')
if (whole) {
  known.set('activation-lab.html', whole)
  const page = await checkPage('activation-lab.html')
  if (page && /<(?:script|link|img)\b[^>]*(?:src|href)="(?!data:)/.test(page.markup))
    fault('activation-lab.html', 'refers to another file')
  if (whole.data.length > MOST.whole) fault('activation-lab.html', `has ${whole.data.length} bytes`)
} else fault('the site', 'activation-lab.html is not there: npm run build:single makes it')

const bytes = [...known.values()].reduce((sum, file) => sum + (file?.data.length ?? 0), 0)
for (const line of new Set(faults)) console.error(`✗ ${line}`)
console.log(
  `${place}: ${[...known.values()].filter(Boolean).length} files, ${bytes} bytes, ${faults.length === 0 ? 'whole' : `${faults.length} faults`}`,
)
process.exit(faults.length === 0 ? 0 : 1)
