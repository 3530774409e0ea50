import type { Grid } from '../math/arange.ts'
import type { Limits } from '../plot/limits.ts'
import type { Series } from '../plot/series.ts'
import { pitchOf } from './pitch.ts'

/**
 * A moment of a voice. The pitch glides from one tone to the next in equal intervals; between two tones it is silent if either is. Two of the
 * same time are a leap.
 */
export interface Tone {
  /** Seconds from the begin of the voice. */
  readonly time: number
  /** Hz; null: silence, since there is no value. */
  readonly frequency: number | null
  /** 0 … 1. */
  readonly gain: number
}

/** Tones a second at most: finer than ears tell glides apart. */
const RATE = 100

/** The samples from left to right, whichever way the grid goes. */
export const sampleAt = (grid: Grid, place: number): number => grid.at(grid.delta < 0 ? grid.length - 1 - place : place)

/**
 * A line from its leftmost sample to its rightmost: time is x, pitch is y. Of many samples evenly spread ones are taken; a jump is heard at its
 * own x, between the limits on both sides. None where there is no stretch of x to go along.
 * @param line in units of the axis
 * @param y the ends of the axis
 * @param seconds how long it takes
 */
export function voiceOf(line: Series, grid: Grid, y: Limits, seconds: number): readonly Tone[] {
  const last = grid.length - 1
  if (last < 1) return []
  const [a, b] = [sampleAt(grid, 0), sampleAt(grid, last)]
  if (!(a < b)) return []
  const count = Math.min(last, Math.ceil(RATE * seconds))
  const jumps = line.breaks.filter(({ gap }) => gap)
  const toneAt = (x: number, value: number): Tone => {
    const time = seconds * Math.min(1, (x - a) / (b - a))
    return { time, ...(pitchOf(value, y) ?? { frequency: null, gain: 0 }) }
  }
  const tones: Tone[] = []
  let at = 0
  for (let i = 0; i <= count; i++) {
    const x = sampleAt(grid, Math.round((i * last) / count))
    for (let jump = jumps[at]; jump && jump.x <= x; jump = jumps[++at]) {
      if (jump.x > a) tones.push(toneAt(jump.x, jump.left))
      if (jump.x >= a && jump.x < b) tones.push(toneAt(jump.x, jump.right))
    }
    // At a jump itself the limits stand.
    if (jumps[at - 1]?.x !== x) tones.push(toneAt(x, line.value(x)))
  }
  return tones
}
