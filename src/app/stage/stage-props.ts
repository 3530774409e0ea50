import type { Language } from '../../i18n/index.ts'
import type { AppState } from '../../state/app-state.ts'
import type { History } from '../../state/history.ts'

/** What stands round a view in place of the page's head. */
export interface StageProps {
  readonly state: AppState
  readonly language: Language
  /** Of the page: its heading. */
  readonly title: string
  readonly history: History
}
