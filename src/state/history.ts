import { settingOf, type AppState } from './app-state.ts'
import { markOf, type Mark } from './mark.ts'
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
  /** To the first picture of this view, in the language and theme that are on, with the guide as it is. */
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

/** ms after which a Back that has not arrived is taken as lost. */
const LOST = 2000

export function createHistory(host: Host): History {
  const listeners = new Set<() => void>()
  const opened = parseLink(host.location.search)
  let { index, top } = here() ?? { index: 0, top: 0 }
  let snapshot: Snapshot = { ...opened, link: printLink(opened.state), canUndo: index > 0, canRedo: index < top }
  let open: string | null = null
  let written = snapshot.link
  let timer: number | null = null
  /** Back and Forward arrive later: a second Back before that could leave the page. */
  let travelling: number | null = null
  // Undo lives in memory where the session history is closed to us (a sandboxed frame), and in a frame of another page: its Back is that page's.
  let past: readonly AppState[] | null = opened.state.embed ? [] : null
  let future: readonly AppState[] = []

  function here(): Mark | null {
    return markOf(host.history.state)
  }
  const show = (next: Partial<Snapshot>): void => {
    const canUndo = past ? past.length > 0 : index > 0
    const canRedo = past ? future.length > 0 : index < top
    snapshot = { ...snapshot, canUndo, canRedo, ...next }
    for (const listener of listeners) listener()
  }
  const address = (link: string): string => host.location.pathname + (link && `?${link}`) + host.location.hash
  const cancel = (): void => {
    if (timer !== null) host.clearTimeout(timer)
    timer = null
  }

  /** The address bar catches up with the state, and the entry's mark with what is known. */
  const write = (): void => {
    cancel()
    const { link } = snapshot
    const mark = here()
    if (link === written && mark?.index === index && mark.top === top) return
    try {
      // A link that was corrected stays as it was opened until something changes.
      host.history.replaceState({ index, top } satisfies Mark, '', link === written ? null : address(link))
      written = link
    } catch {
      // Too many in a short time; where nothing is ever allowed, pushing has said so.
      if (link !== written && !past) writeSoon()
    }
  }
  function writeSoon(): void {
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
    writeSoon()
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
  const arrive = (): void => {
    if (travelling !== null) host.clearTimeout(travelling)
    travelling = null
  }
  const travel = (back: boolean): void => {
    if (travelling !== null || !(back ? snapshot.canUndo : snapshot.canRedo)) return
    settle()
    if (!past) {
      travelling = host.setTimeout(arrive, LOST)
      if (back) host.history.back()
      else host.history.forward()
      return
    }
    const state = back ? past.at(-1) : future.at(-1)
    if (!state) return
    past = back ? past.slice(0, -1) : [...past, snapshot.state]
    future = back ? [...future, snapshot.state] : future.slice(0, -1)
    show({ state, link: printLink(state), notices: [] })
    writeSoon()
  }

  host.addEventListener('popstate', () => {
    arrive()
    const mark = here()
    const arrived = parseLink(host.location.search)
    const link = printLink(arrived.state)
    if (!mark && link === written) {
      // A link to a place in the page (#main) was followed: the same picture in a new entry, after which there is none.
      if (!past) top = ++index
      write()
      show({})
      return
    }
    cancel()
    open = null
    index = mark?.index ?? 0
    top = mark ? Math.max(top, index) : 0
    past = arrived.state.embed ? [] : null
    future = []
    written = link
    show({ ...arrived, link })
    writeSoon()
  })
  host.addEventListener('pagehide', write)
  // From now on an entry without a mark is not ours.
  write()

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
    reset: () => change((s) => ({ ...defaultState, view: s.view, lab: s.lab, ...settingOf(s) })),
    dismissNotices: () => show({ notices: [] }),
  }
}
