import type { GuideMessages } from '../../i18n/guide.ts'
import type { Language } from '../../i18n/index.ts'
import type { Task } from '../../guide/step.ts'
import type { AppState } from '../../state/app-state.ts'

/** What a task of a kind gets. */
export interface TaskProps<Kind extends Task['kind']> {
  task: Extract<Task, { kind: Kind }>
  state: AppState
  language: Language
  words: GuideMessages
  /** It has been solved: said once, whatever comes after. */
  onSolved: () => void
}
