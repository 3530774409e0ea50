import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { transformWithOxc } from 'vite'
import { describe, expect, it } from 'vitest'

const SCOPE = 'https://host.example/lab/'
const path = new URL('../../../build/offline/service-worker.ts', import.meta.url)
const { code } = await transformWithOxc(readFileSync(path, 'utf8'), path.pathname)

const integrityOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

/** An open page: `entry` is what it says that it runs, undefined for one that sleeps. */
interface Page {
  readonly entry: string | undefined
}

/** What the browser keeps, of one host. */
type Kept = Map<string, Map<string, Response>>

interface Browser {
  readonly kept: Kept
  /** What the host has, by address; a redirected one says so. */
  readonly host: ReadonlyMap<string, string | Response>
  readonly pages: readonly Page[]
}

const cacheName = (version: string): string => `activation-lab ${SCOPE} ${version}`

/** The site's files, kept under a version. */
const version = (files: Readonly<Record<string, string>>): Map<string, Response> =>
  new Map(Object.entries(files).map(([file, text]) => [SCOPE + file, new Response(text)]))

/** The service worker of a version in a browser that has no more than it asks for. Gives what it does with an event, when it has done it. */
function worker({ kept, host, pages }: Browser, name: string, files: Readonly<Record<string, string>>) {
  type Listener = (event: Record<string, unknown>) => void
  const listeners = new Map<string, Listener>()
  const timers: (() => void)[] = []
  const pass = (): void => {
    for (let work = timers.shift(); work; work = timers.shift()) work()
  }
  let passes = false
  const caches = {
    keys: async () => [...kept.keys()],
    delete: async (one: string) => kept.delete(one),
    match: async (address: string, { cacheName: one }: { cacheName: string }) => kept.get(one)?.get(address)?.clone(),
    open: async (one: string) => {
      const cache = kept.get(one) ?? new Map<string, Response>()
      kept.set(one, cache)
      return {
        keys: async () => [...cache.keys()],
        put: async (address: string, response: Response) => void cache.set(address, response),
      }
    },
  }
  const clients = {
    claim: async () => undefined,
    matchAll: async () =>
      pages.map(({ entry }) => ({
        postMessage: (_: string, [port]: MessagePort[]) => {
          if (entry !== undefined) port?.postMessage(SCOPE + entry)
          else if (passes) setImmediate(pass)
        },
      })),
  }
  const fetched = async (asked: string | Request, { integrity = '' } = {}): Promise<Response> => {
    const found = host.get(typeof asked === 'string' ? asked : asked.url)
    if (found === undefined) throw new TypeError('no network')
    if (found instanceof Response) return found
    if (integrity !== '' && integrityOf(found) !== integrity) throw new TypeError('integrity')
    return new Response(found)
  }
  const hashes = Object.fromEntries(Object.entries(files).map(([file, text]) => [file, integrityOf(text)]))
  runInNewContext(code, {
    FILES: hashes,
    VERSION: name,
    self: {
      registration: { scope: SCOPE, installing: null, waiting: null },
      clients,
      addEventListener: (kind: string, listener: Listener) => listeners.set(kind, listener),
    },
    caches,
    fetch: fetched,
    setTimeout: (work: () => void) => timers.push(work),
    URL,
    Response,
    MessageChannel,
    Uint8Array,
    btoa,
    crypto,
  })
  const happens = (kind: string, event: Record<string, unknown> = {}) => {
    const waits: Promise<unknown>[] = []
    let answer: Promise<Response> | undefined
    listeners.get(kind)?.({
      ...event,
      waitUntil: (one: Promise<unknown>) => waits.push(one),
      respondWith: (one: Promise<Response>) => (answer = one),
    })
    return { done: Promise.all(waits), answer }
  }
  const opened = (file: string) => happens('fetch', { request: { url: SCOPE + file, method: 'GET', mode: 'navigate' } })
  return {
    installs: () => happens('install').done,
    activates: () => happens('activate').done,
    asks: async (file: string) =>
      (await happens('fetch', { request: { url: SCOPE + file, method: 'GET', mode: 'cors' } }).answer)?.text(),
    /** A page is opened; then all time passes. */
    opens: async (file: string) => {
      const { answer, done } = opened(file)
      const text = await (await answer)?.text()
      passes = true
      pass()
      await done
      return text
    },
  }
}

