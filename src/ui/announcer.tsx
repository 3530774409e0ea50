import { useEffect, useId, useState, useSyncExternalStore } from 'react'
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
/** The places that show messages, the innermost last: what is open over the page hides the page's own. */
let places: readonly string[] = []

function tell(): void {
  for (const listener of listeners) listener()
}

function say(kind: keyof Messages, text: string): void {
  messages = { ...messages, [kind]: { text, serial: messages[kind].serial + 1 } }
  tell()
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

/** Whether no later place shows messages than the one that asks. */
function useInnermost(): boolean {
  const id = useId()
  useEffect(() => {
    places = [...places, id]
    tell()
    return () => {
      places = places.filter((place) => place !== id)
      tell()
    }
  }, [id])
  const innermost = (): boolean => places.at(-1) === id
  return useSyncExternalStore(subscribe, innermost, innermost)
}

/**
 * Where messages appear and what is announced is spoken, from the moment that it is there: in the page, and in each modal dialog, which hides
 * and silences the page around it. Always there, since a region that arrives filled is not read out. What is spoken does not take the place of
 * what is shown. A toast stays as long as the pointer rests on it.
 */
export function Announcer() {
  const { spoken, shown } = useMessages()
  const innermost = useInnermost()
  const [earlier] = useState({ spoken: spoken.serial, shown: shown.serial })
  return (
    <>
      <div role="status" className="visually-hidden">
        {spoken.serial > earlier.spoken && <p key={spoken.serial}>{spoken.text}</p>}
      </div>
      <div role="status" className="announcer">
        {innermost && shown.serial > earlier.shown && shown.text !== '' && (
          <p key={shown.serial} className="toast" onPointerEnter={stay} onPointerLeave={leaveSoon}>
            {shown.text}
          </p>
        )}
      </div>
    </>
  )
}
