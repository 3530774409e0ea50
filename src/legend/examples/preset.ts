import type { Text } from '../../activations/activation.ts'

/** A picture worth looking at. */
export interface Preset {
  readonly title: Text
  /** What is to be seen in it. */
  readonly line: Text
  /** What its link holds. */
  readonly link: string
}
