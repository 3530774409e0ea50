import { useEffect, useEffectEvent, useState } from 'react'
import type { Limits } from '../../../plot/limits.ts'
import { placeOf, type Score } from '../../../sound/score.ts'
import { probeAt } from '../probe.ts'
import { Player, type End } from './player.ts'

/** What is played along x, and over what. */
interface Sweep {
  readonly score: Score
  /** The x that it goes along, and the seconds that a line takes. */
  readonly range: Limits
  readonly seconds: number
}

interface Playing extends Sweep {
  readonly picture: string
  readonly stop: () => void
}

export interface PlayingOptions {
  /** What is drawn: a score that was made of something else stops. */
  readonly picture: string
  /** The x axis. */
  readonly x: Limits
  /** Where the sound is; null: nowhere. */
  onCursor: (x: number | null) => void
}

/**
 * Plays scores, one at a time, and shows where a sweep is. It stops when its picture changes, with Escape, when the page goes out of sight,
 * when a dialog opens, and when the part that plays goes away.
 */
export function usePlaying({ picture, x, onCursor }: PlayingOptions) {
  const [player] = useState(() => new Player())
  const [playing, setPlaying] = useState<Playing | null>(null)
  const [mute, setMute] = useState(false)
  if (playing && playing.picture !== picture) setPlaying(null)

  const show = useEffectEvent((at: number | null): void => onCursor(at))
  const axis = useEffectEvent((): Limits => x)
  useEffect(() => () => player.close(), [player])
  useEffect(() => {
    if (!playing) return
    const stop = (): void => setPlaying(null)
    const hide = (): void => {
      if (document.hidden) stop()
    }
    const leave = (e: FocusEvent): void => {
      if (e.target instanceof Element && e.target.closest('dialog')) stop()
    }
    const escape = (e: KeyboardEvent): void => {
      if (e.key !== 'Escape') return
      // It has done its work: x stays, and what is open stays open.
      e.preventDefault()
      e.stopPropagation()
      stop()
    }
    let frame = 0
    const follow = (): void => {
      show(cursorOf(playing, player.heard, axis()))
      frame = requestAnimationFrame(follow)
    }
    follow()
    document.addEventListener('visibilitychange', hide)
    document.addEventListener('focusin', leave)
    addEventListener('keydown', escape, true)
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('visibilitychange', hide)
      document.removeEventListener('focusin', leave)
      removeEventListener('keydown', escape, true)
      playing.stop()
      show(null)
    }
  }, [playing, player])

  const end = (how: End): void => {
    setPlaying(null)
    setMute(how === 'mute')
  }
  return {
    playing: playing !== null,
    /** The device would not sound at the last try. */
    mute,
    stop: (): void => setPlaying(null),
    sweep: (sweep: Sweep): void => {
      setMute(false)
      setPlaying({ ...sweep, picture, stop: player.play(sweep.score, end) })
    },
    /** A short sound in answer to a key; a sweep stops. */
    sound: (score: Score): void => {
      setPlaying(null)
      setMute(false)
      player.play(score, (how) => setMute(how === 'mute'))
    },
  }
}

/** Where the sound is. Where motion is not wanted, only the last mark that was passed. */
function cursorOf({ score, range, seconds }: Sweep, heard: number | null, axis: Limits): number | null {
  if (heard === null) return null
  if (!matchMedia('(prefers-reduced-motion: reduce)').matches) {
    const x = placeOf(score, heard, range, seconds)
    return x === null ? null : probeAt(x, axis)
  }
  const passed = score.parts.flatMap(({ start, marks }) => marks.filter(({ time }) => start + time <= heard))
  return passed.at(-1)?.x ?? null
}
