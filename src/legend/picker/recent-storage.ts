import { parseRecent, printRecent, withRecent, type Recent } from './recent.ts'

const KEY = 'activation-lab.recent'

/** What this device remembers; nothing where it may not. */
export function readRecent(known: ReadonlySet<string>): Recent {
  try {
    return parseRecent(localStorage.getItem(KEY), known)
  } catch {
    return []
  }
}

/** Remembers one more, where that is allowed: a private window may refuse. */
export function rememberRecent(id: string, known: ReadonlySet<string>): void {
  try {
    localStorage.setItem(KEY, printRecent(withRecent(readRecent(known), id)))
  } catch {
    // Without a memory every function is still there.
  }
}
