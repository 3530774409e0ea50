import type { Limits } from '../plot/limits.ts'

/** Hz of the lower end of the y axis, and the octaves from there to its upper end: within what the speaker of a phone can give. */
export const LOWEST = 220
export const OCTAVES = 3

/** A y as it is heard. */
export interface Pitch {
  /** Hz. */
  readonly frequency: number
  /** How loud, 0 … 1. */
  readonly gain: number
}

/** What lies beyond the ends of the axis has the pitch of the end, softer. */
export const BEYOND = 0.3

/**
 * The pitch of y on an axis, which is in the axis' own units: equal distances on the axis are equal musical intervals. null, which is
 * silence, where y is no finite number.
 */
export function pitchOf(y: number, [lo, hi]: Limits): Pitch | null {
  if (!Number.isFinite(y)) return null
  const share = Math.max(0, Math.min(1, (y - lo) / (hi - lo)))
  return { frequency: LOWEST * 2 ** (OCTAVES * share), gain: y < lo || y > hi ? BEYOND : 1 }
}
