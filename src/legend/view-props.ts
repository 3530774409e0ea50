import type { Language, Messages } from '../i18n/index.ts'
import type { AppState } from '../state/app-state.ts'
import type { Change } from '../state/history.ts'

/** What every screen gets. */
export interface ViewProps {
  state: AppState
  language: Language
  messages: Messages
  change: Change
  /** A gesture is over. */
  settle: () => void
}
