import { MAX_ABS } from '../state/app-state.ts'

/** The stretch of x that is asked for: `start` and `stop` of the grid. */
export interface Stretch {
  readonly start: number
  readonly stop: number
}

/** Decimal places are kept to a thousandth of the stretch: what a drag gives can be read and typed. */
const DIGITS = 3
/** A stretch narrower than this share of its distance from 0 would run out of digits. */
const NARROWEST = 1e-10

/** Moved by `dx` to the right. */
export function pan({ start, stop }: Stretch, dx: number): Stretch {
  const unit = unitOf(stop - start)
  const by = rounded(dx, unit)
  return kept({ start, stop }, { start: rounded(start + by, unit), stop: rounded(stop + by, unit) })
}

/** `factor` times as wide, with `anchor` where it is on the screen. */
export function zoom({ start, stop }: Stretch, factor: number, anchor: number): Stretch {
  const wide = (stop - start) * factor
  const unit = unitOf(wide)
  const next = {
    start: rounded(anchor + (start - anchor) * factor, unit),
    stop: rounded(anchor + (stop - anchor) * factor, unit),
  }
  return kept({ start, stop }, next)
}

/** The power of ten that is DIGITS places below the stretch. */
function unitOf(wide: number): number {
  return 10 ** (Math.floor(Math.log10(Math.abs(wide) || 1)) - DIGITS + 1)
}

/** To a multiple of `unit`, a power of ten; by division where that is a fraction, so that 0.1 · 3 is 0.3. */
export function rounded(x: number, unit: number): number {
  const n = Math.round(x / unit)
  // Adding 0 makes −0 a plain zero.
  return (unit < 1 ? n / Math.round(1 / unit) : n * unit) + 0
}

/** The new stretch, unless it leaves what numbers can show. */
function kept(old: Stretch, next: Stretch): Stretch {
  const wide = Math.abs(next.stop - next.start)
  const far = Math.max(Math.abs(next.start), Math.abs(next.stop))
  return far < MAX_ABS && wide > far * NARROWEST && wide > 1e-300 ? next : old
}
