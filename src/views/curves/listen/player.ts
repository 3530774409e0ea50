import { perform, type Performance } from '../../../sound/perform.ts'
import type { Score } from '../../../sound/score.ts'

/** How a performance came to its end; `mute`: the device would not begin. */
export type End = 'over' | 'mute'

/** Seconds between the press and the first sound: what is not on time would be cut off. */
const LEAD = 0.06
/** ms that a device may take to begin. */
const PATIENCE = 3000

/** Plays one score at a time. The device's sound is asked for by the first press, never before, and let go while nothing plays. */
export class Player {
  #context: AudioContext | null = null
  #now: Performance | null = null

  /**
   * To be called in answer to a press, or the browser will not let it sound. What plays is stopped.
   * @param onEnd unless it was stopped
   * @returns stops this score if it still plays
   */
  play(score: Score, onEnd: (end: End) => void): () => void {
    this.#now?.stop()
    this.#now = null
    const context = this.#ready()
    if (!context) {
      // After this, as every other end.
      queueMicrotask(() => onEnd('mute'))
      return () => undefined
    }
    const performance = perform(context, score, context.currentTime + LEAD, () => {
      clearTimeout(late)
      const over = this.#now === performance
      if (over) this.#now = null
      if (!this.#now && this.#context === context) void context.suspend()
      if (over) onEnd('over')
    })
    this.#now = performance
    // Whether it began is seen later: the promise of a browser that refuses is never kept.
    void context.resume().catch(() => undefined)
    const late = setTimeout(() => {
      if (this.#now !== performance || context.state === 'running') return
      this.close()
      onEnd('mute')
    }, PATIENCE)
    return () => {
      if (this.#now !== performance) return
      performance.stop()
      this.#now = null
    }
  }

  /** Seconds of the score that have been heard; null while nothing plays. Negative before its begin. */
  get heard(): number | null {
    const [context, now] = [this.#context, this.#now]
    return context && now ? context.currentTime - (context.outputLatency || 0) - now.begin : null
  }

  /** Gives the device back. */
  close(): void {
    this.#now = null
    void this.#context?.close()
    this.#context = null
  }

  #ready(): AudioContext | null {
    if (this.#context) return this.#context
    try {
      besideOthers()
      this.#context = new AudioContext()
    } catch {
      // There is no such thing here, or no device.
    }
    return this.#context
  }
}

/**
 * Where the browser lets a page say so (Safari), the sound mixes with music that plays and is silenced by the phone's silent switch.
 * https://w3c.github.io/audio-session/
 */
function besideOthers(): void {
  const session: unknown = Reflect.get(navigator, 'audioSession')
  if (typeof session === 'object' && session !== null) Reflect.set(session, 'type', 'ambient')
}
