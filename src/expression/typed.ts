import type { Custom, Fault } from './custom.ts'

export const isFault = (made: Custom | Fault): made is Fault => 'kind' in made

let read: ((text: string) => Custom | Fault) | null = null

/**
 * Fetches what reads formulas: few pages hold one, so it comes after the first picture, and before it only where the link does.
 * Rejects where the network does not bring it.
 */
export async function loadReader(): Promise<void> {
  read ??= (await import('./custom.ts')).custom
}

export const canRead = (): boolean => read !== null

/**
 * The function that a text describes, or the first thing that is wrong with it and where; null before `loadReader` has fetched what
 * reads it. Takes any text and never throws.
 */
export const typed = (text: string): Custom | Fault | null => read && read(text)
