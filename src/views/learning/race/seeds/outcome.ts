/** What became of one run. */
export interface Outcome {
  readonly seed: number
  /** The epoch at which it was solved; null: it was not. */
  readonly solved: number | null
  /** A weight or bias of a hidden layer is no longer what it was at the start. */
  readonly moved: boolean
  /** A hidden unit is dead at the end: its slope f′(z) is 0 for every sample, so nothing reaches its weights. */
  readonly dead: boolean
  /** It ended in numbers that are not finite. */
  readonly diverged: boolean
}
