import type { Host } from '../../src/state/history.ts'

interface Entry {
  state: unknown
  search: string
}

/** A window with a session history and a clock that stand still until told. Back and Forward arrive later, as in a browser. */
export class FakeWindow implements Host {
  entries: Entry[]
  at = 0
  /** How often the address was written. */
  writes = 0
  /** How often Back or Forward was asked for. */
  travels = 0
  /** Back went past the first entry, to another page. */
  left = false
  /** Whether the session history may be written. */
  closed = false
  #pending: (() => void)[] = []
  #timers = new Map<number, () => void>()
  #serial = 0
  #listeners: Record<'popstate' | 'pagehide', (() => void)[]> = { popstate: [], pagehide: [] }

  constructor(search = '') {
    this.entries = [{ state: null, search }]
  }

  get location(): Host['location'] {
    return { search: this.entries[this.at]?.search ?? '', pathname: '/lab/', hash: '#h' }
  }

  history: Host['history'] = this.#historyOf()

  #historyOf(): Host['history'] {
    const write = (data: unknown, url: string | URL | null | undefined): Entry => {
      if (this.closed) throw new DOMException('closed', 'SecurityError')
      const state = structuredClone(data)
      if (url === null || url === undefined) return { state, search: this.location.search }
      this.writes++
      const text = String(url)
      if (!text.startsWith('/lab/') || !text.endsWith('#h')) throw new Error(`path or hash lost: ${text}`)
      return { state, search: text.slice('/lab/'.length, -'#h'.length) }
    }
    const go = (by: number): void => {
      this.travels++
      this.#pending.push(() => {
        this.left ||= this.at + by < 0
        if (!this.entries[this.at + by]) return
        this.at += by
        this.emit('popstate')
      })
    }
    const current = (): unknown => this.entries[this.at]?.state
    return {
      get state() {
        return current()
      },
      pushState: (state, _, url) => {
        this.entries = [...this.entries.slice(0, this.at + 1), write(state, url)]
        this.at++
      },
      replaceState: (state, _, url) => {
        this.entries[this.at] = write(state, url)
      },
      back: () => go(-1),
      forward: () => go(1),
    }
  }

  addEventListener(type: 'popstate' | 'pagehide', listener: () => void): void {
    this.#listeners[type].push(listener)
  }

  setTimeout(callback: () => void): number {
    this.#timers.set(++this.#serial, callback)
    return this.#serial
  }

  clearTimeout(timer: number): void {
    this.#timers.delete(timer)
  }

  emit(type: 'popstate' | 'pagehide'): void {
    for (const listener of this.#listeners[type]) listener()
  }

  /** A link to a place in the page is followed: a new entry that is nobody's. */
  follow(): void {
    this.entries = [...this.entries.slice(0, this.at + 1), { state: null, search: this.location.search }]
    this.at++
    this.emit('popstate')
  }

  /** What Back and Forward asked for arrives. */
  arrive(): void {
    for (const work of this.#pending.splice(0)) work()
  }

  /** Back and Forward that were asked for never arrive. */
  lose(): void {
    this.#pending = []
  }

  /** Every timer runs out. */
  pass(): void {
    const timers = [...this.#timers.values()]
    this.#timers.clear()
    for (const timer of timers) timer()
  }

  /** Lets what is under way arrive: travels, then timers. */
  settle(): void {
    this.arrive()
    this.pass()
  }

  get timers(): number {
    return this.#timers.size
  }
}
