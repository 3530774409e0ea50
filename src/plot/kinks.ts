import type { Series } from './series.ts'

/** Where a line has a corner: there it is continuous and its slope jumps. A break of a higher derivative alone is none. */
export const kinksOf = ({
  activation,
  params,
  order,
}: Pick<Series, 'activation' | 'params' | 'order'>): readonly number[] =>
  activation.breaks(params).flatMap((one) => (one.order === order + 1 ? [one.x] : []))
