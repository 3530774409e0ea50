import { parseProgress, printProgress, type Progress } from './progress.ts'

const KEY = 'activation-lab.guide'

/** Where the device remembers nothing (a private window), the page does as long as it is open. */
let progress: Progress | null = null
const listeners = new Set<() => void>()

/** What is done on this device. The same set until something changes. */
export function readProgress(): Progress {
  progress ??= parseProgress(stored())
  return progress
}

export function rememberStep(id: string): void {
  // Another page of the same browser may have kept more since.
  if (!readProgress().has(id)) write(new Set([...readProgress(), ...parseProgress(stored()), id]))
}

export const forgetProgress = (): void => write(new Set())

export function onProgress(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

function write(next: Progress): void {
  progress = next
  try {
    localStorage.setItem(KEY, printProgress(next))
  } catch {
    // It is kept until the page is left.
  }
  for (const listener of listeners) listener()
}
