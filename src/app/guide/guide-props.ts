import type { Language } from '../../i18n/index.ts'
import type { GuideMessages } from '../../i18n/guide.ts'
import type { Progress } from '../../guide/progress.ts'
import type { AppState } from '../../state/app-state.ts'

/** What every part of the guide gets. */
export interface GuideProps {
  state: AppState
  language: Language
  words: GuideMessages
  progress: Progress
  /** To a step, or to all of them, as one change that can be undone. */
  onGo: (state: AppState) => void
}
