export type KeyAction = { readonly kind: 'play' } | { readonly kind: 'mark' | 'sample'; readonly by: -1 | 1 }

/** What a key asks of the sound: single characters count only while the plot has the focus (WCAG 2.1.4). */
export function keyAction(e: KeyboardEvent): KeyAction | null {
  if (e.defaultPrevented || e.ctrlKey || e.metaKey || e.altKey) return null
  if (!(e.target instanceof Element) || !e.target.closest('[role=application]')) return null
  switch (e.key.toLowerCase()) {
    case 'l':
      return { kind: 'play' }
    case 'n':
      return { kind: 'mark', by: e.shiftKey ? -1 : 1 }
    case '.':
      return { kind: 'sample', by: 1 }
    case ',':
      return { kind: 'sample', by: -1 }
    default:
      return null
  }
}
