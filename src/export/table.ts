import type { Language } from '../i18n/index.ts'
import type { AppState, ViewName } from '../state/app-state.ts'

/** A table that can be made of a state. */
export interface Contents {
  /** Names of its columns. */
  readonly head: readonly string[]
  /** Without the head. */
  readonly rows: number
  /** Of the whole file, as well as can be told without making it; null: it is small. */
  readonly bytes: number | null
  /** False: the first rows take time, too. */
  readonly quick: boolean
  /** How many pieces there will be. */
  readonly count: number
  /** The rows as text, each piece made when it is asked for. Some have no text: they are steps of the work. */
  readonly pieces: () => Iterable<string>
}

/** One kind of numbers that a view gives away. */
export interface Table {
  readonly id: string
  readonly view: ViewName
  readonly name: Readonly<Record<Language, string>>
  /** What its rows and columns are. */
  readonly about: Readonly<Record<Language, string>>
  /** null: there is none of it in this state. Cheap: nothing is computed before a piece is asked for. */
  readonly open: (state: AppState) => Contents | null
}

/** More rows are no file to work with: 10⁷ of three functions are half a gigabyte. */
export const MOST_ROWS = 10_000_000
