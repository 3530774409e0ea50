import type { Limits } from './limits.ts'

/** Ticks of an axis and their labels, in the same order. */
export interface Ticks {
  readonly values: readonly number[]
  readonly labels: readonly string[]
}

/** matplotlib's AutoLocator never asks for more intervals. */
const MOST = 9
const STEPS = [1, 2, 2.5, 5, 10] as const

/**
 * Ticks at multiples of 1, 2, 2.5 or 5 times a power of ten, as matplotlib's MaxNLocator places them.
 * @param length of the axis in CSS pixels
 * @param room CSS pixels that a label with `n` characters needs along the axis
 */
export function ticks([lo, hi]: Limits, length: number, room: (n: number) => number): Ticks {
  // Closer than this doubles have no room for steps.
  if (!(hi - lo > 1e-290)) return { values: [], labels: [] }
  for (let most = Math.min(MOST, Math.max(1, Math.floor(length / room(3)))); ; most--) {
    const step = stepFor((hi - lo) / most)
    const first = Math.ceil(lo / step - 1e-10)
    const last = Math.floor(hi / step + 1e-10)
    const values = Array.from({ length: Math.max(0, Math.min(last - first, MOST) + 1) }, (_, i) =>
      tick(first + i, step),
    )
    const labels = labelsOf(values, step)
    const longest = Math.max(0, ...labels.map((l) => l.length))
    if (most === 1 || room(longest) <= (length * step) / (hi - lo)) return { values, labels }
  }
}

/** The smallest of STEPS times a power of ten that is not below `raw`. */
function stepFor(raw: number): number {
  const power = Math.floor(Math.log10(raw))
  const nice = STEPS.find((s) => s * 10 ** power >= raw * (1 - 1e-10)) ?? 10
  return power < 0 ? nice / 10 ** -power : nice * 10 ** power
}

/** `i` steps: by division where the step is a fraction, so that 3 · 0.1 is 0.3. */
function tick(i: number, step: number): number {
  const whole = 1 / step
  return step < 1 && Number.isInteger(whole) ? i / whole : i * step
}

/** All with as many decimals as the step needs, so that they line up; a true minus; exponents for the very large and small. */
function labelsOf(values: readonly number[], step: number): readonly string[] {
  const largest = Math.max(...values.map(Math.abs), step)
  if (largest >= 1e5 || step < 1e-4) {
    // Enough digits to tell neighbours apart; a step of 2.5 needs one more than its power of ten.
    const digits = Math.min(17, Math.ceil(Math.log10(largest / step)) + 2)
    return values.map((v) => (v === 0 ? '0' : typographic(Number(v.toPrecision(digits)).toExponential())))
  }
  let decimals = 0
  while (
    decimals < 8 &&
    Math.abs(step * 10 ** decimals - Math.round(step * 10 ** decimals)) > 1e-9 * 10 ** decimals * step
  )
    decimals++
  return values.map((v) => typographic((Math.abs(v) < step / 2 ? 0 : v).toFixed(decimals)))
}

const typographic = (text: string): string => text.replaceAll('-', '−').replace('e+', 'e')
