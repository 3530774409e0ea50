import type { Series } from './series.ts'

/** Whether all breaks and turns of a series between two places, in either order, are listed. */
export const isKnown = ({ known: [lo, hi] }: Pick<Series, 'known'>, a: number, b: number): boolean =>
  lo <= Math.min(a, b) && Math.max(a, b) <= hi
