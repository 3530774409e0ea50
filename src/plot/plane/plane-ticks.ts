import type { Limits } from '../limits.ts'
import { ticks, type Ticks } from '../ticks.ts'

/** CSS pixels of an axis for which its ticks are made, and that a label with n letters needs. */
const LENGTH = 320
const room = (n: number): number => 30 + 7 * n

export const planeTicks = (limits: Limits): Ticks => ticks(limits, LENGTH, room)
