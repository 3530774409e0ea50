import type { AppState } from './app-state.ts'
import type { Notice } from './notice.ts'
import { defaultState, parseLink, printLink } from './schema.ts'

interface Snapshot {
  readonly state: AppState
  /** The state's query, as printLink writes it. */
  readonly link: string
  readonly notices: readonly Notice[]
  readonly canUndo: boolean
  readonly canRedo: boolean
}

/** A new state from the present one. Changes that follow one another with the same `gesture` are one step of undo. */
export type Change = (next: (state: AppState) => AppState, gesture?: string) => void

/** The state over time. The browser's session history is the one undo stack: undo is Back, redo is Forward. */
export interface History {
  /** The same object until something changes. */
  snapshot: () => Snapshot
  subscribe: (listener: () => void) => () => void
  /** A gesture is a drag, a held key, typing in one field. */
  change: Change
  /** The gesture is over: the next change is an entry of its own. */
  settle: () => void
  undo: () => void
  redo: () => void
  /** To the first picture, in the language and theme that are on. */
  reset: () => void
  dismissNotices: () => void
}

/** What this needs of a window. */
export interface Host {
  readonly location: { readonly search: string; readonly pathname: string; readonly hash: string }
  readonly history: Pick<globalThis.History, 'state' | 'pushState' | 'replaceState' | 'back' | 'forward'>
  addEventListener: (type: 'popstate' | 'pagehide', listener: () => void) => void
  setTimeout: (callback: () => void, ms: number) => number
  clearTimeout: (timer: number) => void
}

/** ms between two writes of the address while a gesture goes on: Safari allows 100 in 30 s. */
const PAUSE = 400

/** What we keep with each entry of the session history: how many of ours lie before it, and how many there are. */
interface Mark {
  readonly index: number
  readonly top: number
}

const isMark = (value: unknown): value is Mark =>
  typeof value === 'object' && value !== null && 'index' in value && 'top' in value

export function createHistory(host: Host): History {
  const listeners = new Set<() => void>()
  const opened = parseLink(host.location.search)
  let { index, top } = markOf(host)
  let snapshot: Snapshot = { ...opened, link: printLink(opened.state), canUndo: index > 0, canRedo: index < top }
  let open: string | null = null
  let written = snapshot.link
  let timer: number | null = null
  // Where the session history is closed to us (a sandboxed frame), undo lives in memory.
  let past: readonly AppState[] | null = null
  let future: readonly AppState[] = []

  const show = (next: Partial<Snapshot>): void => {
    const canUndo = past ? past.length > 0 : index > 0
    const canRedo = past ? future.length > 0 : index < top
    snapshot = { ...snapshot, canUndo, canRedo, ...next }
    for (const listener of listeners) listener()
  }
  const address = (link: string): string => host.location.pathname + (link && `?${link}`) + host.location.hash

  /** The address bar catches up with the state. */
  const write = (): void => {
    if (timer !== null) host.clearTimeout(timer)
    timer = null
    const { link } = snapshot
    if (link === written || past) return
    written = link
    try {
      host.history.replaceState({ index, top } satisfies Mark, '', address(link))
    } catch {
      // Too many in a short time: the next write brings the address up to date.
      written = ''
    }
  }
  const writeSoon = (): void => {
    timer ??= host.setTimeout(write, PAUSE)
  }
  /** A new entry after the present one; what could be redone is gone. */
  const push = (link: string, before: AppState): void => {
    write()
    if (!past) {
      try {
        host.history.pushState({ index: index + 1, top: index + 1 } satisfies Mark, '', address(link))
        index++
        top = index
        written = link
        return
      } catch {
        past = []
      }
    }
    past = [...past, before]
    future = []
  }

  const change: History['change'] = (next, gesture) => {
    const before = snapshot.state
    const state = next(before)
    const link = printLink(state)
    if (link === snapshot.link) return
    const same = gesture !== undefined && gesture === open
    if (!same) push(link, before)
    open = gesture ?? null
    show({ state, link })
    if (same) writeSoon()
  }
  const settle = (): void => {
    open = null
    write()
  }
  const travel = (back: boolean): void => {
    if (back ? !snapshot.canUndo : !snapshot.canRedo) return
    settle()
    if (!past) {
      if (back) host.history.back()
      else host.history.forward()
      return
    }
    const state = back ? past.at(-1) : future.at(-1)
    if (!state) return
    past = back ? past.slice(0, -1) : [...past, snapshot.state]
    future = back ? [...future, snapshot.state] : future.slice(0, -1)
    show({ state, link: printLink(state), notices: [] })
  }

  host.addEventListener('popstate', () => {
    if (timer !== null) host.clearTimeout(timer)
    timer = null
    open = null
    index = markOf(host).index
    top = Math.max(top, index)
    const arrived = parseLink(host.location.search)
    written = printLink(arrived.state)
    show({ ...arrived, link: written })
  })
  host.addEventListener('pagehide', write)

  return {
    snapshot: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change,
    settle,
    undo: () => travel(true),
    redo: () => travel(false),
    reset: () => change(({ lang, theme, rest }) => ({ ...defaultState, lang, theme, rest })),
    dismissNotices: () => show({ notices: [] }),
  }
}

function markOf(host: Host): Mark {
  const { state } = host.history as { state: unknown }
  return isMark(state) ? state : { index: 0, top: 0 }
}
