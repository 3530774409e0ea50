import type { Language, Messages } from '../../i18n/index.ts'
import type { Series } from '../../plot/series.ts'
import type { AppState } from '../../state/app-state.ts'
import type { Change } from '../../state/history.ts'

/** What every lab of the Learning view gets. */
export interface LabProps {
  state: AppState
  /** The curves of the legend, at least one: the activations to choose from. */
  curves: readonly Series[]
  language: Language
  messages: Messages
  change: Change
  /** A gesture is over. */
  settle: () => void
}
