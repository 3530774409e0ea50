import type { PythonList } from './python-list.ts'

/** A piece of NumPy that the learner feeds with a vector. */
export interface Program {
  /** What stands before the call. */
  readonly source: string
  /** The call, given the text of the vector. */
  readonly call: (list: string) => string
  readonly run: (list: PythonList) => Outcome
}

/** What the prompt shows, to the letter: a value, or the last line of an error. A warning stands before it. */
export interface Outcome {
  readonly printed: string
  readonly failed?: true
  readonly warning?: string
}
