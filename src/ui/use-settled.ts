import { useEffect, useState } from 'react'

/** ms without a change after which a value counts as settled: longer than between two steps of a drag. */
const QUIET = 160

/** The value as it was when it last stood still: for what is read, not watched, while something is dragged. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), QUIET)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
