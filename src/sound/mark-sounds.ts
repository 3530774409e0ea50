import type { MarkKind } from './marks.ts'

interface Partial {
  readonly type: 'sine' | 'square' | 'triangle'
  /** Hz. */
  readonly frequency: number
  /** 0 … 1. */
  readonly gain: number
}

interface MarkSound {
  readonly partials: readonly Partial[]
  /** Seconds until it has died away. */
  readonly decay: number
}

/** A low knock, a short high tick and a soft bell: unlike each other, and unlike the voices, which lie between 220 and 1760 Hz and glide. */
export const markSounds: Readonly<Record<MarkKind, MarkSound>> = {
  jump: { partials: [{ type: 'square', frequency: 110, gain: 0.6 }], decay: 0.12 },
  kink: { partials: [{ type: 'triangle', frequency: 3520, gain: 0.9 }], decay: 0.035 },
  zero: {
    partials: [
      { type: 'sine', frequency: 2093, gain: 0.35 },
      { type: 'sine', frequency: 5274, gain: 0.12 },
    ],
    decay: 0.35,
  },
}
