import { useState } from 'react'
import type { Pointed } from './effects.ts'

/** What makes an element point at something while the pointer is on it or the focus in it. */
export type Pointing = (at: Pointed) => {
  readonly onPointerEnter: () => void
  readonly onPointerLeave: () => void
  readonly onFocus: () => void
  readonly onBlur: () => void
}

const NOTHING: Pointed = {}

/** What the pointer is on or, where it is on nothing, what has the focus: a bar that is dragged stays lit wherever the hand goes. */
export function usePointed(): { readonly pointed: Pointed; readonly pointing: Pointing } {
  const [over, setOver] = useState<Pointed | null>(null)
  const [focused, setFocused] = useState<Pointed | null>(null)
  return {
    pointed: over ?? focused ?? NOTHING,
    pointing: (at) => ({
      onPointerEnter: () => setOver(at),
      onPointerLeave: () => setOver(null),
      onFocus: () => setFocused(at),
      onBlur: () => setFocused(null),
    }),
  }
}
