import type { Text } from '../activations/activation.ts'
import type { AppState } from '../state/app-state.ts'
import type { Program } from './program.ts'

/** One step of the guide: what is read, what is seen beside it, and what the learner is to do or to foretell. What stands between backticks is code. */
export interface Step {
  /** For ever: links hold it. A word of a–z, 0–9 and hyphens. */
  readonly id: string
  readonly title: Text
  /** Paragraphs. */
  readonly text: readonly Text[]
  /** The query of the picture that goes with it, without `guide`. */
  readonly link: string
  readonly task: Task
}

export type Task = DoTask | ChooseTask | NumberTask | VectorTask

interface AnyTask {
  /** What is asked. */
  readonly ask: Text
  /** What is learned from it: shown when it is solved. */
  readonly solved: Text
}

/** Something to do with the page's own controls. */
interface DoTask extends AnyTask {
  readonly kind: 'do'
  /** Whether it is done; not so in the state of the step's own link. */
  readonly isDone: (state: AppState) => boolean
  /** The query of a state in which it is: what the tests try. */
  readonly example: string
}

/** One of several answers. */
interface ChooseTask extends AnyTask {
  readonly kind: 'choose'
  readonly answers: readonly Answer[]
}

interface Answer {
  readonly text: Text
  /** Why it is not this one; the right one, of which there is one, has none. */
  readonly wrong?: Text
}

/** A number to foretell. */
interface NumberTask extends AnyTask {
  readonly kind: 'number'
  readonly answer: number
  /** How far from it still counts. */
  readonly tolerance: number
  /** What is said to any other number. */
  readonly hint: Text
}

/** A vector to change, and what NumPy prints for it. */
interface VectorTask extends AnyTask {
  readonly kind: 'vector'
  readonly program: Program
  /** The entries at first, as they stand between the brackets. */
  readonly start: string
  readonly isDone: (entries: readonly number[]) => boolean
  /** Entries that solve it: what the tests try. */
  readonly example: string
}
