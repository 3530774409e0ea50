/**
 * Keeps one whole version of the site on the device and serves it from there. A version is a list of files with a hash of each: what does not match
 * is never stored, so a page never meets parts of another version. A new one is fetched beside the old, and takes over when no page is open
 * or a page asks for it; the old files stay as long as a page may still ask for them.
 */
declare const self: ServiceWorkerGlobalScope
/** Every file of this version, from the site's own folder, with its hash as `integrity` has it; a page is named by its folder. */
declare const FILES: Readonly<Record<string, string>>
declare const VERSION: string

const { scope } = self.registration
/** Other sites of the same host have caches of their own. */
const OURS = `activation-lab ${scope} `
const CACHE = OURS + VERSION
/** Files that are fetched at a time: the page has needs of its own. */
const LANES = 4
/** ms that a page has to answer; one that sleeps does not. */
const PATIENCE = 20_000
/** ms after a page was opened: it comes first. */
const PAUSE = 2000
const AS_STORED = { ignoreSearch: true, ignoreVary: true }

const addressOf = (file: string): string => new URL(file, scope).href
const ours = async (): Promise<string[]> => (await caches.keys()).filter((name) => name.startsWith(OURS))
/** The caches of other versions. */
const others = async (): Promise<string[]> => (await ours()).filter((name) => name !== CACHE)
const stored = (cacheName: string, file: string): Promise<Response | undefined> =>
  caches.match(addressOf(file), { ...AS_STORED, cacheName })

async function hashOf(response: Response): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer())
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`
}

async function isIntact(response: Response | undefined, integrity: string): Promise<boolean> {
  if (!response) return false
  try {
    return (await hashOf(response.clone())) === integrity
  } catch {
    return false
  }
}

/** What an older version has of it, or what the network brings. */
async function obtained(file: string, integrity: string, elsewhere: readonly string[]): Promise<Response> {
  for (const name of elsewhere) {
    // One after the other: most often the first has it.
    // oxlint-disable-next-line no-await-in-loop
    const known = await stored(name, file)
    // oxlint-disable-next-line no-await-in-loop
    if (known && (await isIntact(known, integrity))) return known
  }
  // The browser refuses what does not have the hash.
  const cache = file.startsWith('assets/') ? 'default' : 'no-cache'
  const response = await fetch(addressOf(file), { integrity, cache })
  if (!response.ok) throw new Error(`${file}: ${response.status}`)
  // A browser shows no page that came by a detour where it asked for none.
  return response.redirected ? new Response(response.body, response) : response
}

/** Brings what is missing or damaged. Throws if one file cannot be had. */
async function fill(): Promise<void> {
  const cache = await caches.open(CACHE)
  const elsewhere = await others()
  const queue = Object.entries(FILES)
  const lane = async (): Promise<void> => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const [file, integrity] = next
      // A lane is one after the other.
      // oxlint-disable-next-line no-await-in-loop
      if (await isIntact(await stored(CACHE, file), integrity)) continue
      // oxlint-disable-next-line no-await-in-loop
      await cache.put(addressOf(file), await obtained(file, integrity, elsewhere))
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
}

/** Keeps this version whole, or not at all. */
async function keep(): Promise<void> {
  // One that is put back may still be there, for a page that has been open since.
  const known = (await ours()).includes(CACHE)
  try {
    await fill()
  } catch (reason) {
    if (!known) await caches.delete(CACHE)
    throw reason
  }
}

/** The script that a page runs: it names all others of its version. */
function entryOf(page: Client): Promise<string | undefined> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      resolve(typeof data === 'string' ? data : undefined)
    })
    port1.start()
    setTimeout(() => resolve(undefined), PATIENCE)
    page.postMessage('entry?', [port2])
  })
}

/** Other versions go when every open page is known to be of this one. */
async function prune(): Promise<void> {
  const old = await others()
  // A cache that is being filled for the next version is none of the old.
  if (old.length === 0 || self.registration.installing || self.registration.waiting) return
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const entries = await Promise.all(pages.map(entryOf))
  if (!entries.every((entry) => entry?.startsWith(scope) && entry.slice(scope.length) in FILES)) return
  await Promise.all(old.map((name) => caches.delete(name)))
}

let whole = false
/** After a page was opened: gaps are filled, once for each time that the browser starts this worker, and what no page needs goes. */
async function lookAfter(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, PAUSE)
  })
  try {
    if (!whole) await fill()
    whole = true
  } catch {
    // The next page that is opened tries again.
  }
  await prune()
}

/** From a whole version; one with gaps gives way to the network, and serves if there is none. */
async function pageFrom(request: Request, file: string): Promise<Response> {
  const [kept, all] = await Promise.all([stored(CACHE, file), caches.open(CACHE).then((cache) => cache.keys())])
  if (kept && all.length >= Object.keys(FILES).length) return kept
  try {
    return await fetch(request)
  } catch {
    return kept ?? Response.error()
  }
}

/** A page of an older version finds its files where they are kept. */
async function partFrom(request: Request, file: string): Promise<Response> {
  const current = await stored(CACHE, file)
  if (current) return current
  for (const name of await others()) {
    // oxlint-disable-next-line no-await-in-loop
    const older = await stored(name, file)
    if (older) return older
  }
  return fetch(request)
}

self.addEventListener('install', (event) => {
  event.waitUntil(keep())
})

self.addEventListener('activate', (event) => {
  // The page that was there before may go offline at once. No more than that: until it is done every page waits for its files.
  event.waitUntil(self.clients.claim())
})

self.addEventListener('message', ({ data }) => {
  if (data === 'take over') void self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const address = request.url.split(/[?#]/)[0] ?? ''
  if (request.method !== 'GET' || !address.startsWith(scope)) return
  const file = address.slice(scope.length)
  if (request.mode === 'navigate') {
    const folder = file.replace(/index\.html$/, '')
    if (!(folder in FILES)) return
    event.respondWith(pageFrom(request, folder))
    event.waitUntil(lookAfter())
  } else if (file in FILES || file.startsWith('assets/')) {
    event.respondWith(partFrom(request, file))
  }
})
