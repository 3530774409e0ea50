import type { Profile } from './profile.ts'

/**
 * What a profile shows of learning by plain gradient descent, from the numbers alone:
 * `unbounded`: in some network the gradient is NaN or infinite; `blocked`: in most it is exactly 0 in every hidden layer;
 * `huge` and `tiny`: it is so in size, wherever it is largest; the others compare the first layer with the last.
 */
export type Finding =
  | 'unbounded'
  | 'blocked'
  | 'huge'
  | 'tiny'
  | 'vanishing'
  | 'fading'
  | 'even'
  | 'growing'
  | 'exploding'

/**
 * Where the words change. A mean |∂L/∂W| of `huge` moves a weight by 1 at a learning rate of 0.01, and weights are smaller than that; one of
 * `tiny` needs a million steps for it at a learning rate of 1. A first layer with less than `vanishing` of the last layer's gradient moves less than
 * a thousandth as far; between `fading` and its inverse they move alike, within a factor of ten.
 */
export const THRESHOLDS = { huge: 100, tiny: 1e-6, vanishing: 1e-3, fading: 0.1 } as const

export function findingOf({ seeds, unbounded, blocked, ratio, largest }: Profile): Finding {
  const { huge, tiny, vanishing, fading } = THRESHOLDS
  if (unbounded > 0) return 'unbounded'
  if (2 * blocked > seeds) return 'blocked'
  if (largest.median >= huge) return 'huge'
  if (ratio.median > 1 / vanishing) return 'exploding'
  if (largest.median <= tiny) return 'tiny'
  if (ratio.median < vanishing) return 'vanishing'
  if (ratio.median < fading) return 'fading'
  return ratio.median > 1 / fading ? 'growing' : 'even'
}
