import { useState, useSyncExternalStore } from 'react'
import './announcer.css'

interface Message {
  readonly text: string
  /** Tells two equal texts apart. */
  readonly serial: number
}

interface Messages {
  readonly spoken: Message
  readonly shown: Message
}

/** ms that a toast stays. */
const STAY = 5000

const SILENCE: Message = { text: '', serial: 0 }
let messages: Messages = { spoken: SILENCE, shown: SILENCE }
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

function say(kind: keyof Messages, text: string): void {
  messages = { ...messages, [kind]: { text, serial: messages[kind].serial + 1 } }
  for (const listener of listeners) listener()
}

/** Spoken by a screen reader when it has time. */
export const announce = (text: string): void => say('spoken', text)

/** Spoken and shown for a while. */
export function toast(text: string): void {
  say('shown', text)
  leaveSoon()
}

const stay = (): void => clearTimeout(timer)

function leaveSoon(): void {
  stay()
  timer = setTimeout(() => say('shown', ''), STAY)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const useMessages = (): Messages =>
  useSyncExternalStore(
    subscribe,
    () => messages,
    () => messages,
  )

/**
 * Where what is announced is spoken, from the moment that it is there. A modal dialog silences the page around it, so each has
 * one of its own.
 */
export function Spoken() {
  const { spoken } = useMessages()
  const [earlier] = useState(spoken.serial)
  return (
    <div role="status" className="visually-hidden">
      {spoken.serial > earlier && <p key={spoken.serial}>{spoken.text}</p>}
    </div>
  )
}

/**
 * Where messages appear; once in the page, and always there, since a region that arrives filled is not read out. What is spoken
 * does not take the place of what is shown. A toast stays as long as the pointer rests on it.
 */
export function Announcer() {
  const { shown } = useMessages()
  return (
    <>
      <Spoken />
      <div role="status" className="announcer">
        {shown.text !== '' && (
          <p key={shown.serial} className="toast" onPointerEnter={stay} onPointerLeave={leaveSoon}>
            {shown.text}
          </p>
        )}
      </div>
    </>
  )
}
