/** Thousands are parted by a thin space, so that neither language takes it for a decimal point: `12 000`, but `2000`. */
export const whole = (n: number): string => (n < 10_000 ? String(n) : String(n).replace(/\B(?=(?:\d{3})+$)/g, '\u2009'))

/** A share in percent to a tenth, without the sign: `4.5`, `100`. */
export const percents = (share: number): string => String(Number((100 * share).toFixed(1)))

/** An interval in percent to a tenth, the ends as wide as each other: `2.4–8.3`. */
export const percentRange = ([low, high]: readonly [number, number]): string =>
  `${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)}`