const OLD = { '': 'old page', 'assets/old.js': 'old script' }
const NEW = { '': 'new page', 'assets/new.js': 'new script' }
const oldOnly = (): Kept => new Map([[cacheName('1'), version(OLD)]])
const both = (): Kept => new Map([...oldOnly(), [cacheName('2'), version(NEW)]])
const hostOf = (files: Readonly<Record<string, string>>) =>
  new Map(Object.entries(files).map(([file, text]) => [SCOPE + file, text]))

describe('a new version', () => {
  it('is kept whole, beside the old one', async () => {
    const kept = oldOnly()
    await worker({ kept, host: hostOf(NEW), pages: [] }, '2', NEW).installs()
    expect([...kept.keys()]).toEqual([cacheName('1'), cacheName('2')])
    expect([...(kept.get(cacheName('2'))?.keys() ?? [])].toSorted()).toEqual([SCOPE, `${SCOPE}assets/new.js`])
  })

  it.each([
    ['a file is missing', { '': 'new page' }, 'no network'],
    ['a file is of another version', { ...NEW, 'assets/new.js': 'newer script' }, 'integrity'],
  ])('is thrown away where %s', async (_, files, reason) => {
    const kept = oldOnly()
    await expect(worker({ kept, host: hostOf(files), pages: [] }, '2', NEW).installs()).rejects.toThrow(reason)
    expect([...kept.keys()]).toEqual([cacheName('1')])
  })

  it('that is put back is not thrown away with what an open page of it needs', async () => {
    const kept = both()
    kept.get(cacheName('1'))?.delete(SCOPE)
    await expect(worker({ kept, host: new Map(), pages: [] }, '1', OLD).installs()).rejects.toThrow('no network')
    expect(await worker({ kept, host: new Map(), pages: [] }, '2', NEW).asks('assets/old.js')).toBe('old script')
  })

  it('takes over at once, though a page sleeps', async () => {
    // Until it has, no page that is opened gets an answer.
    const kept = both()
    await worker({ kept, host: new Map(), pages: [{ entry: undefined }] }, '2', NEW).activates()
    expect(kept.size).toBe(2)
  })

  it('is the only one when every open page is of it', async () => {
    const kept = both()
    const pages = [{ entry: 'assets/new.js' }]
    expect(await worker({ kept, host: new Map(), pages }, '2', NEW).opens('')).toBe('new page')
    expect([...kept.keys()]).toEqual([cacheName('2')])
  })

  it.each([['assets/old.js'], [undefined]])('leaves the old one to a page that says %s', async (entry) => {
    const kept = both()
    const pages = [{ entry: 'assets/new.js' }, { entry }]
    const two = worker({ kept, host: new Map(), pages }, '2', NEW)
    expect(await two.opens('')).toBe('new page')
    expect([...kept.keys()]).toEqual([cacheName('1'), cacheName('2')])
    expect(await two.asks('assets/old.js')).toBe('old script')
  })
})

describe('what is kept', () => {
  it('is a page that a browser may show, where the host gives it by a detour', async () => {
    const detour = new Response('new page')
    Object.defineProperty(detour, 'redirected', { value: true })
    const kept: Kept = new Map()
    await worker(
      { kept, host: new Map<string, string | Response>([...hostOf(NEW), [SCOPE, detour]]), pages: [] },
      '2',
      NEW,
    ).installs()
    const page = kept.get(cacheName('2'))?.get(SCOPE)
    expect(page?.redirected).toBe(false)
    expect(await page?.text()).toBe('new page')
  })

  it('is made whole after a page was opened, and no page comes from what has gaps while there is a network', async () => {
    const kept: Kept = new Map([[cacheName('2'), version({ '': NEW[''], 'assets/new.js': 'damaged' })]])
    const one = worker({ kept, host: hostOf(NEW), pages: [] }, '2', NEW)
    expect(await one.opens('')).toBe('new page')
    expect(await one.asks('assets/new.js')).toBe('new script')

    const gaps: Kept = new Map([[cacheName('2'), version({ '': NEW[''] })]])
    const host = new Map([[SCOPE, 'page of the host']])
    expect(await worker({ kept: gaps, host, pages: [] }, '2', NEW).opens('')).toBe('page of the host')
    expect(await worker({ kept: gaps, host: new Map(), pages: [] }, '2', NEW).opens('')).toBe('new page')
  })
})
