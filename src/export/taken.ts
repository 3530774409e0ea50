import type { Language } from '../i18n/index.ts'
import type { AppState } from '../state/app-state.ts'

/** What is taken along: what is on screen now. */
export interface Taken {
  readonly state: AppState
  readonly language: Language
  /** The address that shows it again; of a page from a disk only the file's name and what comes after it. */
  readonly address: string
  /** What it is called: a line without markup, in that language. */
  readonly title: string
}
