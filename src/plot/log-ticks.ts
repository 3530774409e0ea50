import { powerOfTen } from '../math/power-of-ten.ts'
import type { Limits } from './limits.ts'
import { ticks, type Ticks } from './ticks.ts'

/** What a logarithmic axis says of itself. */
export const LOG_LABEL = '|y| (log)'

/** Between powers of ten, where there are few of them. */
const BETWEEN = [1, 2, 5] as const
/** Powers of ten from one tick to the next, where there are many. */
const STRIDES = [1, 2, 3, 5, 10, 20, 50, 100, 200, 500] as const
/** A logarithmic axis has at least so many ticks where there is room. */
const LEAST = 3

/** A logarithm is rounded: a tick at the end of the axis may lie so far beside it. */
const SLACK = 1e-9

/**
 * Ticks of a logarithmic axis: at powers of ten, at every second, third … where there are many; where there are few, at 2 and 5 times as
 * well; where there are none, as on a linear axis. The first of these that has enough is taken, without one whose labels would touch.
 * `values` are logarithms to base 10.
 * @param limits logarithms to base 10
 * @param length of the axis in CSS pixels
 * @param room CSS pixels that a label with `n` characters needs along the axis
 */
export function logTicks([lo, hi]: Limits, length: number, room: (n: number) => number): Ticks {
  const most = Math.max(1, Math.floor(length / room(3)))
  const stride = STRIDES.find((one) => one * most >= hi - lo) ?? 1000
  const powers = multiplesOf(stride, lo, hi)
  const coarse: Ticks = { values: powers, labels: powers.map(powerOfTen) }
  if (powers.length >= LEAST || most < LEAST) return coarse
  const fits = ({ values, labels }: Ticks): boolean =>
    values.every((value, i) => {
      const before = values[i - 1]
      return before === undefined || ((value - before) / (hi - lo)) * length >= room(labels[i]?.length ?? 0)
    })
  const others = [between(lo, hi), linear([lo, hi], length, room)].filter(fits)
  const enough = others.find(({ values }) => values.length >= LEAST)
  return enough ?? others.reduce((best, one) => (one.values.length > best.values.length ? one : best), coarse)
}

/** At 1, 2 and 5 times the powers of ten. */
function between(lo: number, hi: number): Ticks {
  const shown = multiplesOf(1, Math.floor(lo), hi)
    .flatMap((power) => BETWEEN.map((m) => ({ m, power, value: power + Math.log10(m) })))
    .filter(({ value }) => value >= lo && value <= hi)
  return {
    values: shown.map(({ value }) => value),
    labels: shown.map(({ m, power }) => (m === 1 ? powerOfTen(power) : `${m}·${powerOfTen(power)}`)),
  }
}

/** Where a linear axis would have them; 0 is nowhere on this one. */
function linear([lo, hi]: Limits, length: number, room: (n: number) => number): Ticks {
  const { values, labels } = ticks([10 ** lo, 10 ** hi], length, room)
  const all = values.map((y, i) => ({ value: Math.log10(y), label: labels[i] ?? '' }))
  const shown = all.filter(({ value }) => value >= lo - SLACK && value <= hi + SLACK)
  return { values: shown.map(({ value }) => value), labels: shown.map(({ label }) => label) }
}

function multiplesOf(stride: number, lo: number, hi: number): readonly number[] {
  const first = Math.ceil(lo / stride)
  const count = Math.floor(hi / stride) - first + 1
  return Array.from({ length: Math.max(0, count) }, (_, i) => (first + i) * stride + 0)
}
