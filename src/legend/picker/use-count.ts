import { useEffect, useRef } from 'react'
import { announce } from '../../ui/announcer.tsx'

/** ms without a change after which a text counts as wanted. */
const QUIET = 700

/**
 * Has `status` spoken when it has stood still for a while, and gives a way to say something at once; that takes the place of a
 * status that is still waiting, so that it is not talked over.
 */
export function useCount(status: string): (text: string) => void {
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    if (status === '') return
    const timer = setTimeout(() => announce(status), QUIET)
    waiting.current = timer
    return () => clearTimeout(timer)
  }, [status, waiting])
  return (text) => {
    clearTimeout(waiting.current)
    announce(text)
  }
}
