import type { Taken } from '../../export/taken.ts'
import type { ShareMessages } from '../../i18n/share.ts'
import type { Change } from '../../state/history.ts'

/** What every tab of the dialog gets. */
export interface ShareProps extends Taken {
  readonly words: ShareMessages
  readonly change: Change
  /** Closes the dialog: what is done next is to be seen behind it. */
  readonly onClose: () => void
}
