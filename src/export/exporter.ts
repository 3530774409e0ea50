import type { Language } from '../i18n/index.ts'
import type { AppState, ViewName } from '../state/app-state.ts'

/** What is taken along: what is on screen now. */
export interface Taken {
  readonly state: AppState
  readonly language: Language
  /** The whole address that shows it again. */
  readonly address: string
  /** What it is called: a line without markup, in that language. */
  readonly title: string
}

/** One kind of file that can be made of what is on screen. A file in `exporters/` is all that a new one needs. */
export interface Exporter {
  readonly id: string
  /** The tab that offers it. */
  readonly group: 'code' | 'data'
  /** What it is called in the list: `NumPy + Matplotlib`. */
  readonly name: Readonly<Record<Language, string>>
  /** What it is good for, a sentence. */
  readonly about: Readonly<Record<Language, string>>
  /** Of the file, without a dot. */
  readonly extension: string
  /** MIME type. */
  readonly type: string
  /** The screens that it can be made of. */
  readonly views: readonly ViewName[]
  /** The text in pieces, each made when it is asked for: a long one can be shown to grow and be stopped between two. */
  readonly pieces: (taken: Taken) => Iterable<string>
  /** How many pieces there will be. */
  readonly count: (taken: Taken) => number
}
