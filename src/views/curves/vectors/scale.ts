import { significant } from '../../../math/number.ts'

/** Limits of colours: close to one another, so that the strongest cell is strong. */
const FINE = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10] as const
/** Limits of bars: far apart, so that the scale seldom moves under a drag. */
const COARSE = [1, 2, 5, 10] as const

/** The smallest of the steps times a power of ten that is not below any of the numbers; 1 if all are 0. */
export function niceLimit(numbers: readonly number[], steps: readonly number[] = FINE): number {
  const largest = Math.max(0, ...numbers.map(Math.abs).filter(Number.isFinite))
  if (largest === 0) return 1
  const power = Math.floor(Math.log10(largest) + 1e-12)
  // Read from decimals: no limit has digits that nobody wrote.
  const limits = steps.map((m) => Number(`${m}e${power}`))
  return limits.find((limit) => limit >= largest) ?? Number(`1e${power + 1}`)
}

/** The ends of the bars of outputs: those of the function where it has them, else a limit that all keep to. */
export function barEnds(
  [min, max]: readonly [number, number],
  outputs: readonly number[],
): readonly [lo: number, hi: number] {
  const limit = Number.isFinite(min) && Number.isFinite(max) ? 1 : Math.max(1, niceLimit(outputs, COARSE))
  return [Math.max(min, -limit), Math.min(max, limit)]
}

/** A slope in a cell: its sign always, so many decimals, `0` only for 0 itself; large ones in few characters. */
export function slopeText(x: number, decimals: 2 | 3): string {
  const size = Math.abs(x)
  if (x === 0) return '0'
  if (!Number.isFinite(x)) return signed(significant(x))
  if (size >= 9999.5) return signed(exponential(x))
  return signed(x.toFixed(size < 9.995 ? decimals : size < 99.95 ? 1 : 0).replace('-', '−'))
}

/** `1.2e4` */
const exponential = (x: number): string =>
  x.toExponential(1).replace('.0e', 'e').replace('e+', 'e').replaceAll('-', '−')

/** With its sign, unless it is 0 or no number. */
export const signed = (text: string): string => (/^(?:−|0$|NaN)/.test(text) ? text : `+${text}`)
