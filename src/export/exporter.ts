import type { Language } from '../i18n/index.ts'
import type { Program } from './program.ts'
import type { Taken } from './taken.ts'

/** What a view can write itself in. */
export type CodeLibrary = 'NumPy' | 'PyTorch'

/** A view's program for what it shows; null: not in this library. */
export type Writer = (taken: Taken, library: CodeLibrary) => Program | null

/** One kind of file that a program can be. A file in `exporters/` is all that a new one needs. */
export interface Exporter {
  readonly id: string
  /** Its place among those that are offered. */
  readonly slot: number
  /** What it is called in the list: `NumPy + Matplotlib`. */
  readonly name: Readonly<Record<Language, string>>
  /** What it is good for, a sentence. */
  readonly about: Readonly<Record<Language, string>>
  readonly library: CodeLibrary
  /** Of the file, without a dot. */
  readonly extension: string
  /** MIME type. */
  readonly type: string
  /** The text of the file. */
  readonly print: (program: Program, taken: Taken) => string
  /** What is shown and copied, where the file itself is not for reading. */
  readonly preview?: (program: Program, taken: Taken) => string
}
