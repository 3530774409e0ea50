import type { Messages } from '../../../i18n/index.ts'
import type { LabMessages } from '../../../i18n/labs.ts'
import type { Series } from '../../../plot/series.ts'
import type { AppState } from '../../../state/app-state.ts'
import type { Change } from '../../../state/history.ts'

/** What the panels get in which a run is set. */
export interface SettingsProps {
  state: AppState
  curves: readonly Series[]
  words: LabMessages['train']
  messages: Messages
  change: Change
  settle: () => void
}
