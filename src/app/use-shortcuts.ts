import { useEffect, useEffectEvent } from 'react'
import type { AppState, Order } from '../state/app-state.ts'
import type { History } from '../state/history.ts'
import type { PartName } from '../state/parts.ts'
import { toggled } from '../legend/changes.ts'
import { withOrder } from '../views/curves/changes.ts'

export interface Commands {
  readonly history: History
  share: () => void
  help: () => void
}

/**
 * Undo and redo work anywhere but in a text field and behind an open dialog. Single characters work only while the plot
 * has the focus, so that they never meet speech input or a slip of the hand (WCAG 2.1.4).
 */
export function useShortcuts(commands: Commands): void {
  const onKey = useEffectEvent((e: KeyboardEvent) => {
    if (e.defaultPrevented || isTyping(e.target) || document.querySelector('dialog[open]')) return
    const command = commandOf(e, commands)
    if (!command) return
    e.preventDefault()
    command()
  })
  useEffect(() => {
    const listener = (e: KeyboardEvent): void => onKey(e)
    addEventListener('keydown', listener)
    return () => removeEventListener('keydown', listener)
  }, [])
}

/** A key of a part that the link leaves out does nothing. */
const PARTS: Readonly<Record<string, readonly PartName[]>> = {
  z: ['undo'],
  y: ['undo'],
  d: ['derivatives', 'show'],
  j: ['show'],
  p: ['show'],
  s: ['share', 'names'],
}

function commandOf(e: KeyboardEvent, { history, share, help }: Commands): (() => void) | null {
  const key = e.key.toLowerCase()
  const { state } = history.snapshot()
  const parts = PARTS[key] ?? (key > '0' && key <= '9' ? ['legend'] : [])
  if (e.altKey || state.without.some((part) => parts.includes(part))) return null
  if (e.ctrlKey || e.metaKey) {
    if (key === 'z') return e.shiftKey ? history.redo : history.undo
    return key === 'y' ? history.redo : null
  }
  if (!(e.target instanceof Element) || !e.target.closest('[role=application]')) return null
  const flip = (next: (s: AppState) => AppState) => () => history.change(next)
  const order = (o: Order) => flip((s) => withOrder(s, o, !s.d.includes(o)))
  if (/^[1-9]$/.test(key)) return flip((s) => toggled(s, Number(key) - 1))
  switch (key) {
    case 'd':
      return order(1)
    case 'j':
      return flip((s) => ({ ...s, join: !s.join }))
    case 'p':
      return flip((s) => ({ ...s, points: !s.points }))
    case 's':
      return state.embed ? null : share
    case 'f':
      return flip((s) => ({ ...s, present: !s.present }))
    case '?':
      return help
    default:
      return null
  }
}

/** A text field is where letters and Ctrl+Z belong to the text. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['range', 'checkbox', 'radio', 'button'].includes(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
}
