import { useEffect, useRef, useState } from 'react'

/** ms between two values that are shown. */
const EVERY = 120

/** A value that changes with every frame, now and then, and the last one always: for what costs more to draw than is seen. */
export function useSparse<T>(value: T): T {
  const [shown, show] = useState(value)
  const since = useRef(-Infinity)
  useEffect(() => {
    const wait = since.current + EVERY - performance.now()
    const timer = setTimeout(
      () => {
        since.current = performance.now()
        show(value)
      },
      Math.max(0, wait),
    )
    return () => clearTimeout(timer)
  }, [value])
  return shown
}
