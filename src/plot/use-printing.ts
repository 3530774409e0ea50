import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** What the page is told before it is written down as a picture, and after: it then stands as on paper, but in a theme of its own. */
export const PICTURE = { before: 'beforepicture', after: 'afterpicture' } as const

/** True while the page is being printed or written down as a picture: then the plot is vectors. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    // The browser takes its picture as soon as the listener returns.
    const before = (): void => flushSync(() => setPrinting(true))
    const after = (): void => flushSync(() => setPrinting(false))
    const pairs = [
      ['beforeprint', before],
      ['afterprint', after],
      [PICTURE.before, before],
      [PICTURE.after, after],
    ] as const
    for (const [type, listener] of pairs) addEventListener(type, listener)
    return () => {
      for (const [type, listener] of pairs) removeEventListener(type, listener)
    }
  }, [])
  return printing
}
