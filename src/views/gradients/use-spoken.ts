import { useEffect, useRef } from 'react'
import type { LabMessages } from '../../i18n/labs.ts'
import { announce } from '../../ui/announcer.tsx'
import { findingOf } from './diagnosis.ts'
import type { Measured } from './runner.ts'
import type { Row } from './traces.ts'

/** ms of rest after which what has been found is said: a drag measures many networks on its way. */
const REST = 900

/** Says what has been found when a run is over, unless it says what was said before. */
export function useSpoken(
  rows: readonly Row[],
  phase: Measured['phase'],
  words: LabMessages['gradients']['finding'],
): void {
  const said = useRef('')
  const text =
    phase === 'finished'
      ? rows.map(({ series, profile }) => `${series.label}: ${words.names[findingOf(profile)]}`).join('. ')
      : ''
  useEffect(() => {
    if (text === '') return
    const timer = setTimeout(() => {
      if (text !== said.current) announce(text)
      said.current = text
    }, REST)
    return () => clearTimeout(timer)
  }, [text])
}
