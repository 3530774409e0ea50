import type { MouseEvent } from 'react'

/** A click that follows a link here; with one of these keys the browser opens a tab or a window, or saves. */
export const isPlainClick = (e: MouseEvent): boolean =>
  e.button === 0 && !e.metaKey && !e.ctrlKey && !e.shiftKey && !e.altKey
