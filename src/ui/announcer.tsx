import { useSyncExternalStore } from 'react'
import './announcer.css'

interface Message {
  readonly text: string
  /** Shown, not only spoken. */
  readonly shown: boolean
  /** Tells two equal texts apart. */
  readonly serial: number
}

/** ms that a toast stays. */
const STAY = 5000

let message: Message = { text: '', shown: false, serial: 0 }
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

function say(text: string, shown: boolean): void {
  message = { text, shown, serial: message.serial + 1 }
  clearTimeout(timer)
  if (shown) timer = setTimeout(() => say('', false), STAY)
  for (const listener of listeners) listener()
}

/** Spoken by a screen reader when it has time. */
export const announce = (text: string): void => say(text, false)

/** Spoken and shown for a while. */
export const toast = (text: string): void => say(text, true)

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Where messages appear; once in the page, and always there, since a region that arrives filled is not read out. */
export function Announcer() {
  const { text, shown, serial } = useSyncExternalStore(
    subscribe,
    () => message,
    () => message,
  )
  return (
    <div role="status" className="announcer">
      {text !== '' && (
        <p key={serial} className={shown ? 'toast' : 'visually-hidden'}>
          {text}
        </p>
      )}
    </div>
  )
}
