import { useEffect, useState } from 'react'

/** ms without a key after which a text is called wrong: “1e” is on its way to “1e-3”. */
const PAUSE = 700

/**
 * The wrong text that a message may be about, null for none: it changes neither place nor words with every key, but follows when
 * typing pauses. `judge` makes it follow at once, with null it goes.
 */
export function useJudged(
  draft: string | null,
  wrong: boolean,
): readonly [string | null, (text: string | null) => void] {
  const [judged, judge] = useState<string | null>(null)
  useEffect(() => {
    if (!wrong) return
    const timer = setTimeout(() => judge(draft), PAUSE)
    return () => clearTimeout(timer)
  }, [draft, wrong])
  return [judged, judge]
}
